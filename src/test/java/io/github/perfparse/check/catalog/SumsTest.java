package io.github.perfparse.check.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.Example;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Sums and rates")
class SumsTest {

  private static final String FUNDS = "⇥年度资金总额⇥500000.00⇥480000.00⇥";

  @ParameterizedTest(name = "{0}")
  @MethodSource({"totals", "funds", "rates", "fundScores"})
  void finding(String name, String lines, String expected) {
    assertThat(RuleExamplesTest.check(new Example(lines)))
        .extracting(finding -> finding.cause().key() + " " + RuleExamplesTest.line(finding))
        .as(name)
        .contains(expected);
  }

  static Stream<Arguments> totals() {
    return Stream.of(
        Arguments.of(
            "a fund score that is not printed",
            "6: " + FUNDS + "456000.00⇥10⇥95.00%⇥",
            "missing 6: info score-total-mismatch: fund score is not printed: 5 indicator scores = 90,"
                + " so it would have to be 9.5 for the printed 总分 99.5; points × rate gives the same"
                + " (10 × 95 % = 9.5)"),
        Arguments.of(
            "a fund score that is not printed, and a total that it cannot make",
            "6: " + FUNDS + "456000.00⇥10⇥95.00%⇥\n18: 总分⇥⇥⇥⇥⇥⇥100⇥89.5⇥",
            "source 18: error score-total-mismatch: 总分 89.5 is printed, but 5 indicator scores = 90"
                + " even without fund score (not printed)"),
        Arguments.of(
            "a fund score and a row that are not printed",
            "6: " + FUNDS + "456000.00⇥10⇥95.00%⇥\n15:",
            "reading 18: error score-total-mismatch: 总分 99.5 is printed, but 4 indicator scores = 80,"
                + " and full points for fund score (not printed) give only 90; a row that was not"
                + " found, with 10 points and score 10, would explain it"),
        Arguments.of(
            "one indicator score that is not printed",
            "14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥⇥",
            "missing 14: info score-total-mismatch: 水质达标率 得分 is not printed: fund score 9.5 + 4"
                + " indicator scores 70 = 79.5, so it would have to be 20 for the printed 总分 99.5"),
        Arguments.of(
            "two scores that are not printed",
            "14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥⇥\n15: ⇥⇥时效指标⇥垃圾清运及时率⇥=100%⇥100%⇥10⇥⇥",
            "missing 18: info score-total-mismatch: 2 score cells are not printed: fund score 9.5 + 3"
                + " indicator scores 60 = 69.5, so together they would have to be 30 for the printed"
                + " 总分 99.5"),
        Arguments.of(
            "a score that cannot be read",
            "14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥待定⇥",
            "reading 14: info score-total-mismatch: 水质达标率 得分 cannot be read: fund score 9.5 + 4"
                + " indicator scores 70 = 79.5, so it would have to be 20 for the printed 总分 99.5"),
        Arguments.of(
            "a total that leaves the fund score out",
            "18: 总分⇥⇥⇥⇥⇥⇥100⇥90⇥",
            "source 18: error score-total-mismatch: 总分 90 is printed, but fund score 9.5 + 5 indicator"
                + " scores 90 = 99.5 (difference -9.5); without the fund score the indicator rows"
                + " alone give it"),
        Arguments.of(
            "a total that takes points × rate",
            "6: " + FUNDS + "456000.00⇥10⇥95.00%⇥9.2",
            "source 18: error score-total-mismatch: 总分 99.5 is printed, but fund score 9.2 + 5"
                + " indicator scores 90 = 99.2 (difference 0.3); with points × rate as the fund score"
                + " (10 × 95 % = 9.5) it agrees"),
        Arguments.of(
            "a rounded total",
            "18: 总分⇥⇥⇥⇥⇥⇥100⇥100⇥",
            "source 18: error score-total-mismatch: 总分 100 is printed, but fund score 9.5 + 5 indicator"
                + " scores 90 = 99.5 (difference 0.5); the sum rounded to 0 decimals agrees"),
        Arguments.of(
            "points that are not printed",
            "14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥⇥20⇥",
            "missing 14: info points-total-mismatch: 水质达标率 分值 is not printed: fund points 10 + 4"
                + " indicator points 70 = 80, so it would have to be 20 for the printed 总分 分值 100"));
  }

