package io.github.perfparse.align.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are cut where a text begins that fills its column. */
class GluedTextsTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "100.00(%)达标得满分|100.00(%) 达标得满分",
        "4.73执行率×10|4.73 执行率×10",
        "良完 成 值 达 到|良 完 成 值 达 到",
        "稳步推进达成预期指标|稳步推进 达成预期指标",
        "达成预期指标|达成预期指标",
        "按比例得分|按比例得分",
        "渠道完好率|渠道完好率"
      })
  void cutsWhereTheNextCellBegins(String printed, String words) {
    List<String> cut = new ArrayList<>();
    for (Atom atom : GluedTexts.cut(AtomCutter.cut(List.of(TextLine.of(printed, 1))))) {
      cut.add(atom.text());
    }
    assertThat(String.join(" ", cut)).isEqualTo(words);
  }
}
