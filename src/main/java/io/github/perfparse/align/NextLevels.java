package io.github.perfparse.align;

import io.github.perfparse.align.path.AlignedCell;
import io.github.perfparse.align.path.AlignedRow;
import io.github.perfparse.align.path.TableColumn;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Match;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.lexicon.Vocabulary;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Fold;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The labels of the levels that are printed for the next indicator, on its row or above it. */
final class NextLevels {

  private final Sheet sheet;
  private final WordLedger book;
  private Optional<String> level1 = Optional.empty();
  private Optional<String> level2 = Optional.empty();

  /** Whether the text is laid out by room alone. */
  private boolean isLaid;

  /** Levels that no lexicon knows, as long as no row stands under them. */
  private final Map<TableColumn, AlignedCell> open = new EnumMap<>(TableColumn.class);

  NextLevels(Sheet sheet, WordLedger book) {
    this.sheet = sheet;
    this.book = book;
  }

  /** Reads those of a row, which is the indicator's or nothing but labels and fillers above it. */
  void read(AlignedRow row, int index, boolean indicator) {
    claim(row, indicator);
    noteLost(row, index);
    level1 = row.has(TableColumn.LEVEL1) ? level(row, TableColumn.LEVEL1) : level1;
    level2 =
        row.has(TableColumn.LEVEL2)
            ? level(row, TableColumn.LEVEL2)
            : row.has(TableColumn.LEVEL1) ? below(level1, level2) : level2;
  }

  /**
   * {@code 质量指标} ⏎ {@code 时效指标 完成时间}: where text is laid out by room alone, a label without a row
   * shows that others may stand beside the wrong one.
   */
  private void noteLost(AlignedRow row, int index) {
    isLaid |= sheet.atom(row.first()).gap().startsLaidRow();
    if (isLaid && row.has(TableColumn.LEVEL2) && level2.isPresent()) {
      Message detail = Message.of("doubt.level-place", level2.get());
      book.doubt(IndicatorField.LEVEL2.path(index), sheet.line(row.first()), detail);
    }
  }

  /** The label of level 1 that is printed for the row read last. */
  Optional<String> level1() {
    return level1;
  }

  /** The same of level 2. */
  Optional<String> level2() {
    return level2;
  }

  /** Nothing is printed yet for the next row but what stands behind the one read last. */
  void next(AlignedRow row) {
    level1 = behind(row, Lexicon.standard().level1());
    level2 = behind(row, Lexicon.standard().level2());
  }

  /** {@code 2.00 2.00 ⏎ 时效指标 ⏎ 校舍修缮}: a whole label that ends none of the row. */
  private Optional<String> behind(AlignedRow row, Vocabulary<String> known) {
    for (AlignedCell cell : row.cells()) {
      boolean tail = cell.column().isTail() && cell.column().whole().isLevel();
      if (tail && !row.has(cell.column().whole())) {
        return known.exact(Fold.key(sheet.words(cell)));
      }
    }
    return Optional.empty();
  }

  /** {@code 质量指标 产出指标}: a level 2 that was printed first stays, if it may stand there. */
  private static Optional<String> below(Optional<String> level1, Optional<String> level2) {
    boolean fits =
        level1.isPresent()
            && level2.isPresent()
            && Taxonomy.standard().parent(level2.get()).equals(level1);
    return fits ? level2 : Optional.empty();
  }

  /** A text that is no label the lexicon knows is one only if a row comes to stand under it. */
  private void claim(AlignedRow row, boolean indicator) {
    for (TableColumn column : List.of(TableColumn.LEVEL1, TableColumn.LEVEL2)) {
      if (row.has(column)) {
        open.put(column, row.cell(column));
        if (isKnown(row.cell(column), column)) {
          label(open.remove(column));
        }
      }
    }
    if (indicator) {
      for (AlignedCell cell : open.values()) {
        label(cell);
      }
      open.clear();
    }
  }

  /** A label of the other level to the letter only: a damaged one would be lost, and not told. */
  private boolean isKnown(AlignedCell cell, TableColumn column) {
    String key = Fold.key(sheet.words(cell));
    Vocabulary<String> level1 = Lexicon.standard().level1();
    Vocabulary<String> level2 = Lexicon.standard().level2();
    boolean first = column == TableColumn.LEVEL1;
    return (first ? level1 : level2).find(key).isPresent()
        || (first ? level2 : level1).exact(key).isPresent();
  }

  private void label(AlignedCell cell) {
    book.label(cell.from(), cell.to());
  }

  /** The label, with what a page break has torn from it if that makes it a known one. */
  private String whole(AlignedRow row, TableColumn column, Vocabulary<String> vocabulary) {
    AlignedCell cell = row.cell(column);
    String printed = sheet.value(cell.from(), cell.to()).value();
    for (AlignedCell tail : row.cells()) {
      if (tail.column().isTail() && tail.column().whole() == column) {
        String whole = printed + sheet.words(tail);
        if (vocabulary.find(Fold.key(whole)).isPresent()) {
          label(tail);
          return whole;
        }
      }
    }
    return printed;
  }

  /** The canonical label, or the text where the lexicon does not know it. */
  private Optional<String> level(AlignedRow row, TableColumn column) {
    AlignedCell cell = row.cell(column);
    Vocabulary<String> vocabulary =
        column == TableColumn.LEVEL1 ? Lexicon.standard().level1() : Lexicon.standard().level2();
    String printed = whole(row, column, vocabulary);
    if (printed.startsWith("(") || printed.startsWith("（")) {
      return Optional.empty();
    }
    Optional<Match<String>> match =
        row.has(TableColumn.WEIGHT1) ? Optional.empty() : vocabulary.find(Fold.key(printed));
    if (match.isPresent() && match.get().corrected()) {
      Message detail = Message.of("corrected.level", printed, match.get().meaning());
      book.repair(Repair.Kind.CORRECTED_LABEL, Pointer.FORM, sheet.line(cell.from()), detail);
    }
    return Optional.of(match.isPresent() ? match.get().meaning() : printed);
  }
}
