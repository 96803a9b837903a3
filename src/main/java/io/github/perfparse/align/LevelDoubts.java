package io.github.perfparse.align;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.level.Levels;
import io.github.perfparse.align.path.AlignedCell;
import io.github.perfparse.align.path.AlignedRow;
import io.github.perfparse.align.path.TableColumn;
import io.github.perfparse.align.path.TableColumns;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Message;
import java.util.Optional;

/** Marks the levels of rows that are inferred, or that only a merged label's place tells. */
record LevelDoubts(Sheet sheet, WordLedger book, TableColumns table) {

  private static final Optional<Message> MERGED = Optional.of(Message.of("inferred.merged"));

  /** Marks a row's levels where nothing shows them for certain. */
  void row(int index, AlignedRow row, int line, Levels levels) {
    note(index, IndicatorField.LEVEL1, line, levels.why1());
    note(index, IndicatorField.LEVEL2, line, levels.why2());
    merged(index, row, line, levels);
  }

  /**
   * Where text is laid out by room alone, only the place of a merged label says whose it is: for
   * certain the row's beside which it stands.
   */
  private void merged(int index, AlignedRow row, int line, Levels levels) {
    Gap gap = sheet.atom(row.first()).gap();
    if (!gap.startsLaidRow() && !gap.page()) {
      return;
    }
    if (levels.why2().isEmpty() && standsElsewhere(row, TableColumn.LEVEL2)) {
      note(index, IndicatorField.LEVEL2, line, MERGED);
    }
    if (levels.why1().isEmpty() && standsElsewhere(row, TableColumn.LEVEL1)) {
      note(index, IndicatorField.LEVEL1, line, MERGED);
    }
  }

  private boolean standsElsewhere(AlignedRow row, TableColumn level) {
    return table.has(level) && !isBeside(row, level);
  }

  /** Whether the row's label stands on one of its lines. */
  private boolean isBeside(AlignedRow row, TableColumn level) {
    if (!row.has(level)) {
      return false;
    }
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (AlignedCell cell : row.cells()) {
      if (cell.column() != TableColumn.LEVEL1 && cell.column() != TableColumn.LEVEL2) {
        first = Math.min(first, line(cell.from()));
        last = Math.max(last, line(cell.to() - 1));
      }
    }
    AlignedCell label = row.cell(level);
    return line(label.from()) <= last && line(label.to() - 1) >= first;
  }

  private void note(int index, IndicatorField field, int line, Optional<Message> why) {
    if (why.isPresent()) {
      book.repair(Repair.Kind.INFERRED_LEVEL, field.path(index), line, why.get());
    }
  }

  private int line(int word) {
    return sheet.line(word);
  }
}
