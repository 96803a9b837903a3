package io.github.perfparse.check.rule;

/**
 * A finding's message, put together from a pattern. Java's own formatter is made for numbers and
 * columns, and to start it takes longer than to check a form.
 */
public final class Sentence {

  private static final String PLACE = "{}";

  private Sentence() {}

  /** The pattern with the parts in its places, {@code {}}, one after the other. */
  public static String of(String pattern, Object... parts) {
    StringBuilder sentence = new StringBuilder(2 * pattern.length());
    int from = 0;
    for (Object part : parts) {
      int place = pattern.indexOf(PLACE, from);
      sentence.append(pattern, from, place).append(part);
      from = place + PLACE.length();
    }
    return sentence.append(pattern, from, pattern.length()).toString();
  }
}
