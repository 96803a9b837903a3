package io.github.perfparse.parse.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Objectives;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the objectives, parted by {@code /}; wanted are the two texts. */
class TextsBesideHeadsTest {

  private static final String TOP = "项目支出绩效自评表/项目名称⇥甲⇥⇥⇥/";
  private static final String BOTTOM = "/绩效指标⇥一级指标⇥二级指标⇥三级指标⇥年度指标值";

  @ParameterizedTest
  @CsvSource({
    // Under each other, and the second text goes on behind a page break.
    "年度总体目标⇥预期目标⇥养护绿道。⇥⇥/⇥实际完成情况⇥完成养护。⇥⇥, 养护绿道。, 完成养护。",
    "年度总体目标⇥预期目标⇥养护绿道。⇥⇥/⇥实际完成情况⇥完成⇥⇥//⇥⇥养护。⇥⇥, 养护绿道。, 完成养护。",
    "年度总体目标⇥预期目标⇥养护绿道。⇥⇥/⇥实际完成情况⇥⇥⇥, 养护绿道。, -",
    // The section's own label is the head of the first.
    "年度总体目标⇥养护绿道。/总体完成情况⇥完成养护。, 养护绿道。, 完成养护。",
    "年度总体目标⇥养护绿道。/全年完成情况⇥完成/⇥养护。, 养护绿道。, 完成养护。",
    "年度总体目标⇥养护绿道。⇥完成养护。, 养护绿道。, 完成养护。",
    "目标⇥年初目标⇥全年实际完成情况/⇥养护绿道。⇥完成养护。, 养护绿道。, 完成养护。",
    "⇥预期目标⇥实际完成情况/年度总体目标⇥养护绿道。⇥完成养护。, 养护绿道。, 完成养护。",
    // Each in the same row.
    "年度总体目标⇥预期目标⇥养护绿道。⇥实际完成情况⇥完成养护。, 养护绿道。, 完成养护。",
    // A third head that nobody knows is no text.
    "年度总体目标⇥预期目标⇥本年重点⇥实际完成情况⇥/⇥养护绿道。⇥⇥完成养护。⇥, 养护绿道。, 完成养护。",
    // A third head that is known has a text of its own, also where the rows stand one to the left.
    "当年绩效目标⇥年初绩效目标⇥全年(调整)绩效目标⇥全年目标实际完成情况⇥/养护绿道。⇥养护河堤。⇥完成养护。⇥⇥, 养护绿道。, 完成养护。",
  })
  void areReadByTheHeadToTheirLeft(String rows, String expected, String actual) throws IOException {
    Objectives read = Dumps.readLine(TOP + rows + BOTTOM).get(0).objectives();
    assertThat(read.expected().orElse("-")).isEqualTo(expected);
    assertThat(read.actual().orElse("-")).isEqualTo(actual);
  }
}
