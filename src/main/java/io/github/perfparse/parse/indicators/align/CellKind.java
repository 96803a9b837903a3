package io.github.perfparse.parse.indicators.align;

import io.github.perfparse.parse.cell.MisreadNumber;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.SpreadsheetErrors;
import io.github.perfparse.text.row.Cell;

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
  TEXT;

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
    if (Numbers.isNumber(text) || MisreadNumber.mended(text).isPresent()) {
      return text.endsWith("%") ? PERCENT : NUMBER;
    }
    if (SpreadsheetErrors.isOfNumber(text)) {
      return NUMBER;
    }
    if (labels.isFullLabel(cell) || labels.isSectionLabel(cell)) {
      return FULL_LABEL;
    }
    if (text.length() <= LONGEST_SHORT && labels.isLabel(cell)) {
      return SHORT_LABEL;
    }
    return labels.isPart(cell) ? PART : TEXT;
  }

  /** Whether the cell holds a number, with or without a percent sign. */
  boolean isNumber() {
    return this == NUMBER || this == PERCENT;
  }
}
