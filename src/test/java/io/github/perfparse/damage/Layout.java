package io.github.perfparse.damage;

import java.util.List;

/**
 * The two layouts of the form: sums in 元 with whole points, and sums in 万元 with two decimals.
 *
 * <pre>
 * YUAN  项目资金 (元)⇥⇥年初预算数⇥…⇥分值⇥执行率⇥得分⇥
 * WAN   项目资金 (万元)⇥⇥年初预算数⇥…⇥分数⇥执行率(%)⇥得分
 * </pre>
 */
public enum Layout {
  /** Sums in 元; the indicator table has a first column for 绩效指标. */
  YUAN(
      "元",
      "预算目标",
      "—",
      List.of("年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"),
      List.of("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分")),
  /** Sums in 万元; the indicator table begins with 一级指标, and a 评分等级 row ends the form. */
  WAN(
      "万元",
      "预期目标",
      "-",
      List.of("年度资金总额:", "其中: 当年财政拨款", "上年结转资金", "其他资金"),
      List.of("年初预算数", "全年预算数", "全年执行数", "分数", "执行率(%)", "得分"));

  private final String moneyUnit;
  private final String expectedHead;
  private final String nothing;
  private final List<String> fundLabels;
  private final List<String> fundHeads;

  Layout(
      String moneyUnit,
      String expectedHead,
      String nothing,
      List<String> fundLabels,
      List<String> fundHeads) {
    this.moneyUnit = moneyUnit;
    this.expectedHead = expectedHead;
    this.nothing = nothing;
    this.fundLabels = fundLabels;
    this.fundHeads = fundHeads;
  }

  /** The printed unit of money. */
  public String moneyUnit() {
    return moneyUnit;
  }

  /** The head over the expected objectives. */
  public String expectedHead() {
    return expectedHead;
  }

  /** What stands in a fund cell that is not scored. */
  public String nothing() {
    return nothing;
  }

  /** The labels of the four fund rows. */
  public List<String> fundLabels() {
    return fundLabels;
  }

  /** The heads of the six fund columns. */
  public List<String> fundHeads() {
    return fundHeads;
  }
}
