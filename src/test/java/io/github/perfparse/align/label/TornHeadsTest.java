package io.github.perfparse.align.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row of labels that a page break has torn is whole again; other rows stay as they are. */
class TornHeadsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "一级 二级指 三级指标 分 年度指标; 指标 标 值 值; 一级 指标 二级指 标 三级指标 分 值 年度指标 值",
        "绩 一级指标 二级指 三级指标; 效 指 标 标; 绩 效 指 标 一级指标 二级指 标 三级指标",
        "全年预算数 全年执行数 执行率 分值; 得分; 全年预算数 全年执行数 执行率 分值 得分",
        "总体目标 预期目标 实际完成情况; 完成情况; 总体目标 完成情况 预期目标 实际完成情况",
        "年 年初设定目标 全年实际完成情况; 度 总体目标; 年 度 总体目标 年初设定目标 全年实际完成情况",
      })
  void theEndsOfLabelsStandBehindTheirBegins(String above, String below, String whole) {
    assertThat(words("甲渠维修", above, below, "产出指标 10 10"))
        .isEqualTo("甲渠维修 " + whole + " 产出指标 10 10");
  }

  /** A full stop on a line of its own begins no label. */
  @Test
  void aLabelBehindThePageIsNoEndOfASentence() {
    assertThat(words("长度 。", "绩效指标 一级指标", "二级指标 三级指标 分值")).isEqualTo("长度 。 绩效指标 一级指标 二级指标 三级指标 分值");
  }

  @Test
  void labelsInTwoLinesAreJoinedAcrossThoseOfOne() {
    assertThat(words("绩效指标 一级指标 三级指标 年度 实际 分值 得分", "指标值 完成值", "产出指标 数量指标"))
        .isEqualTo("绩效指标 一级指标 三级指标 年度 指标值 实际 完成值 分值 得分 产出指标 数量指标");
    assertThat(words("三级指标 年度指标值 实际完成值 分值", "指标值 完成值", "产出指标"))
        .isEqualTo("三级指标 年度指标值 实际完成值 分值 指标值 完成值 产出指标");
  }

  @Test
  void aHeadThatIsWholeAndTheRowBelowStay() {
    assertThat(words("甲渠", "一级指标 二级指标 三级指标 分值", "产出指标 数量指标", "渠道长度 10"))
        .isEqualTo("甲渠 一级指标 二级指标 三级指标 分值 产出指标 数量指标 渠道长度 10");
  }

  /** {@code 预算执行数} is higher than its row, and its last line stands below it. */
  @Test
  void whatAToolPrintsLastOfAHeadGoesBackToItsBegin() {
    assertThat(words("情况(10", "年初预算 调整后预算数 预 算 执 行 权重 得分", "", "分)", "", "数", "总额 6 6"))
        .isEqualTo("情况(10 年初预算 调整后预算数 预 算 执 行 权重 得分 分) 数 总额 6 6");
    assertThat(words("预算执行情况(10", "年初预算 预 算 执 行 权重 得分", "", "分)", "", "数", "总额 6 6"))
        .isEqualTo("预算执行情况(10 分) 年初预算 预 算 执 行 数 权重 得分 总额 6 6");
  }

  /** {@code 绩效指标} is whole, and so is {@code 分值} behind a blank line. */
  @Test
  void aHeadOfWholeLabelsStaysAsItIs() {
    assertThat(words("绩效 指标", "一级指 标 三级指标 实际完成值", "", "分 值", "得分"))
        .isEqualTo("绩效 指标 一级指 标 三级指标 实际完成值 分 值 得分");
    assertThat(words("绩 效 指 标 一级指标 三级指标 指标值 实际完成值", "", "分 值", "得分"))
        .isEqualTo("绩 效 指 标 一级指标 三级指标 指标值 实际完成值 分 值 得分");
    assertThat(words("一级 指标", "二级指标 三级指标 指标 性质", "", "指标 值", "度量 单位"))
        .isEqualTo("一级 指标 二级指标 三级指标 指标 性质 指标 值 度量 单位");
  }

  /** The words, a page break before the third line where no line is blank. */
  private static String words(String... text) {
    boolean paged = !List.of(text).contains("");
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < text.length; i++) {
      lines.add(new TextLine(text[i], i + 1, 1, paged && i == 2));
    }
    List<Atom> atoms = AtomCutter.cut(lines);
    List<String> words = new ArrayList<>();
    for (Atom atom : TornHeads.mend(atoms)) {
      words.add(atom.text());
    }
    return String.join(" ", words);
  }
}
