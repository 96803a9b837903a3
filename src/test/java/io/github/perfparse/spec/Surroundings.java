package io.github.perfparse.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What stands around an example, so that the example need not repeat it. The first word of an
 * example's info string names one.
 */
enum Surroundings {
  /** Nothing: the example is a whole dump. */
  FORM(List.of()),
  /** Nothing above, and an indicator below, for a top without any table is no form. */
  TOP(List.of()),
  /** A title, a year and a project name. */
  SECTION(top()),
  /** The same, and the head row of the fund table in yuan. */
  FUNDS(under("项目资金(元)⇥⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分")),
  /** The same, and the head row of the objectives. */
  OBJECTIVES(under("年度总体目标⇥预期目标⇥⇥⇥⇥实际完成情况⇥⇥⇥")),
  /** The same, and the usual head row of the indicators. */
  ROWS(under(Surroundings.INDICATOR_HEAD));

  private static final String INDICATOR_HEAD = "绩效指标⇥一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分⇥偏差原因分析及改进措施";

  private static final String INDICATOR = "⇥产出指标⇥数量指标⇥绿地养护面积⇥290⇥290⇥5⇥5⇥";

  static final String TITLE = "项目支出绩效自评表";
  static final int YEAR = 2023;
  static final String PROJECT = "湖滨绿道养护";

  private final List<String> above;

  Surroundings(List<String> above) {
    this.above = above;
  }

  /** The one an info string names. */
  static Surroundings named(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The lines above the example; the example's own lines are numbered from 1 all the same. */
  List<String> above() {
    return above;
  }

  /** The lines below the example. */
  List<String> below() {
    return this == TOP ? List.of(INDICATOR_HEAD, INDICATOR) : List.of();
  }

  /** Whether the example is, or begins with, the top of a form. */
  boolean beginsForm() {
    return above.isEmpty();
  }

  private static List<String> top() {
    return List.of("项目支出绩效自评表", "(2023年度)", "项目名称⇥湖滨绿道养护");
  }

  private static List<String> under(String head) {
    List<String> lines = new ArrayList<>(top());
    lines.add(head);
    return List.copyOf(lines);
  }
}
