package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.check.rule.RuleSheet;
import java.util.List;

/** Rules about what could not be read. */
public enum ReadingRule implements Rule {
  UNREADABLE_NUMBER(
      RuleSheet.error("unreadable-number", "a number cell holds something that is not a number")
          .because(
              """
              A cell of a number column that is no number is left empty in the output and quoted here, so that no
              value is made up and none is lost. Blank, - and — mean none.
              """)
          .finds(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥待定⇥
              """,
              """
              14: error unreadable-number: a number cell holds "待定"
              """)
          .accepts(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥20.00⇥
              """)),

  TRUNCATED_TEXT(
      RuleSheet.info("truncated-text", "a text cell ends in mid-sentence where the table was cut")
          .because(
              """
              Software that flattens a page cuts what lies beyond its right edge, and the rest of the cell is not
              in the dump. The text is kept as far as it goes.
              """)
          .finds(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥19⇥五月有一次水质超标。今后将加
              18: 总分⇥⇥⇥⇥⇥⇥100⇥98.5⇥
              """,
              """
              14: info truncated-text: the text is cut after "五月有一次水质超标。今后将加"
              """)
          .accepts(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥19⇥五月有一次水质超标。
              18: 总分⇥⇥⇥⇥⇥⇥100⇥98.5⇥
              """)),

  UNRECOGNISED_TEXT(
      RuleSheet.warning("unrecognised-text", "a cell or line inside the form found no place")
          .because(
              """
              Nothing is lost: every cell between a form's first and last line ends as a value, as a label, as
              page furniture, or here. A sum that does not add up while cells of its table found no place has the
              cause reading.
              """)
          .finds(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥20⇥⇥已核
              """,
              """
              14: warning unrecognised-text: "已核" found no place in the form
              """)
          .accepts(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥19⇥五月有一次水质超标。
              18: 总分⇥⇥⇥⇥⇥⇥100⇥98.5⇥
              """)),

  OTHER_COLUMN(
      RuleSheet.info("other-column", "cells stand in a column that no field of the record holds")
          .because(
              """
              Some agencies add columns to the table, such as 得分系数 or 是否核心指标. What stands in them is quoted
              as operands, a cell each, so that it is not lost.
              """)
          .finds(
              """
              12: 绩效指标⇥一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分⇥是否核心指标
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥20⇥否
              """,
              """
              14: info other-column: cells in columns that no field holds: 1
              """)
          .accepts(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥20⇥
              """)),

  BETWEEN_FORMS(
      RuleSheet.info("between-forms", "lines between two forms belong to neither")
          .because(
              """
              Reports print prose between their forms. It is in no record, and so that nothing is passed over in
              silence, its lines are named here, in the form above it.
              """)
          .finds(
              """
              21: 二、其他说明
              22: 本部门其余项目均按规定开展自评。
              24: =1-19
              """,
              """
              21: info between-forms: lines 21 to 22 stand outside of all forms, from "二、其他说明" on
              """)
          .accepts(
              """
              21: =1-19
              """));

  private final RuleSheet sheet;

  ReadingRule(RuleSheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public RuleSheet sheet() {
    return sheet;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return switch (this) {
      case UNREADABLE_NUMBER -> StrayCells.unreadable(examination);
      case TRUNCATED_TEXT -> StrayCells.truncated(examination);
      case UNRECOGNISED_TEXT -> StrayCells.unrecognised(examination);
      case OTHER_COLUMN -> StrayCells.otherColumns(examination);
      case BETWEEN_FORMS -> StrayCells.betweenForms(examination);
    };
  }
}
