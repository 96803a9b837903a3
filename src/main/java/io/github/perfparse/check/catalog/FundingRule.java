package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.check.rule.RuleSheet;
import java.util.List;

/** Rules about the fund table. */
public enum FundingRule implements Rule {
  FUND_SUM_MISMATCH(
      RuleSheet.error(
              "fund-sum-mismatch",
              "年度资金总额 ≠ the sum of its source rows, in any of the three amount columns")
          .because(
              """
              Arithmetic: 年度资金总额 is the sum of the rows below it, in each of 年初预算数, 全年预算数 and 全年执行数.
              Amounts in 元 are printed to the cent and must add up exactly; in 万元 each may be rounded, so the sum
              may differ by half a unit of the last printed decimal for each row that is not zero, and not at
              all where one row printed alike is the whole sum. The tolerance is in yuan and counts where it is
              the larger. A blank cell makes it a note that says what it would have to be, unless the printed rows
              are already more than the total. The message says which row to leave out for the sum to agree.
              """)
          .within("0")
          .finds(
              """
              7: ⇥其中：当年财政拨款⇥400000⇥380000⇥365000⇥—⇥⇥
              """,
              """
              6: error fund-sum-mismatch: 年度资金总额 全年执行数 456000 is printed, but 当年财政拨款 365000 + 上年结转资金 100000
              + 其他资金 0 = 465000 (difference -9000)
              """)
          .accepts(
              """
              7: ⇥其中：当年财政拨款⇥400000⇥380000⇥365000⇥—⇥⇥
              8: ⇥上年结转资金⇥100000⇥100000⇥91000⇥—⇥⇥
              """)),

  EXECUTION_RATE_MISMATCH(
      RuleSheet.error(
              "execution-rate-mismatch",
              "printed 执行率 ≠ executed ÷ annual budget; info within 0.01 point")
          .because(
              """
              执行率 is 全年执行数 ÷ 全年预算数, the current budget and not the original one, in percent. The printed
              rate agrees where it is the exact one rounded or cut to its own decimals. Many agencies round up,
              so a rate within the tolerance, in points of percent, is a note; in 万元 the amounts' own rounding is
              allowed for on top. A rate over 100 is right where more was spent than budgeted. With a budget of
              0 a rate of 0 or none is right.
              """)
          .within("0.01")
          .finds(
              """
              6: ⇥年度资金总额⇥500000.00⇥480000.00⇥456000.00⇥10⇥59.00%⇥5.9
              18: 总分⇥⇥⇥⇥⇥⇥100⇥95.9⇥
              """,
              """
              6: error execution-rate-mismatch: 年度资金总额 执行率 59 % is printed, but 456000 ÷ 480000 = 95 % (difference -36)
              """)
          .accepts(
              """
              6: ⇥年度资金总额⇥500000.00⇥480000.00⇥456000.00⇥10⇥95.0%⇥9.5
              """)),

  FUND_SCORE_MISMATCH(
      RuleSheet.warning(
              "fund-score-mismatch",
              "fund score ≠ points × execution rate (capped at 1), neither rounded nor truncated to two decimals")
          .because(
              """
              The funds are scored points × 执行率 and never above their points (the scoring notes of the forms
              themselves). The score agrees where it is that product by the printed or the exact rate, rounded or
              cut to two decimals or to as many as the score has. Hand-rounded scores are common, so this is a
              warning.
              """)
          .within("0")
          .finds(
              """
              6: ⇥年度资金总额⇥500000.00⇥480000.00⇥456000.00⇥10⇥95.00%⇥9.2
              18: 总分⇥⇥⇥⇥⇥⇥100⇥99.2⇥
              """,
              """
              6: warning fund-score-mismatch: fund score 9.2 is printed, but points × rate gives 10 × 95 % = 9.5
              """)
          .accepts(
              """
              6: ⇥年度资金总额⇥500000.00⇥480000.00⇥456000.00⇥10⇥95.00%⇥9.50
              """)),

  MONEY_UNIT_UNKNOWN(
      RuleSheet.warning("money-unit-unknown", "no unit of money, so that every amount is uncertain")
          .because(
              """
              Amounts are printed in 元 or in 万元, and which of them the form says beside 项目资金 or above the table
              (财预〔2020〕10号, annex). Without it every amount may be meant ten thousand times as large as it is
              given. One finding names all amounts, and no sum or rate of them is held against the agency.
              """)
          .finds(
              """
              5: 项目资金⇥⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
              """,
              """
              6: warning money-unit-unknown: 资金单位 is not printed: every amount is read as 元, and may be meant in 万元
              """)
          .accepts(
              """
              5: 项目资金⇥⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
              2: (2023 年度)⇥⇥⇥⇥⇥单位：元
              """));

  private final RuleSheet sheet;

  FundingRule(RuleSheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public RuleSheet sheet() {
    return sheet;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return switch (this) {
      case FUND_SUM_MISMATCH -> FundSums.check(examination);
      case EXECUTION_RATE_MISMATCH -> ExecutionRates.check(examination);
      case FUND_SCORE_MISMATCH -> FundScores.check(examination);
      case MONEY_UNIT_UNKNOWN -> MoneyUnits.check(examination);
    };
  }
}
