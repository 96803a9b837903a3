package io.github.perfparse.judge;

import io.github.perfparse.say.Message;
import java.util.List;

/**
 * One thing that speaks against a form as it was read, or for it. The weights were found by
 * measuring, on forms whose true cells are known: they part those that were read well from those
 * that were not, and the sums a form prints part best.
 *
 * <p>To add one: a constant here, with what it weighs for each time it is seen, at most how much,
 * and in {@code say} the sentence of it ({@code {0}} is how often).
 */
public enum Witness {
  /** {@code 主管部门: 乙局 实施单位 丙林场}: a name never holds the label of another. */
  LABEL_IN_HEAD(60, 120),
  /** {@code 完成年度目标。 绩效指标 一级指标 二级指标}: prose has one such word at most. */
  LABELS_IN_OBJECTIVES(60, 120),
  /** {@code 一级指标}, {@code 年初预算数}: a cell of the table that is a label, or has swallowed one. */
  LABEL_IN_ROW(30, 120),
  /**
   * {@code 完工率100%100%55成本指标工程造价}: rows of the table in one cell; a level for a value, a target in
   * the name of a project.
   */
  SEVERAL_CELLS_IN_ONE(100, 200),
  /** {@code 维修长度 20 20}: numbers side by side are cells of the table. */
  NUMBERS_IN_CELL(50, 150),
  /** The same in the objectives and in fields of no fixed meaning, where it may be by right. */
  NUMBERS_IN_TEXT(50, 100),
  /** The name of a unit, a department or a project is no paragraph. */
  PARAGRAPH_FOR_A_NAME(60, 120),
  /** {@code ≥90%河道保洁88%}: the name of a project holds no target. */
  TARGET_IN_NAME(100, 100),
  /** {@code 万元)}, {@code 完成及时率(不低}: a piece of a cell. */
  TORN_BRACKET(30, 60),
  /** {@code %}, {@code ≥}: a target or an actual value is more than its unit or its sign. */
  SIGN_FOR_A_VALUE(60, 120),
  /** {@code 限}, of {@code 工作完成时限}: a tool has left out all but the last line of a name. */
  CLIPPED_NAME(40, 120),
  /**
   * {@code 的改进措施}, {@code 率(B/A)}: of column heads only the last line is there, and of names and
   * amounts, it may be, no more.
   */
  CLIPPED_HEAD(60, 120),
  /** Rows with numbers and without a name. */
  NAMELESS_ROW(20, 60),
  /** A table with numbers in the text, and no row of it in the record. */
  NOTHING_OF_THE_TABLE(100, 100),
  /** Numbers that are in no cell of the form. */
  UNPLACED_NUMBERS(10, 60),
  /** Of a hundred characters so many are in no cell of the form; a few characters say little. */
  UNPLACED_TEXT(2, 100),
  /** Words where a number has to be. */
  UNREADABLE_NUMBER(30, 60),
  /** A label of the head whose value was not found. */
  EMPTY_HEAD(10, 30),
  /** Rows of indicators, and neither the top of a form nor funds nor a total. */
  ROWS_ALONE(60, 60),
  /** The points of funds and indicators add up to the total that is printed. */
  POINTS_AGREE(-30, 30),
  /** They do not: rows were lost or numbers fell into the wrong column, or the form is wrong. */
  POINTS_DIFFER(40, 40),
  /** No points or no total: nothing to add up. */
  POINTS_UNPROVEN(10, 10),
  /** The scores do not; agencies often are mistaken here. */
  SCORES_DIFFER(10, 10),
  /** Each amount of the total row of the funds is the sum of those below it. */
  FUNDS_AGREE(-10, 10),
  /** One is not. */
  FUNDS_DIFFER(10, 10);

  /** All of them, in the order in which they are heard. */
  static final List<Witness> ALL = List.of(values());

  /**
   * Those that look at single values, at a table that is in none of them, and at the sums, which
   * say whether anything was lost.
   */
  static final List<Witness> OF_VALUES =
      List.of(
          LABEL_IN_HEAD,
          LABELS_IN_OBJECTIVES,
          LABEL_IN_ROW,
          SEVERAL_CELLS_IN_ONE,
          NUMBERS_IN_CELL,
          NUMBERS_IN_TEXT,
          PARAGRAPH_FOR_A_NAME,
          TARGET_IN_NAME,
          NOTHING_OF_THE_TABLE,
          POINTS_AGREE,
          POINTS_DIFFER,
          SCORES_DIFFER,
          FUNDS_AGREE,
          FUNDS_DIFFER);

  private final int weight;
  private final int most;

  Witness(int weight, int most) {
    this.weight = weight;
    this.most = most;
  }

  /** What it has seen of the form, weighed: above 0 against the form, below for it. */
  int weigh(Facts facts) {
    return Math.max(-most, Math.min(most, facts.seen(this) * weight));
  }

  /** What it has seen, one clause for a person. */
  Message seen(Facts facts) {
    return Message.of("Witness." + name(), facts.seen(this));
  }
}
