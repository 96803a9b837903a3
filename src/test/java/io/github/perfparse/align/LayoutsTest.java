package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Indicator;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Rows without a head, laid into the columns that fit them. */
class LayoutsTest {

  private static final String UNFILLED =
      """
      护林员上岗率 | = | 100 | % | 10 | ||||||
      数量指标 | 巡护里程 | ≥ | 120 | 公里 | 20 | |||||
      成本指标 | 护林员人均补助 | ≤ | 26000 | 元 | 15 | |||||
      效益指标 | 社会效益指标 | 火情发现及时率 | = | 100 | % | 15 | ||||
      防火宣传入户率 | ≥ | 90 | % | 20 | ||||||
      满意度指标 | 服务对象满意度指标 | 林农满意度 | ≥ | 90 | % | 10 | ||||
      合计 | 100 | |||||||||
      """;

  @Test
  void laysTargetsInThreeColumnsWithNothingFilledInBehindThePoints() throws IOException {
    Form form = Dumps.read(UNFILLED).get(0);

    assertThat(form.indicators())
        .extracting(LayoutsTest::printed)
        .containsExactly(
            "护林员上岗率 =100% 10",
            "巡护里程 ≥120公里 20",
            "护林员人均补助 ≤26000元 15",
            "火情发现及时率 =100% 15",
            "防火宣传入户率 ≥90% 20",
            "林农满意度 ≥90% 10");
    assertThat(form.indicators()).allMatch(row -> row.actual().isEmpty() && row.score().isEmpty());
  }

  private static String printed(Indicator row) {
    return row.level3().get() + " " + row.target().get().text() + " " + row.points().get();
  }
}
