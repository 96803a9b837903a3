package io.github.perfparse.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Repair;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that have lost their first lines. */
class LostLinesTest {

  private static final String FORM =
      """
      项目支出绩效自评表
      (2023年度)
      项目名称⇥河道保洁经费
      主管部门⇥清河县水利局⇥实施单位⇥清河县水利局
      项目资金⇥⇥年初预算数⇥全年预算数⇥全年执行数⇥分值⇥执行率⇥得分
      ⇥年度资金总额⇥40⇥40⇥40⇥10⇥100%⇥10
      年度总体目标⇥预期目标⇥⇥⇥实际完成情况
      ⇥1.完善管护制度。⇥⇥⇥已完善管护制度。
      绩效指标⇥一级指标⇥二级指标⇥三级指标⇥年度指标值⇥实际完成值⇥分值⇥得分⇥偏差原因
      ⇥产出指标⇥数量指标⇥巡查次数⇥≥100次⇥100次⇥50⇥50⇥
      ⇥效益指标⇥经济效益指标⇥巡查成本⇥≤240元⇥225元⇥30⇥30⇥
      ⇥满意度指标⇥满意度指标⇥居民满意度⇥≥90%⇥93%⇥10⇥10⇥
      总分⇥⇥⇥⇥⇥⇥100⇥100
      """;

  @ParameterizedTest
  @CsvSource({
    "经济效益指标, 标, '/funding /objectives /indicators'",
    "满意度指标⇥满意, 度指标⇥满意, '/funding /objectives /indicators'",
    "年度资金总额, 额, '/funding /objectives /indicators'",
    "居民满意度, 度, '/funding /objectives /indicators'",
    "1.完善, 2.完善, '/objectives/expected'",
    "已完善管护制度。, 管护制度。（2）已巡查。, '/objectives/actual'",
    "已完善管护制度。, 完善2.5公里。, ''",
    "经济效益指标, 经济效益, ''",
    "≤240元, 人, ''",
  })
  void areDoubted(String whole, String left, String paths) throws IOException {
    assertThat(doubted(FORM.replace(whole, left))).isEqualTo(paths);
  }

  /** A label that is broken over two rows has lost nothing. */
  @Test
  void areNotDoubtedWhereTheBeginningStandsAbove() throws IOException {
    assertThat(doubted(FORM.replace("经济效益指标", "经济效益指").replace("30⇥30⇥", "30⇥30⇥\n⇥⇥标⇥⇥⇥⇥⇥⇥")))
        .isEmpty();
  }

  private static String doubted(String dump) throws IOException {
    List<String> keys = List.of("doubt.lost-lines", "doubt.numbered");
    Form form = Dumps.read(dump.replace('⇥', '\t')).get(0);
    return String.join(
        " ",
        form.repairs().stream()
            .filter(repair -> keys.contains(repair.detail().key()))
            .map(Repair::path)
            .map(Object::toString)
            .toList());
  }
}
