package io.github.perfparse.write.xlsx;

import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Value;

/**
 * How the cells of a workbook look. The constants are the rows of the style table in {@code
 * xlsx/styles.xml}, in the same order.
 */
enum XlsxStyle {
  /** A number of any size, as it is. */
  GENERAL,
  /** The name of a column. */
  HEAD,
  /** Text that stays text also when someone edits the cell, on several lines if need be. */
  TEXT,
  /** Text that leads elsewhere. */
  LINK,
  /** 2023. */
  INTEGER,
  /** 1,234,567.80. */
  YUAN,
  /** 99.50. */
  SCORE,
  /** What a part of a page tells of. */
  HEADING,
  /** The name of a column of numbers. */
  NUMBER_HEAD;

  /** Of the name of a column. */
  static XlsxStyle head(Column.Kind kind) {
    return switch (kind) {
      case TEXT, REFERENCE, PROSE, JSON -> HEAD;
      case INTEGER, YUAN, SCORE, DECIMAL, ANY -> NUMBER_HEAD;
    };
  }

  static XlsxStyle of(Column.Kind kind, Value value) {
    boolean isNumber = value instanceof Value.Number number && number.fitsDouble();
    return switch (kind) {
      case TEXT, PROSE, JSON -> TEXT;
      case REFERENCE -> LINK;
      case INTEGER -> INTEGER;
      case YUAN -> isNumber ? YUAN : TEXT;
      case SCORE -> isNumber ? SCORE : TEXT;
      case DECIMAL, ANY -> isNumber ? GENERAL : TEXT;
    };
  }
}
