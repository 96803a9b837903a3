package io.github.perfparse.align.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gaps inside of numbers and dates, and room between scripts, are no evidence of cells. */
class InnerGapsTest {

  @ParameterizedTest(name = "{0} then {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "100.⏎|00|TORN",
        "539,025⏎|.00|TORN",
        "36,489,50⏎|0.00|TORN",
        "≥100.⏎|00(%)|TORN",
        "2021⏎|年12|TORN",
        "12⏎|月底|TORN",
        "25⏎|日前|TORN",
        "26|个|SCRIPT",
        "满意度|95%|SCRIPT",
        "5⏎|日常管护|LINE",
        "100⏎|年度考核|LINE",
        "640⏎|640|LINE",
        "1.⏎|开展培训|LINE",
        "甲渠|维修|SPACE"
      })
  void namesTheGap(String before, String word, Gap.Kind kind) {
    boolean line = before.endsWith("⏎");
    List<TextLine> lines = new ArrayList<>();
    String first = line ? before.substring(0, before.length() - 1) : before + " " + word;
    lines.add(TextLine.of(first, 1));
    if (line) {
      lines.add(TextLine.of(word, 2));
    }
    assertThat(InnerGaps.mark(AtomCutter.cut(lines)).get(1).gap().kind()).isEqualTo(kind);
  }
}