  static Stream<Arguments> funds() {
    String wan = "5: 项目资金 (万元)⇥⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分\n";
    return Stream.of(
        Arguments.of(
            "a blank source that explains the total",
            "8: ⇥上年结转资金⇥100000⇥100000⇥⇥—⇥⇥",
            "missing 8: info fund-sum-mismatch: 上年结转资金 全年执行数 is not printed: 年度资金总额 全年执行数"
                + " 456000 is printed and 当年财政拨款 356000 + 其他资金 0 = 356000, so it would have to be"
                + " 100000"),
        Arguments.of(
            "a blank source beside a negative one",
            "7: ⇥其中：当年财政拨款⇥400000⇥380000⇥456000⇥—⇥⇥\n8: ⇥上年结转资金⇥100000⇥100000⇥⇥—⇥⇥\n"
                + "9: ⇥其他资金⇥0⇥0⇥-3⇥—⇥⇥",
            "missing 8: info fund-sum-mismatch: 上年结转资金 全年执行数 is not printed: 年度资金总额 全年执行数"
                + " 456000 is printed and 当年财政拨款 456000 + 其他资金 -3 = 455997, so it would have to be"
                + " 3; without 其他资金 全年执行数 -3 the sum agrees"),
        Arguments.of(
            "a blank source beside rows that are already too much",
            "7: ⇥其中：当年财政拨款⇥400000⇥380000⇥465000⇥—⇥⇥\n8: ⇥上年结转资金⇥100000⇥100000⇥⇥—⇥⇥",
            "source 6: error fund-sum-mismatch: 年度资金总额 全年执行数 456000 is printed, but 当年财政拨款"
                + " 465000 + 其他资金 0 = 465000 (difference -9000)"),
        Arguments.of(
            "more than the amounts' rounding in 万元",
            wan
                + "6: ⇥年度资金总额⇥500000.00⇥480000.00⇥456000.02⇥10⇥95.00%⇥9.5\n"
                + "7: ⇥其中：当年财政拨款⇥400000⇥380000⇥356000.00⇥—⇥⇥\n"
                + "8: ⇥上年结转资金⇥100000⇥100000⇥100000.00⇥—⇥⇥",
            "source 6: error fund-sum-mismatch: 年度资金总额 全年执行数 4560000200 is printed, but"
                + " 当年财政拨款 3560000000 + 上年结转资金 1000000000 + 其他资金 0 = 4560000000 (difference"
                + " 200)"));
  }

  static Stream<Arguments> rates() {
    return Stream.of(
        Arguments.of(
            "a rate rounded up",
            "6: ⇥年度资金总额⇥6134500⇥6134500⇥5478743.92⇥10⇥89.32%⇥8.93",
            "source 6: info execution-rate-mismatch: 年度资金总额 执行率 89.32 % is printed, but 5478743.92"
                + " ÷ 6134500 = 89.310358 % (difference 0.009642, which rounding may explain)"),
        Arguments.of(
            "a rate of the original budget",
            "6: " + FUNDS + "456000.00⇥10⇥91.20%⇥9.12",
            "source 6: error execution-rate-mismatch: 年度资金总额 执行率 91.2 % is printed, but 456000 ÷"
                + " 480000 = 95 % (difference -3.8); it is the rate of 年初预算数 500000"),
        Arguments.of(
            "a rate of no budget",
            "9: ⇥其他资金⇥0⇥0⇥0⇥—⇥100%⇥",
            "source 9: info execution-rate-mismatch: 其他资金 执行率 100 % is printed, but there is no rate"
                + " of a budget of 0"));
  }

  static Stream<Arguments> fundScores() {
    return Stream.of(
        Arguments.of(
            "a score above what a rate over 100 can give",
            "6: ⇥年度资金总额⇥500000.00⇥400000.00⇥456000.00⇥10⇥114.00%⇥11.4",
            "source 6: warning fund-score-mismatch: fund score 11.4 is printed, but points × rate gives"
                + " 10 × 100 % = 10"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("accepted")
  @DisplayName("that are right as printed give no finding of the rule")
  void accepted(String rule, String lines) {
    assertThat(RuleExamplesTest.check(new Example(lines)))
        .extracting(Finding::rule)
        .doesNotContain(rule);
  }

  static Stream<Arguments> accepted() {
    String wan = "5: 项目资金 (万元)⇥⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分\n";
    return Stream.of(
        Arguments.of("execution-rate-mismatch", "9: ⇥其他资金⇥0⇥0⇥0⇥—⇥0.00⇥"),
        Arguments.of("execution-rate-mismatch", "9: ⇥其他资金⇥0⇥0⇥0⇥—⇥⇥"),
        Arguments.of(
            "execution-rate-mismatch", "6: ⇥年度资金总额⇥500000.00⇥400000.00⇥456000.00⇥10⇥114.00%⇥10"),
        Arguments.of(
            "fund-score-mismatch", "6: ⇥年度资金总额⇥500000.00⇥400000.00⇥456000.00⇥10⇥114.00%⇥10"),
        Arguments.of("fund-score-mismatch", "6: ⇥年度资金总额⇥3⇥3⇥2⇥10⇥66.67%⇥6.66"),
        Arguments.of("fund-score-mismatch", "6: ⇥年度资金总额⇥3⇥3⇥2⇥10⇥66.67%⇥6.7"),
        Arguments.of("fund-score-mismatch", "6: " + FUNDS + "456000.00⇥⇥95.00%⇥9.1"),
        Arguments.of("fund-sum-mismatch", "7:\n8:\n9:"),
        Arguments.of("fund-sum-mismatch", "8: ⇥上年结转资金⇥100000⇥100000⇥100,000.00⇥—⇥⇥"),
        Arguments.of(
            "fund-sum-mismatch",
            wan
                + "6: ⇥年度资金总额⇥500000.00⇥480000.00⇥456000.01⇥10⇥95.00%⇥9.5\n"
                + "7: ⇥其中：当年财政拨款⇥400000⇥380000⇥356000.00⇥—⇥⇥\n"
                + "8: ⇥上年结转资金⇥100000⇥100000⇥100000.00⇥—⇥⇥"),
        Arguments.of("score-total-mismatch", "18: 总分⇥⇥⇥⇥⇥⇥100⇥⇥"),
        Arguments.of(
            "score-total-mismatch", "6: " + FUNDS + "456000.00⇥10⇥95.00%⇥\n18: 总分⇥⇥⇥⇥⇥⇥100⇥90⇥"));
  }
}
