package io.github.perfparse.parse;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.text.Cell;
import io.github.perfparse.text.Fold;
import io.github.perfparse.text.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what stands below the total: the grade, and remarks. */
final class FootReader {

  /** Brackets and all. */
  private static final int LONGEST_LABEL = 40;

  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Map<String, String> notes = new LinkedHashMap<>();
  private Optional<String> grade = Optional.empty();

  FootReader(Lexicon lexicon, Ledger ledger) {
    this.lexicon = lexicon;
    this.ledger = ledger;
  }

  /** The grade, and the remarks by their labels. */
  record Foot(Optional<String> grade, Map<String, String> notes) {}

  Foot read(List<Row> rows) {
    Optional<Cell> label = Optional.empty();
    for (Row row : rows) {
      for (Cell cell : Rows.printed(row)) {
        Optional<Match<FootLabel>> match =
            readSplit(cell) ? Optional.empty() : lexicon.foot().find(cell);
        if (match.isPresent()) {
          label = Optional.of(cell);
          ledger.label(cell, match.get());
        } else if (!ledger.isClaimed(cell)) {
          read(cell, label);
        }
      }
    }
    return new Foot(grade, notes);
  }

  private void read(Cell cell, Optional<Cell> label) {
    if (grade.isEmpty() && readGrade(cell, Rows.key(cell))) {
      return;
    }
    boolean note = label.isPresent() && meaning(label.get()) == FootLabel.NOTE;
    if (note && !notes.containsKey(label.get().text())) {
      notes.put(label.get().text(), cell.text());
      ledger.value(Pointer.of("attributes", label.get().text()), cell);
    }
  }

  /**
   * A label with its text in one cell: {@code 评分等级：优}.
   *
   * @param label what the label means
   * @param printed the label as printed
   * @param text what stands behind it
   */
  record Labelled(FootLabel label, String printed, String text) {}

  /** Splits a cell behind a label of the form's foot. */
  static Optional<Labelled> split(Cell cell, Lexicon lexicon) {
    String text = cell.text();
    int colon = lexicon.foot().mayBegin(text) ? colon(text) : -1;
    if (colon < 0 || colon == text.length() - 1) {
      return Optional.empty();
    }
    String rest = text.substring(colon + 1).strip();
    String printed = text.substring(0, colon);
    Optional<FootLabel> label = lexicon.foot().exact(Fold.key(printed));
    return label.isPresent() && label.get() != FootLabel.TOTAL
        ? Optional.of(new Labelled(label.get(), printed, rest))
        : Optional.empty();
  }

  /** Where a label ends that stands at the beginning; -1 if none may stand there. */
  private static int colon(String text) {
    for (int i = 0; i < text.length() && i <= LONGEST_LABEL; i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：') {
        return i;
      }
    }
    return -1;
  }

  private boolean readSplit(Cell cell) {
    Optional<Labelled> found = split(cell, lexicon);
    if (found.isPresent()) {
      read(cell, found.get());
    }
    return found.isPresent() && ledger.isClaimed(cell);
  }

  private void read(Cell cell, Labelled labelled) {
    if (labelled.label() == FootLabel.NOTE) {
      notes.put(labelled.printed(), labelled.text());
      ledger.value(Pointer.of("attributes", labelled.printed()), cell);
    } else if (grade.isEmpty()) {
      readGrade(cell, Fold.key(labelled.text()));
    }
  }

  private FootLabel meaning(Cell label) {
    return lexicon.foot().find(label).get().meaning();
  }

  private boolean readGrade(Cell cell, String key) {
    grade = lexicon.grades().exact(key);
    if (grade.isPresent()) {
      ledger.value(Pointer.of("grade"), cell);
    }
    return grade.isPresent();
  }
}
