package io.github.perfparse.check.doubt;

import java.util.Optional;

/**
 * What can be said of a value that is not there.
 *
 * @param doubt why it may be printed all the same, one clause that quotes the text; empty if it is
 *     certain that it is not
 */
public record Absence(Optional<String> doubt) {

  static final Absence CERTAIN = new Absence(Optional.empty());

  /** It may be printed all the same, for this reason. */
  public static Absence doubtful(String why) {
    return new Absence(Optional.of(why));
  }

  /** Whether it may be said that the value is not printed. */
  public boolean isCertain() {
    return doubt.isEmpty();
  }

  /** {@code is not printed}, or {@code was not found} and why that proves nothing. */
  public String sentence() {
    return isCertain() ? "is not printed" : "was not found; " + doubt.get();
  }
}
