package io.github.perfparse.align.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.InnerGaps;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.path.Cost;
import io.github.perfparse.align.path.Costs;
import io.github.perfparse.align.span.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What single costs decide: the objectives are parted rightly with the cost, and wrongly without.
 */
class GoalBoundaryTest {

  @ParameterizedTest(name = "{0} decides {1}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "GOAL_ALONE¦维修渠道三公里⏎维修渠道三公里¦维修渠道三公里",
        "GOAL_BALANCE¦维修渠道3公里。⏎培训农户2期。⏎维修渠道2公里。⏎培训农户1期。¦维修渠道3公里。培训农户2期。",
        "GOAL_NO_STOP¦维修渠道⏎培训农户;⏎购置水泵⏎维修闸门¦维修渠道培训农户;",
        "GOAL_COMMA¦维修渠道,⏎培训农户两期⏎购置水泵,⏎清淤河道¦维修渠道,培训农户两期",
        "GOAL_NUMBERED_FIRST¦维修渠道。⏎培训农户。⏎购置水泵。⏎清淤河道。⏎1.清淤。⏎2.培训。¦维修渠道。培训农户。购置水泵。清淤河道。",
        "GOAL_NUMBER_GOES_ON¦1.维修渠道。⏎2.培训农户。⏎渠道。¦1.维修渠道。2.培训农户。",
        "GOAL_NUMBER_GOES_ON¦维修渠道。⏎1.渠道清淤三公里并维修沿线闸门十二座,培训农户三期两百四十人次,发放手册,购置水泵并安装。⏎2.渠道清淤三公里并维修沿线闸门十二座,培训农户三期两百四十人次,发放手册,购置水泵并安装。⏎3.渠道清淤三公里并维修沿线闸门十二座,培训农户三期两百四十人次,发放手册,购置水泵并安装。⏎4.渠道清淤三公里并维修沿线闸门十二座,培训农户三期两百四十人次,发放手册,购置水泵并安装。¦维修渠道。",
        "GOAL_NUMBER_GOES_ON¦1.渠道清淤三公里。⏎2.培训农户,⏎购置水泵。⏎3.维修闸门。⏎全部建成。¦1.渠道清淤三公里。2.培训农户,购置水泵。3.维修闸门。",
        "GOAL_NUMBERED_ANEW¦改善渠道。⏎1.维修渠道三公里,培训农户两期。⏎2.清淤。⏎1.维修渠道。⏎2.清淤。¦改善渠道。1.维修渠道三公里,培训农户两期。2.清淤。",
        "GOAL_NOT_AT_PIPE¦收好档案;⏎开放大厅。 |⏎收进档案。⏎大厅开放246天,接待群众3120人次。¦收好档案;开放大厅。",
        "GOAL_LINE_IS_FULL¦全年维修干支渠道三十公里并完成沿线闸门维⏎修改造⏎维修渠道¦全年维修干支渠道三十公里并完成沿线闸门维修改造",
        "GOAL_TENSE¦确保渠道畅通。⏎已维修渠道。⏎维修闸门两座。⏎培训农户两期。⏎购置水泵四台。¦确保渠道畅通。"
      })
  void decides(Cost cost, String text, String expected) {
    assertThat(expected(text, Costs.standard())).isEqualTo(expected);
    assertThat(expected(text, Costs.standard().with(cost, 0))).isNotEqualTo(expected);
  }

  /** {@code 确保} in every sentence tells of what is planned as little as of what was done. */
  @Test
  void aWordOfBothTextsTellsNothing() {
    String text = "保障渠道。⏎1.确保清淤。⏎2.确保畅通。⏎3.确保完好。⏎4.确保培训。⏎5.确保验收。";
    assertThat(expected(text, Costs.standard())).isEqualTo("保障渠道。");
  }

  private static String expected(String text, Costs costs) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : text.split("⏎")) {
      lines.add(TextLine.of(line, lines.size() + 1));
    }
    Sheet sheet = new Sheet(InnerGaps.mark(AtomCutter.cut(lines)));
    return sheet.words(0, new GoalBoundary(sheet, costs, 0, sheet.size()).best());
  }
}
