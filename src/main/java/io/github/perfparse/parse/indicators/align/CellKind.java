package io.github.perfparse.parse.indicators.align;

import io.github.perfparse.form.Quantity;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.DamagedNumber;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Quantities;
import io.github.perfparse.parse.cell.SpreadsheetErrors;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.text.row.Cell;
import java.util.Optional;

/** What a cell of the indicator table looks like, before anybody knows which column it is in. */
enum CellKind {
  BLANK,
  /** A mark for "none": {@code -}, {@code —}. */
  NONE,
  NUMBER,
  /** A number with a percent sign: a value, hardly points or a score. */
  PERCENT,
  /** A level label in its full form, 数量指标, which no indicator is named; or a section's label. */
  FULL_LABEL,
  /** A level label in its short form, 服务对象满意度, which an indicator may be named as well. */
  SHORT_LABEL,
  /** {@code 其中上半年}: the name of a part of the indicator above, which seldom has points. */
  PART,
  /** A value as targets and actual values have them, which no indicator is named: 12（公里）, 及时. */
  VALUE,
  TEXT;

  /** What the unit of a value ends with, by which it is told from a word. */
  private static final String UNIT_ENDS = "%)）";

  private static final int SHORTEST_NAME = 4;

  /** No short form of a label is longer. */
  private static final int LONGEST_SHORT = 9;

  /** What a cell looks like; found once for all that say the same. */
  static CellKind of(Cell cell, LevelLabels labels) {
    if (cell.isBlank()) {
      return BLANK;
    }
    if (cell.lexeme().answer(CellKind.class) instanceof CellKind known) {
      return known;
    }
    CellKind kind = of(cell, cell.text(), labels);
    cell.lexeme().keep(CellKind.class, kind);
    return kind;
  }

  private static CellKind of(Cell cell, String text, LevelLabels labels) {
    if (Numbers.isNone(text)) {
      return NONE;
    }
    if (isNumber(text)) {
      return text.endsWith("%") ? PERCENT : NUMBER;
    }
    if (SpreadsheetErrors.isOfNumber(text) || isTorn(text)) {
      return NUMBER;
    }
    if (labels.isFullLabel(cell) || labels.isSectionLabel(cell)) {
      return FULL_LABEL;
    }
    if (text.length() <= LONGEST_SHORT && labels.isLabel(cell)) {
      return SHORT_LABEL;
    }
    return labels.isPart(cell) ? PART : isValue(text) ? VALUE : TEXT;
  }

  private static boolean isNumber(String text) {
    return Numbers.isNumber(text)
        || DamagedNumber.withoutLetters(text).isPresent()
        || DamagedNumber.lacksDigits(text);
  }

  /** {@code 98.}: its decimals stand below. */
  private static boolean isTorn(String text) {
    return text.endsWith(".") && Numbers.isNumber(text.substring(0, text.length() - 1));
  }

  /** Whether it is a value by its looks: an answer in words, or a number with its sign or unit. */
  static boolean isValue(Text text) {
    return isValue(Quantities.read(text));
  }

  /** Whether it may be a name by its looks: no value, and letters rather than numbers. */
  static boolean isName(Text text) {
    String value = text.value();
    return value.length() >= SHORTEST_NAME && Character.isLetter(value.charAt(0)) && !isValue(text);
  }

  private static boolean isValue(String text) {
    Optional<Quantity> number = Quantities.number(text);
    return number.isPresent() ? isValue(number.get()) : Lexicon.standard().isAnswer(text);
  }

  /** A number without a sign or a bracket may begin a name: 12345热线. */
  private static boolean isValue(Quantity quantity) {
    String text = quantity.text();
    boolean number =
        quantity.value().isPresent()
            && (quantity.operator().isPresent()
                || UNIT_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0);
    return number || Lexicon.standard().isAnswer(text);
  }

  /** Whether the cell holds a number, with or without a percent sign. */
  boolean isNumber() {
    return this == NUMBER || this == PERCENT;
  }
}
