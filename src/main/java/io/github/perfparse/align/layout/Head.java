package io.github.perfparse.align.layout;

import java.util.List;

/**
 * The head row of a table.
 *
 * @param kind which table
 * @param columns the labels of its columns, from left to right
 * @param firstLine index of its first line
 * @param lastLine index of its last line
 */
record Head(Tag.Kind kind, List<Tag> columns, int firstLine, int lastLine) {

  boolean isFunds() {
    return kind == Tag.Kind.FUND_COLUMN;
  }

  boolean isGoals() {
    return kind == Tag.Kind.GOAL_COLUMN;
  }

  boolean isIndicators() {
    return kind == Tag.Kind.INDICATOR_COLUMN;
  }

  /** The label of its section. */
  String section() {
    return isFunds() ? "FUNDS" : isGoals() ? "OBJECTIVES" : "INDICATORS";
  }

  int left() {
    return columns.get(0).left();
  }
}
