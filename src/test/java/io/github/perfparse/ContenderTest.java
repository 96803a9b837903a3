package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.Aligner;
import io.github.perfparse.align.FoundForm;
import io.github.perfparse.align.atom.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContenderTest {

  private static final String FORM =
      """
      项目支出绩效自评表
      一级指标 二级指标 三级指标 年度指标值 全年完成值 分值 得分 偏差原因分析
      产出指标 数量指标 栽种行道树 ≥300棵 312棵 20 20 无
      产出指标 质量指标 树木成活率 ≥95% 97% 20 20 无
      满意度指标 服务对象满意度指标 居民满意度 ≥90% 93% 10 10 无
      总分 50 50
      """;

  private static List<FoundForm> forms() {
    List<TextLine> lines = new ArrayList<>();
    for (String line : FORM.split("\n")) {
      lines.add(TextLine.of(line, lines.size() + 1));
    }
    return Aligner.find(lines);
  }

  @Test
  void noFormsCountAsOneThatIsRefused() {
    Contender none = new Contender(List.of(), "a", 0);
    assertThat(none.fits(Contender.REFUSED - 1)).isFalse();
    assertThat(none.fits(Contender.REFUSED)).isTrue();
    assertThat(new Contender(forms(), "a", 0).fits(Contender.REFUSED - 1)).isTrue();
  }

  @Test
  void whatIsHeldAgainstFormsCountsAndOfTwoThatFitAlikeTheOneAskedIsTaken() {
    assertThat(new Contender(forms(), "a", 0).fitsLike(new Contender(forms(), "a", 0))).isTrue();
    assertThat(new Contender(forms(), "a", 1).fitsLike(new Contender(forms(), "a", 0))).isFalse();
    assertThat(new Contender(List.of(), "a", 0).fitsLike(new Contender(forms(), "a", 0))).isFalse();
  }
}
