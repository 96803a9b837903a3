package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Repair;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that lost their end in text without a grid. */
class TornWordsTest {

  private static final String FORM =
      """
      项目支出绩效自评表
      （2023年度）
      项目名称 湖滨绿道养护
      主管部门 云泽市园林局 实施单位 云泽市绿化中心
      项目资金（万元） 年初预算数 全年预算数 全年执行数 分值 执行率 得分
      年度资金总额 613.45 613.45 547.87 10 89.31% 8.93
      其中：当年财政拨款 613.45 613.45 547.87 - 89.31% -
      上年结转资金 0 0 0 - - -
      其他资金 0 0 0 - - -
      年度总体目标 预期目标 实际完成情况
      完成绿道养护二十公里，公众满意。 已完成绿道养护二十公里。
      绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施
      产出指标 数量指标 绿道养护里程 ≥20公里 20公里 20 20
      质量指标 养护达标率 ≥95% 96% 20 20
      时效指标 养护及时率 =100% 100% 10 10
      效益指标 生态效益指标 绿道环境 改善 改善 30 30
      满意度指标 服务对象满意度指标 市民满意度 ≥90% 93% 10 10
      总分 100 98.93
      """;

  private static Form read(String printed, String torn) throws IOException {
    assertThat(FORM).contains(printed);
    return Dumps.read(FORM.replace(printed, torn.replace('/', '\n'))).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "年度资金总额 613.45 613.45 547.87 10, 年度资金总额 613.4 613.4 547.8 10, 5 5 7",
    "当年财政拨款 613.45 613.45 547.87 -, 当年财政拨款 613.4 613.4 547. -, 5 5 87",
    "绿道环境 改善 改善 30 30, 绿道环境 改善 改善 3 3, 0 0",
  })
  void areJoinedWhereAllSumsCloseThen(String printed, String torn, String ends) throws IOException {
    String line = FORM.lines().filter(each -> each.contains(printed)).findFirst().orElseThrow();
    Form whole = Dumps.read(FORM).get(0);
    Form form = read(line, line.replace(printed, torn) + "\n" + ends);
    assertThat(form.funding().rows())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
        .isEqualTo(whole.funding().rows());
    assertThat(form.indicators())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
        .isEqualTo(whole.indicators());
    assertThat(form.repairs())
        .filteredOn(repair -> repair.kind() == Repair.Kind.JOINED_FRAGMENT)
        .extracting(repair -> repair.detail().toString())
        .contains("\"" + ends + "\" joined to the numbers above");
  }

  @ParameterizedTest
  @CsvSource({"98.9/3", "98./93", "98.93/2", "98.93/2/评分等级 优", "98.93///2"})
  void endWhereTheScoresAddUpToTheLastDigit(String torn) throws IOException {
    Form form = read("100 98.93", "100 " + torn);
    assertThat(form.total().score()).hasValue(new BigDecimal("98.93"));
  }

  /** Without the 2, which is in the way, all sums close as they do with 93 %2. */
  @Test
  void aloneOnTheirLineTheyMayBeAPages() throws IOException {
    Form form = read("≥90% 93% 10 10", "≥90% 93 10 10/2");
    assertThat(form.repairs())
        .anyMatch(
            repair ->
                repair.kind() == Repair.Kind.ALIGNED_CELL
                    && "/indicators/4/actual".startsWith(repair.path().toString())
                    && repair.path().toString().startsWith("/indicators"));
    assertThat(new Checker(RuleSettings.DEFAULT).check(form))
        .allMatch(finding -> finding.cause() == Cause.READING);
  }

  /** The score would be 8.932, which no sum proves, and may stand on page 2. */
  @Test
  void aloneBelowARowTheyAreDoubtfulUnlessASumProvesThem() throws IOException {
    Form form = read("89.31% 8.93", "89.31% 8.93/2");
    BigDecimal score = form.funding().rows().get(0).score().orElseThrow();
    assertThat(score.toString()).isIn("8.93", "8.932");
    assertThat(new Checker(RuleSettings.DEFAULT).check(form))
        .allMatch(finding -> finding.cause() == Cause.READING);
  }

  /** The rate would be 89.3185, and the agency be told that it is wrong. */
  @Test
  void belowABlankLineTheyAreDoubtfulInTextOfWrappedCells() throws IOException {
    Form form = wrapped("89.31% 8.93", "89.31⏎⏎85 8.93");
    assertThat(form.funding().rows().get(0).executionRatePercent())
        .hasValue(new BigDecimal("89.3185"));
    assertThat(new Checker(RuleSettings.DEFAULT).check(form))
        .isNotEmpty()
        .allMatch(finding -> finding.cause() == Cause.READING);
  }

  @Test
  void inTheLabelOfARowTheyAreDoubtful() throws IOException {
    Form form = wrapped("当年财政拨款", "当年财政⏎⏎5⏎拨款");
    assertThat(form.repairs().stream().map(repair -> repair.path().toString()).toList())
        .contains("/funding/rows/1");
  }

  private static Form wrapped(String printed, String torn) throws IOException {
    String cells =
        FORM.replace(printed, torn)
            .replace("绩效指标 一级指标 二级指标 三级指标", "绩效指⏎标 一级指⏎标 二级指⏎标 三级指⏎标")
            .replace("年度指标值 实际完成值", "年度指⏎标值 实际完⏎成值")
            .replace(' ', '\n')
            .replace('⏎', '\n');
    return Dumps.read(cells).get(0);
  }

  /** No sum has the score of a part of the funds. */
  @Test
  void aloneInACellOfNoSumTheyAreDoubtful() throws IOException {
    Form form = read("上年结转资金 0 0 0 - - -", "上年结转资金 0 0 0 - -/53");
    boolean read = form.funding().rows().get(2).score().isPresent();
    assertThat(form.repairs().stream().map(repair -> repair.path().toString()).toList())
        .anyMatch(path -> !read || "/funding/rows/2/score".startsWith(path) && path.length() > 1);
  }

  /** Below the total stands a remark, and below that the score. */
  @Test
  void aNumberThatARemarkHasTakenInIsNotMissing() throws IOException {
    String words = FORM.replace("100 98.93", "100\n注：数据来源于年报。\n98.93").replace(' ', '\n');
    assertThat(new Checker(RuleSettings.DEFAULT).check(Dumps.read(words).get(0)))
        .noneMatch(finding -> finding.cause() == Cause.MISSING);
  }

  /** A row of the funds with a number more than it has columns: nobody knows which is none. */
  @ParameterizedTest
  @CsvSource({"0.77 0.7 0.77 - 100.00 - 7", "0.77 0.7 0.77 - 99.1 - 7", "0 0. 0 - 100 - 77"})
  void inACellOfItsOwnItMakesTheRowDoubtful(String torn) throws IOException {
    String words = FORM.replace("其他资金 0 0 0 - - -", "其他资金 " + torn).replace(' ', '\n');
    Form form = Dumps.read(words).get(0);
    boolean read = form.funding().rows().get(3).executionRatePercent().isPresent();
    assertThat(form.repairs().stream().map(repair -> repair.path().toString()).toList())
        .anyMatch(
            path ->
                read
                    || "/funding/rows/3/executionRatePercent".startsWith(path)
                        && path.length() > 13);
  }

  @Test
  void areDoubtfulWhereNoSumTells() throws IOException {
    Form form =
        read("总额 613.45 613.45 547.87 10 89.31% 8.93", "总额 613.4 613.4 547.8 10 89.31% 8.93/5 5 8");
    assertThat(new Checker(RuleSettings.DEFAULT).check(form))
        .isNotEmpty()
        .allMatch(finding -> finding.cause() == Cause.READING);
  }
}
