package io.github.perfparse.align.layout.tag;

import io.github.perfparse.align.label.LabelKind;
import java.util.List;

/**
 * The head row of a table.
 *
 * @param columns the labels of its columns, from left to right
 * @param firstLine index of its first line
 * @param lastLine index of its last line
 */
public record Head(LabelKind kind, List<Tag> columns, int firstLine, int lastLine) {

  /** Whether it heads the table of funds. */
  public boolean isFunds() {
    return kind == LabelKind.FUND_COLUMN;
  }

  /** Whether it heads the goals. */
  public boolean isGoals() {
    return kind == LabelKind.OBJECTIVE_COLUMN;
  }

  /** Whether it heads the table of indicators. */
  public boolean isIndicators() {
    return kind == LabelKind.INDICATOR_COLUMN;
  }

  /** The label of its section. */
  public String section() {
    return isFunds() ? "FUNDS" : isGoals() ? "OBJECTIVES" : "INDICATORS";
  }

  /** The left edge of its first label. */
  public int left() {
    return columns.get(0).left();
  }
}
