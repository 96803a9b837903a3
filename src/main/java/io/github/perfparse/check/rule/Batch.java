package io.github.perfparse.check.rule;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is remembered of the forms seen so far: where each year, unit and project name first stood.
 * The words themselves are not kept but a number made of them, so that half a million forms fit in
 * twenty megabytes; that two forms share one by chance is less likely than that the disk fails.
 */
public final class Batch {

  /** More forms than this are not remembered: memory has a bound, whatever the input. */
  static final int MOST = 1 << 19;

  private final FormTable seen = new FormTable();
  private final List<String> files = new ArrayList<>();

  /** Where an earlier form stood. */
  public record Earlier(String file, int form, int firstLine) {}

  public void add(Form form) {
    add(form, form.source());
  }

  /** A form of the same names stood there. */
  public void add(Form form, SourceRef source) {
    Optional<Long> key = key(form);
    if (key.isPresent() && seen.size() < MOST && seen.find(key.get()) == FormTable.NONE) {
      seen.add(key.get(), file(source.file()), source.form(), source.firstLine());
    }
  }

  private int file(String name) {
    if (files.isEmpty() || !files.get(files.size() - 1).equals(name)) {
      files.add(name);
    }
    return files.size() - 1;
  }

  /** Where a form of the same year, unit and project name stood. */
  public Optional<Earlier> earlier(Form form) {
    Optional<Long> key = key(form);
    int found = key.isPresent() ? seen.find(key.get()) : FormTable.NONE;
    return found == FormTable.NONE
        ? Optional.empty()
        : Optional.of(new Earlier(files.get(seen.file(found)), seen.form(found), seen.line(found)));
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
