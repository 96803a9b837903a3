package io.github.perfparse.damage;

import io.github.perfparse.form.Funding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a careful human reads off one form. Every value is the text as it would stand in a clean
 * dump; an empty text means that the cell is blank, {@code -} or {@code —}.
 *
 * @param year the fiscal year, as {@code 2023}
 * @param projectName 项目名称
 * @param department 主管部门
 * @param unit 实施单位
 * @param layout the layout it is printed in, which also tells the unit of money
 * @param funds the four fund rows, amounts in the form's own unit
 * @param expectedGoal 预期目标, paragraphs separated by {@code \n}
 * @param actualGoal 实际完成情况, paragraphs separated by {@code \n}
 * @param items the indicators in printed order
 * @param totalPoints 总分, points
 * @param totalScore 总分, score
 * @param grade 评分等级; empty in layouts without it
 */
public record Truth(
    String year,
    String projectName,
    String department,
    String unit,
    Layout layout,
    Map<Funding.Kind, Money> funds,
    String expectedGoal,
    String actualGoal,
    List<Item> items,
    String totalPoints,
    String totalScore,
    String grade) {

  public Truth {
    funds = Collections.unmodifiableMap(new EnumMap<>(funds));
    items = List.copyOf(items);
  }

  /**
   * One fund row.
   *
   * @param initial 年初预算数
   * @param annual 全年预算数
   * @param executed 全年执行数
   * @param points 分值
   * @param rate 执行率 without the percent sign
   * @param score 得分
   */
  public record Money(
      String initial, String annual, String executed, String points, String rate, String score) {

    /** The same row of a table whose score column was cut off. */
    public Money withoutScore() {
      return new Money(initial, annual, executed, points, rate, "");
    }
  }

  /** The same form with one indicator read differently. */
  public Truth withItem(int index, Item item) {
    List<Item> changed = new ArrayList<>(items);
    changed.set(index, item);
    return with(funds, changed);
  }

  /** The same form with other indicators. */
  public Truth withItems(List<Item> changed) {
    return with(funds, changed);
  }

  /** The same form as it reads when the fund table's score column was cut off. */
  public Truth withoutFundScores() {
    Map<Funding.Kind, Money> cut = new EnumMap<>(funds);
    cut.replaceAll((kind, money) -> money.withoutScore());
    return with(cut, items);
  }

  private Truth with(Map<Funding.Kind, Money> newFunds, List<Item> newItems) {
    return new Truth(
        year,
        projectName,
        department,
        unit,
        layout,
        newFunds,
        expectedGoal,
        actualGoal,
        newItems,
        totalPoints,
        totalScore,
        grade);
  }
}
