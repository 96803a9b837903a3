package io.github.perfparse.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Repair;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The heads of two columns in one cell are parted where the rows below have a cell more. */
class GluedHeadsTest {

  private static final String WHOLE =
      """
      项目支出绩效自评表
      （2023年度）
      项目名称⇥城区河道保洁
      主管部门⇥望江市水务局⇥实施单位⇥望江市河道养护所
      项目资金（万元）⇥⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
      ⇥年度资金总额⇥120⇥110⇥99⇥10⇥90%⇥9
      ⇥其中：当年财政拨款⇥120⇥110⇥99⇥—⇥—⇥—
      年度总体目标⇥预期目标⇥实际完成情况
      ⇥完成河道保洁。⇥完成全部保洁。
      绩效指标⇥一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分⇥偏差原因
      ⇥产出指标⇥数量指标⇥保洁河道长度⇥≥30公里⇥30公里⇥50⇥50⇥
      ⇥效益指标⇥社会效益指标⇥水环境⇥改善⇥改善⇥30⇥30⇥
      ⇥满意度指标⇥服务对象满意度指标⇥居民满意度⇥≥90%⇥92%⇥10⇥10⇥
      总分⇥⇥⇥⇥⇥⇥100⇥99
      """;

  /** What was read, whatever it was read from. */
  private static String values(Form form) {
    return form.funding() + " " + form.objectives() + " " + form.indicators() + " " + form.total();
  }

  private static Form read(String text) throws IOException {
    return Dumps.read(text.replace('⇥', '\t')).get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "年初预算数, 全年预算数",
    "全年执行数, 分值",
    "分值, 执行率",
    "预期目标, 实际完成情况",
    "三级指标, 年度指标值",
    "年度指标值, 实际完成值",
    "得分, 偏差原因",
  })
  void twoHeadsInOneCell(String left, String right) throws IOException {
    Form form = read(WHOLE.replaceFirst(left + "⇥" + right, left + right));
    assertThat(values(form)).isEqualTo(values(read(WHOLE)));
    assertThat(form.repairs())
        .filteredOn(repair -> repair.kind() == Repair.Kind.CORRECTED_LABEL)
        .extracting(repair -> repair.detail().toString())
        .containsExactly("\"" + left + right + "\" read as " + left + " " + right);
  }

  /**
   * Without reasons, and with the blank cells at the rows' ends cut off, no row has a cell more.
   */
  @ParameterizedTest
  @CsvSource({"分值, 得分", "实际完成值, 分值"})
  void twoHeadsAboveRowsThatAreCutOff(String left, String right) throws IOException {
    String cut = WHOLE.replaceAll("⇥+\n", "\n");
    int table = cut.indexOf("绩效指标");
    String glued = cut.substring(table).replaceFirst(left + "⇥" + right, left + right);
    assertThat(values(read(cut.substring(0, table) + glued))).isEqualTo(values(read(WHOLE)));
  }
}
