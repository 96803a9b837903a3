package io.github.perfparse.document.rendition;

/** What is known of the labels in documents, by those who know what they mean. */
@FunctionalInterface
public interface DocumentLabels {

  /** Knows none. */
  DocumentLabels NONE = text -> false;

  /** Whether a text is a whole label that may begin a row: {@code 产出指标} is, {@code 产出} is not. */
  boolean isWhole(String text);

  /**
   * Whether two texts are one label that was parted, of a row or of a column: {@code 总体} and {@code
   * 目标完成情况}.
   */
  default boolean isOne(String first, String rest) {
    return !(isWhole(first) && isWhole(rest)) && isWhole(first + rest);
  }

  /** Whether a text is the head of a column: {@code 年初预算数}. */
  default boolean isColumn(String text) {
    return false;
  }

  /** Whether a text is the head of a column of labels: {@code 二级指标}. */
  default boolean isHeadOfLabels(String text) {
    return false;
  }

  /** Whether a text is the label of one row and never of several: {@code 总分}. */
  default boolean isOfOneRow(String text) {
    return false;
  }
}
