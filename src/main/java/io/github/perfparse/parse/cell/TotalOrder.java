package io.github.perfparse.parse.cell;

/**
 * Which of the total's two numbers stands first: they stand under the columns of the table.
 *
 * <pre>
 * 实际完成值⇥分值⇥得分        实际完成值⇥得分⇥分值
 * 总分⇥⇥100⇥97.6          总分⇥⇥97.6⇥100
 * </pre>
 */
public enum TotalOrder {
  /** 分值, then 得分. */
  POINTS_FIRST,
  /** 得分, then 分值. */
  SCORE_FIRST,
  /** The table has no column for points. */
  SCORE_ALONE;

  /** The order of columns at these indexes; −1 for one that the table does not have. */
  public static TotalOrder of(int points, int score) {
    if (points < 0) {
      return SCORE_ALONE;
    }
    return score >= 0 && score < points ? SCORE_FIRST : POINTS_FIRST;
  }
}
