package io.github.perfparse.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Dumps;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Message;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that a tool has cut at one length. */
class CutLinesTest {

  private static final String FORM =
      """
      项目支出绩效自评表
      (2023年度)
      项目名称\t城区河道保洁与水质监测经费
      项目资金\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
      \t年度资金总额\t4142000.58\t3666000\t3666000\t10\t100%\t10
      一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因
      产出指标\t数量指标\t河道巡查次数完成率\t≥100%\t97.89%\t15\t14\t雨天停巡
      产出指标\t质量指标\t河道岸坡整治合格率达标情况\t≥85%\t85%\t15\t15\t
      产出指标\t时效指标\t河道岸坡整治完成的及时性\t≥100%\t100%\t15\t15\t
      产出指标\t成本指标\t巡查成本\t≤240元\t225元\t5\t5\t
      效益指标\t社会效益指标\t河道巡查与保洁工作覆盖率\t≥90%\t100%\t30\t30\t
      满意度指标\t满意度指标\t居民满意度\t≥90%\t93%\t10\t10\t
      总分\t\t\t\t\t100\t99
      """;

  /** What is left of each line, and which rows of indicators may go on. */
  @ParameterizedTest
  @CsvSource({"32, '0,1,2,4,5'", "99, ''"})
  void areDoubted(int length, String rows) throws IOException {
    String cut =
        FORM.lines()
            .map(line -> line.substring(0, Math.min(length, line.length())))
            .collect(Collectors.joining("\n"));
    assertThat(doubted(cut)).isEqualTo(rows);
  }

  /** Lines of several lengths that end at one place were cut there, though most are shorter. */
  @Test
  void areDoubtedThoughMostLinesAreShorter() throws IOException {
    String row = "产出指标\t质量指标\t保洁率\t≥85%\t85%\t5\t5\t\n";
    String cut =
        FORM.replace("效益指标\t社会", row.repeat(20) + "效益指标\t社会")
            .lines()
            .map(line -> line.substring(0, Math.min(32, line.length())))
            .collect(Collectors.joining("\n"));
    assertThat(doubted(cut)).isNotEmpty();
  }

  private static String doubted(String dump) throws IOException {
    return Dumps.read(dump).get(0).repairs().stream()
        .filter(repair -> repair.detail().key().equals("doubt.cut-line"))
        .filter(repair -> repair.path().section().equals("indicators"))
        .map(repair -> "" + repair.path().index())
        .collect(Collectors.joining(","));
  }

  /** Rows with a cell for each head are as long as one another by chance. */
  @Test
  void areNoneWhereAllHaveAsManyCells() throws IOException {
    String row = "产出指标\t数量指标\t河道巡查次数完成率\t≥100%\t97.89%\t15\t14\t雨天停巡\n";
    Form form = Dumps.read(FORM.replaceFirst("产出指标.*\n", row.repeat(9))).get(0);
    assertThat(form.repairs()).extracting(Repair::detail).noneMatch(CutLinesTest::isOfCutLine);
  }

  /** A bar at its end says that a line is whole; where it was cut off, the row is doubted. */
  @ParameterizedTest
  @CsvSource({"33, '0,1,2,4,5'", "199, ''"})
  void areThoseWithoutTheirLastBar(int length, String rows) throws IOException {
    String cut =
        ("|" + FORM.replace("\t", "|").replace("\n", "|\n|"))
            .lines()
            .map(line -> line.substring(0, Math.min(length, line.length())))
            .collect(Collectors.joining("\n"));
    assertThat(doubted(cut)).isEqualTo(rows);
  }

  private static boolean isOfCutLine(Message detail) {
    return detail.key().equals("doubt.cut-line");
  }
}
