package io.github.perfparse.parse.foot;

import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Fold;
import io.github.perfparse.text.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what stands below the total: the grade, and remarks. */
public final class FootReader {

  /** Brackets and all. */
  private static final int LONGEST_LABEL = 40;

  private final Lexicon lexicon;
  private final Ledger ledger;
  private final Set<String> taken;
  private final Map<String, String> notes = new LinkedHashMap<>();
  private Optional<String> grade = Optional.empty();

  /** The label of the remark that the last row was part of. */
  private Optional<String> open = Optional.empty();

  /**
   * @param taken labels that the top of the form has: a remark under the same one is reported
   */
  public FootReader(Lexicon lexicon, Ledger ledger, Set<String> taken) {
    this.lexicon = lexicon;
    this.ledger = ledger;
    this.taken = taken;
  }

  /** The grade, and the remarks by their labels. */
  public record Foot(Optional<String> grade, Map<String, String> notes) {}

  public Foot read(List<Row> rows) {
    Optional<Cell> label = Optional.empty();
    for (Row row : rows) {
      if (open.isPresent() && Remark.goesOn(notes.get(open.get()), row)) {
        goOn(open.get(), row.printed().get(0));
      } else {
        open = Optional.empty();
        label = readRow(row, label);
      }
    }
    return new Foot(grade, notes);
  }

  /** Reads a row, given the last label above it; gives the last label there is now. */
  private Optional<Cell> readRow(Row row, Optional<Cell> above) {
    Optional<Cell> label = above;
    for (Cell cell : row.printed()) {
      Optional<Match<FootLabel>> match =
          readSplit(cell) ? Optional.empty() : lexicon.foot().find(cell);
      if (match.isPresent()) {
        label = Optional.of(cell);
        ledger.label(cell, match.get());
      } else if (!ledger.isClaimed(cell)) {
        read(cell, label);
      }
    }
    return label;
  }

  /** Repair: the remark goes on in the line below, where it is not the next item of a list. */
  private void goOn(String name, Cell cell) {
    Pointer path = Pointer.attribute(name);
    String above = notes.get(name);
    notes.put(name, above + cell.text());
    ledger.value(path, cell);
    if (!Remark.isNextItem(above, cell.text())) {
      ledger.repair(
          Repair.Kind.JOINED_FRAGMENT, path, cell.line(), "joined.line-above", cell.text());
    }
  }

  private void read(Cell cell, Optional<Cell> label) {
    if (grade.isEmpty() && readGrade(cell, cell.key())) {
      return;
    }
    if (label.isPresent() && meaning(label.get()) == FootLabel.NOTE) {
      note(Rows.label(label.get()), cell, cell.text());
    }
  }

  /** A remark under a label that has one already is left to be reported. */
  private void note(String name, Cell cell, String text) {
    if (!notes.containsKey(name) && !taken.contains(name)) {
      notes.put(name, text);
      ledger.value(Pointer.attribute(name), cell);
      open = Optional.of(name);
    }
  }

  /**
   * A label with its text in one cell: {@code 评分等级：优}.
   *
   * @param text what stands behind it
   */
  public record Labelled(FootLabel label, String printed, String text) {}

  /** Splits a cell behind a label of the form's foot. */
  public static Optional<Labelled> split(Cell cell, Lexicon lexicon) {
    String text = cell.text();
    int colon = lexicon.foot().mayBegin(text) ? Rows.colon(text, 0, LONGEST_LABEL) : -1;
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

  private boolean readSplit(Cell cell) {
    Optional<Labelled> found = split(cell, lexicon);
    if (found.isPresent()) {
      read(cell, found.get());
    }
    return found.isPresent() && ledger.isClaimed(cell);
  }

  private void read(Cell cell, Labelled labelled) {
    if (labelled.label() == FootLabel.NOTE) {
      note(labelled.printed(), cell, labelled.text());
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
      ledger.value(FormField.GRADE.path(), cell);
    }
    return grade.isPresent();
  }
}
