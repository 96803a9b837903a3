package io.github.perfparse.align.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.span.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words with which goals and what was reached of them begin, in turn. */
class GoalPairsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "目标1:修渠。⏎目标1:修了。⏎目标2:修闸。⏎目标2:没修。; 目标1:修渠。 目标1:修了。 目标2:修闸。 目标2:没修。",
        "为古树挂牌、   全部挂牌，⏎修洞。   修洞17株。; 为古树挂牌、 全部挂牌， 修洞。 修洞17株。",
        "为古树挂牌、   全部挂牌，⏎修洞。; ''",
        "为古树挂牌。   全部挂牌。⏎修洞。; ''",
        "为古树挂牌、⏎修洞。   修洞17株。; ''",
        "为古树挂牌   修洞   修枝⏎全部挂牌   修洞17株; ''",
        "修洞。   修洞17株。; ''",
      })
  void beginInTurn(String text, String begins) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : text.split("⏎")) {
      lines.add(TextLine.of(line, lines.size() + 1));
    }
    Sheet sheet = new Sheet(AtomCutter.cut(lines));
    List<String> words = new ArrayList<>();
    for (int i : new GoalPairs(sheet, 0, sheet.size()).begins()) {
      words.add(i < sheet.size() ? sheet.word(i) : "-");
    }
    assertThat(String.join(" ", words)).isEqualTo(begins.replace("，", ","));
  }
}
