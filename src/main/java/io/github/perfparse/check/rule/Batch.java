package io.github.perfparse.check.rule;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.SourceRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is remembered of the forms seen so far: where each year, unit and project name first stood.
 * The words themselves are not kept but a number made of them, so that half a million forms fit in
 * fifty megabytes; that two forms share one by chance is less likely than that the disk fails.
 */
public final class Batch {

  /** More forms than this are not remembered: memory has a bound, whatever the input. */
  static final int MOST = 1 << 19;

  private final Map<Long, Earlier> seen = new HashMap<>();

  /** Where an earlier form stood. */
  public record Earlier(String file, int form, int firstLine) {}

  public void add(Form form) {
    add(form, form.source());
  }

  /** A form of the same names stood there. */
  public void add(Form form, SourceRef source) {
    Optional<Long> key = key(form);
    if (key.isPresent() && seen.size() < MOST) {
      seen.putIfAbsent(key.get(), new Earlier(source.file(), source.form(), source.firstLine()));
    }
  }

  /** Where a form of the same year, unit and project name stood. */
  public Optional<Earlier> earlier(Form form) {
    Optional<Long> key = key(form);
    return key.isPresent() ? Optional.ofNullable(seen.get(key.get())) : Optional.empty();
  }

  /** A form without a unit or a name cannot be told from others. */
  private static Optional<Long> key(Form form) {
    if (form.implementingUnit().isEmpty() || form.projectName().isEmpty()) {
      return Optional.empty();
    }
    long key = form.year().orElse(0);
    key = mixed(key, form.implementingUnit().get());
    return Optional.of(mixed(key, form.projectName().get()));
  }

  /** FNV-1a over the characters, and a character that no text holds behind them. */
  private static long mixed(long key, String text) {
    long mixed = key ^ 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      mixed = (mixed ^ text.charAt(i)) * 0x100000001B3L;
    }
    return (mixed ^ 0xFFFF) * 0x100000001B3L;
  }
}
