package io.github.perfparse.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Repair;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TornDigitsTest {

  private static final String DUMP =
      """
      项目支出绩效自评表
      (2023 年度)
      项目名称⇥渠道清淤
      主管部门⇥乙县水务局⇥⇥实施单位⇥乙县渠道站
      项目资金 (万元)⇥⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
      ⇥年度资金总额⇥613.45⇥613.45⇥547.87⇥10⇥89.31%⇥8.93
      ⇥其中：当年财政拨款⇥613.45⇥613.45⇥547.87⇥—⇥—⇥—
      一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分⇥偏差原因分析及改进措施
      产出指标⇥数量指标⇥清淤长度⇥>=3公里⇥3公里⇥30⇥30⇥
      ⇥质量指标⇥清淤合格率⇥100%⇥100%⇥20⇥20⇥
      效益指标⇥社会效益指标⇥灌溉条件⇥改善⇥改善⇥30⇥30⇥
      满意度指标⇥服务对象满意度指标⇥农户满意度⇥>=90%⇥92%⇥10⇥10⇥
      总分⇥⇥⇥⇥⇥100⇥98.93
      """
          .replace('⇥', '\t');

  /** Three ways to tear the first row of the funds, and what is left of the digits. */
  @ParameterizedTest
  @CsvSource({
    "'613.45\t613.45\t547.87\t10', '613.4\t613.4\t547.8\t10', '\t\t5\t5\t7'",
    "'613.45\t613.45\t547.87\t10', '613.45\t613.45\t547.\t10', '\t\t\t\t87'",
    "'613.45\t613.45\t547.87\t10', '61\t61\t54\t10', '\t\t3.45\t3.45\t7.87'",
  })
  void whatIsTornIsNeverWrongInSilence(String whole, String rest, String ends) throws IOException {
    Form form = Dumps.read(torn("总额\t" + whole, "总额\t" + rest, ends)).get(0);
    Funding.Row total = form.funding().row(Funding.Kind.TOTAL).orElseThrow();
    boolean right =
        total.executed().filter(amount -> isSame(amount, "5478700")).isPresent()
            && total.initialBudget().filter(amount -> isSame(amount, "6134500")).isPresent();
    assertThat(right || isMarked(form, "/funding/rows")).isTrue();
    assertThat(new Checker(RuleSettings.DEFAULT).check(form))
        .noneMatch(finding -> finding.cause() == Cause.SOURCE);
  }

  /** A row without a name may be one; or its digits are those of the numbers above. */
  @Test
  void whereNoSumTellsBothRowsAreDoubtful() throws IOException {
    String dump = torn("100%\t100%\t20\t", "90\t90\t20\t", "\t\t\t5\t5\t\t\t");
    assertThat(isMarked(Dumps.read(dump).get(0), "/indicators/1")).isTrue();
  }

  @Test
  void whereNoSumClosesTheRowIsDoubtful() throws IOException {
    String dump =
        torn("613.45\t613.45\t547.87\t10", "613.4\t613.4\t547.8\t10", "\t\t5\t5\t7")
            .replace("当年财政拨款\t613.45\t613.45\t547.87", "当年财政拨款\t600\t600\t500");
    assertThat(isMarked(Dumps.read(dump).get(0), "/funding/rows/0")).isTrue();
  }

  /** Replaces the first occurrence and puts a row below its line. */
  private static String torn(String whole, String rest, String ends) {
    int at = DUMP.indexOf(whole);
    int end = DUMP.indexOf('\n', at);
    String line = rest + DUMP.substring(at + whole.length(), end);
    return DUMP.substring(0, at) + line + "\n" + ends + DUMP.substring(end);
  }

  private static boolean isSame(BigDecimal amount, String wanted) {
    return amount.compareTo(new BigDecimal(wanted)) == 0;
  }

  private static boolean isMarked(Form form, String path) {
    return form.repairs().stream()
        .anyMatch(
            repair ->
                repair.kind() == Repair.Kind.ALIGNED_CELL
                    && repair.path().toString().startsWith(path));
  }
}
