package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.check.rule.RuleSheet;
import java.util.List;

/** Rules about the form as a whole. */
public enum HeaderRule implements Rule {
  DUPLICATE_FORM(
      RuleSheet.warning(
              "duplicate-form", "two forms in the batch with the same year, unit and project name")
          .because(
              """
              A unit evaluates each of its projects once a year (财预〔2020〕10号), so the same year, 实施单位
              and 项目名称 a second time is a form handed in twice, or two projects under one name. A form
              that prints no unit or no name is compared with none.
              """)
          .finds(
              """
              21: =1-19
              """,
              """
              23: warning duplicate-form: year, 实施单位 and 项目名称 are those of form 1 of example, line 1
              """)
          .accepts(
              """
              21: =1-2
              23: 项目名称⇥渠道保洁
              24: =4-19
              """)),

  MISSING_FIELD(
      RuleSheet.error("missing-field", "a field of the form is not printed")
          .because(
              """
              A self-evaluation is complete only with what the ministry's form asks for (财预〔2020〕10号,
              annex). Without 项目名称, 实施单位, indicators or a total score it cannot be told what was
              evaluated or with what result: an error. Every other field is a warning at most: title,
              year, 主管部门, the objectives, the 年度资金总额 row with its budget, 全年执行数, 执行率 and score,
              the total points, and each column of an indicator but the reason. A column that no row
              fills is reported once. A score beside the funds is asked for only where points are
              printed, a rate only where there is a budget. The unit of money is money-unit-unknown. What is printed and cannot be read is
              unreadable-number, not missing.
              """)
          .finds(
              """
              3: 项目名称⇥
              """,
              """
              1: error missing-field: 项目名称 is not printed
              """)
          .accepts(
              """
              19:
              """));

  private final RuleSheet sheet;

  HeaderRule(RuleSheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public RuleSheet sheet() {
    return sheet;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return switch (this) {
      case DUPLICATE_FORM -> Duplicates.forms(examination);
      case MISSING_FIELD -> MissingFields.check(examination);
    };
  }
}
