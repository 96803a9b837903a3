package io.github.perfparse.align.span;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that begin with the head of a table, parted by {@code ¶}, and the columns of it. */
@DisplayName("The head of a table without a grid")
class HeadFinderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "二级指标 三级指标 目标值 完成值 得分 ¶ 数量指标, LEVEL2 LEVEL3 TARGET ACTUAL SCORE",
    // Longer than those known: what they end with.
    "二级指标 三级指标 目标值 年终指标完成值 分值 得分, LEVEL2 LEVEL3 TARGET ACTUAL POINTS SCORE",
    "二级指标 三级指标 年终指标完成值 完成值 得分, LEVEL2 LEVEL3 OWN ACTUAL SCORE",
    "年初预算数 本年预算执行数 得分 ¶ 年度资金总额, INITIAL EXECUTED SCORE",
    // Of a broken head the first line, or the last: the only column that it is a part of.
    "三级指标 目标值 度量单 完成值 分值 得分 ¶ 位, LEVEL3 TARGET MEASURE ACTUAL POINTS SCORE",
    "三级指标 目标值 位 完成值 分值 得分, LEVEL3 TARGET MEASURE ACTUAL POINTS SCORE",
    "三级指标 目标值 完成值 分值 得分 偏差原因 ¶ 及改进 ¶ 措施, LEVEL3 TARGET ACTUAL POINTS SCORE DEVIATION DEVIATION",
    // Nearly a head, and a line of the first row's name.
    "三级指标 目标值 完成值 分值 得分 ¶ 各项工作 ¶ 计划完成 ¶ 率, LEVEL3 TARGET ACTUAL POINTS SCORE",
    "三级指标 目标值 完成值 分值 得分 ¶ 计划完成 ¶ 率, LEVEL3 TARGET ACTUAL POINTS SCORE",
    // One of the funds that nobody knows.
    "年初预算数 全年预算数 到位数 全年执行数 得分 ¶ 年度资金总额, INITIAL ANNUAL OWN EXECUTED SCORE",
    // The last head, in one piece or several.
    "三级指标 目标值 完成值 | 未完成绩效目标的改进措施 | ¶ 产出指标, LEVEL3 TARGET ACTUAL DEVIATION",
    "三级指标 ¶ 目标值 ¶ 完成值 ¶ 未完成绩效目 ¶ 标的改进措施 ¶ 产出指标, LEVEL3 TARGET ACTUAL DEVIATION",
    "三级指标 目标值 完成值 偏差原因分 ¶ 3 ¶ 析及改进措施 ¶ 产出指标, LEVEL3 TARGET ACTUAL DEVIATION",
    "三级指标 目标值 完成值 | 甲渠 | 巡查改进措施 |, LEVEL3 TARGET ACTUAL",
    "三级指标 目标值 完成值 备注 ¶ 开展整改措施 5 5, LEVEL3 TARGET ACTUAL DEVIATION",
  })
  void isFound(String text, String columns) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : text.split(" ¶ ")) {
      lines.add(new TextLine(line, lines.size() + 1, 1, false));
    }
    Optional<HeadRun> head = new HeadFinder(new Sheet(AtomCutter.cut(lines))).at(0);
    assertThat(
            head.orElseThrow().heads().stream()
                .map(HeadRun.Head::name)
                .collect(Collectors.joining(" ")))
        .isEqualTo(columns);
  }
}
