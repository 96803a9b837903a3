package io.github.perfparse.align.label;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Vocabulary;

/** Where in the form a label stands; one spelling may have several kinds, as 得分 has. */
public enum LabelKind {
  /** 项目名称, 主管部门: at the top. */
  HEAD,
  /** 项目资金, 绩效指标: down the left side. */
  SECTION,
  /** 年初预算数: over the fund table. */
  FUND_COLUMN,
  /** 年度资金总额: left of a fund row. */
  FUND_ROW,
  /** 预期目标: over the objectives. */
  OBJECTIVE_COLUMN,
  /** 年度指标值: over the indicator table. */
  INDICATOR_COLUMN,
  /** 得分系数: over the indicator table of some agency. */
  OWN_COLUMN,
  /** 指标解释: over an indicator table, as the form never has it. */
  OTHER_COLUMN,
  /** 产出指标. */
  LEVEL1,
  /** 数量指标. */
  LEVEL2,
  /** 总分: below the indicator table. */
  FOOT;

  /** Whether such labels stand in the head of a table. */
  boolean isOfTableHead() {
    return switch (this) {
      case SECTION, FUND_COLUMN, OBJECTIVE_COLUMN, INDICATOR_COLUMN, OWN_COLUMN -> true;
      case HEAD, FUND_ROW, OTHER_COLUMN, LEVEL1, LEVEL2, FOOT -> false;
    };
  }

  /** The labels of this kind. */
  public Vocabulary<?> in(Lexicon lexicon) {
    return switch (this) {
      case HEAD -> lexicon.headFields();
      case SECTION -> lexicon.sections();
      case FUND_COLUMN -> lexicon.fundColumns();
      case FUND_ROW -> lexicon.fundRows();
      case OBJECTIVE_COLUMN -> lexicon.objectiveColumns();
      case INDICATOR_COLUMN -> lexicon.indicatorColumns();
      case OWN_COLUMN -> lexicon.ownColumns();
      case OTHER_COLUMN -> lexicon.otherColumns();
      case LEVEL1 -> lexicon.level1();
      case LEVEL2 -> lexicon.level2();
      case FOOT -> lexicon.foot();
    };
  }
}
