package io.github.perfparse.align.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is repeated at the edges of pages is furniture; values between blank cells are none. */
class RunningHeadsTest {

  @Test
  void takesWhatIsRepeatedAtTheEdgesOfPages() {
    assertThat(heads(pages("甲渠维修报告", "甲渠维修报告"))).containsExactly("甲渠维修报告", "甲渠维修报告");
  }

  /** Each page begins with the agency's name, which is the department's as well. */
  @Test
  void leavesWhatStandsBelowALabelOfTheHead() {
    List<String> lines = new ArrayList<>(List.of("甲县水务局"));
    for (int i = 0; i < 12; i++) {
      lines.add("渠道" + (char) ('甲' + i));
    }
    lines.addAll(List.of("", "", "", "甲县水务局", "主管部门", "甲县水务局", "实施单位", "乙所"));
    assertThat(heads(lines.toArray(new String[0]))).containsExactly("甲县水务局", "甲县水务局");
  }

  /** {@code 测算指标值。} ends a reason, and a page, twice: by chance. */
  @Test
  void leavesTwoLinesThatAreAlikeAtPagesFarApart() {
    String[] text = {
      "甲渠维修", "算指标值。", "", "", "", "乙闸", "按时完工", "", "", "", "丙坝", "算指标值。", "", "", "", "丁堰"
    };
    assertThat(heads(text)).isEmpty();
  }

  @Test
  void leavesTheEndsOfLevelsThatPagesHaveTornAlike() {
    assertThat(heads("经济效", "", "", "", "益指标", "节约资金", "社会效", "", "", "", "益指标", "群众知晓率"))
        .isEmpty();
  }

  @Test
  void leavesTargetAndActualOnBothSidesOfAnEdge() {
    assertThat(heads("乙闸利用率", "同比增长", "", "", "", "同比增长", "5", "5")).isEmpty();
  }

  /** {@code 建立健全} and once more, each page a row: the first stands at an edge, and the second. */
  @Test
  void leavesValues() {
    assertThat(heads("达成指标", "", "", "", "乙闸", "达成指标", "", "", "", "丙坝", "达成指标")).isEmpty();
    assertThat(heads("乙闸", "建立台账", "建立台账", "", "", "", "5", "", "", "", "丙坝")).isEmpty();
  }

  /** Of every form: its first half was on no line of the record. */
  @Test
  void leavesTitlesThatAreBrokenAlike() {
    String[] text = {"财政项目支出", "绩效自评表", "甲渠", "", "", "", "财政项目支出", "绩效自评表", "乙闸"};
    assertThat(heads(text)).isEmpty();
  }

  /** The reason of several rows, each of which is the last of its page. */
  @Test
  void leavesSentences() {
    assertThat(heads("甲渠维修", "工期顺延。", "", "", "", "乙闸维修", "工期顺延。", "", "", "", "丙坝")).isEmpty();
  }

  /** The reason of two rows: a page begins with the one, and ends in the other. */
  @Test
  void leavesWhatStandsAtTheHeadOfOnePageAndAtTheFootOfAnother() {
    List<String> lines = new ArrayList<>(List.of(pages("甲", "居民有意见,今后将")));
    lines.add("居民有意见,今后将");
    lines.addAll(List.of(pages("做好沟通。")));
    assertThat(heads(lines.toArray(new String[0]))).isEmpty();
  }

  @Test
  void takesWhatStandsOnEverySecondPageThreeTimes() {
    String[] text = pages("甲渠维修报告", "乙", "甲渠维修报告", "丁", "甲渠维修报告");
    assertThat(heads(text)).hasSize(3);
  }

  @Test
  void leavesValuesBetweenBlankCells() {
    assertThat(heads("一标段", "", "", "", "=57(场次)", "31(场次)", "", "", "", "=39(场次)", "28(场次)"))
        .isEmpty();
  }

  @Test
  void leavesThePointsOfLevelsWhoseLabelsAreLost() {
    List<String> lines = new ArrayList<>();
    for (String points : List.of("(50分)", "(30分)", "(20分)")) {
      lines.addAll(List.of("", "", "", points));
      for (int row = 0; row < 12; row++) {
        lines.add("渠道" + (char) ('甲' + lines.size()));
      }
    }
    assertThat(heads(lines.toArray(new String[0]))).isEmpty();
  }

  @Test
  void leavesNamesOfWhichAFewAreTheSame() {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < 12; row++) {
      lines.addAll(List.of(row % 6 == 0 ? "村民生活改善" : "渠道" + (char) ('甲' + row), "", ""));
      lines.addAll(List.of("有所提升", "有所提升", "10", "10", "及时完成", "逐年增加", "按时拨付", "", "", ""));
    }
    assertThat(heads(lines.toArray(new String[0]))).isEmpty();
  }

  @Test
  void leavesTheEndsOfRowsThatAPageBreakHasCutOff() {
    assertThat(heads("甲渠维修", "", "", "", "15 15 无", "", "", "", "乙闸维修", "", "", "", "10 10 无"))
        .isEmpty();
  }

  @Test
  void leavesTheEndOfATornTotalThatStandsAtTheFootOfEachForm() {
    assertThat(heads("甲渠维修", "总分 100 90.", "32 优", "", "", "", "乙闸维修", "总分 100 95.", "15 优"))
        .isEmpty();
  }

  @Test
  void leavesScoreAndGradeThatEndEachForm() {
    assertThat(heads("甲渠维修", "总分", "100", "90.32 优", "", "", "", "乙闸维修", "总分", "100", "95.15 优"))
        .isEmpty();
  }

  @Test
  void leavesTitlesThatHaveTheirYearBesideThem() {
    assertThat(heads("市级项目支出绩效自评表(2023年度)", "甲渠维修", "", "", "", "市级项目支出绩效自评表(2023年度)")).isEmpty();
  }

  /** Pages of a dozen lines each, below these. */
  private static String[] pages(String... heads) {
    List<String> lines = new ArrayList<>();
    for (String head : heads) {
      lines.addAll(List.of("", "", "", head));
      for (int row = 0; row < 12; row++) {
        lines.add("渠道" + (char) ('甲' + lines.size()));
      }
    }
    return lines.toArray(new String[0]);
  }

  private static List<String> heads(String... text) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : text) {
      lines.add(TextLine.of(line, lines.size() + 1));
    }
    List<String> heads = new ArrayList<>();
    for (Atom atom : RunningHeads.takeOut(AtomCutter.cut(lines)).taken()) {
      heads.add(atom.text());
    }
    return heads;
  }
}
