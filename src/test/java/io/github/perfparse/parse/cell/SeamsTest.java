package io.github.perfparse.parse.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.parse.indicators.row.Printed;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A seam")
class SeamsTest {

  @ParameterizedTest(name = "{0} + {1}: {2}")
  @CsvSource({
    "守护生态环, 保底线, true",
    "守护生态环, 境优美, false",
    "守护生态环, '', false",
    "'', 保底线, false",
    "沿, 线, true",
    "线, 环, false",
  })
  void fitsWhereTheCharactersMeetElsewhere(String head, String tail, boolean fits) {
    Seams seams = new Seams(List.of(Printed.row("沿线⇥环保")));
    assertThat(seams.fit(head, tail)).isEqualTo(fits);
  }

  @Test
  @DisplayName("is found by the set of all as it was one by one")
  void isFoundHoweverManyAreAsked() {
    String text = "沿线步道养护及时清扫到位设施完好";
    Seams seams = new Seams(List.of(Printed.row(text + "⇥环保")));
    for (int round = 0; round < 2; round++) {
      for (int i = 1; i < text.length(); i++) {
        String head = text.substring(0, i);
        assertThat(seams.fit(head, text.substring(i))).as(head).isTrue();
        assertThat(seams.fit(head, "环境")).as(head + " 环").isFalse();
      }
    }
  }

  @Test
  @DisplayName("is not learnt over the edges of cells")
  void keepsCellsApart() {
    Seams seams = new Seams(List.of(Printed.row("生态⇥环境")));
    assertThat(seams.fit("生态", "环境")).isFalse();
  }

  @ParameterizedTest(name = "{0}: ended {1}, cut {2}, a sentence {3}")
  @CsvSource({
    "完成。, true, false, true",
    "完成, false, false, false",
    "完成。补植, false, true, true",
    "完成（含补植）, true, false, false",
    "养护，补植, false, false, true",
    "养护；补植；, true, false, true",
    "'养护,补植', false, false, true",
    "'1,234', false, false, false",
    "'养护(A,B)', true, false, false",
    "'', false, false, false",
    "Done., true, false, false",
  })
  void knowsEnds(String text, boolean ended, boolean cut, boolean sentence) {
    assertThat(Seams.isEnded(text)).isEqualTo(ended);
    assertThat(Seams.isCut(text)).isEqualTo(cut);
    assertThat(Seams.isSentence(text)).isEqualTo(sentence);
  }
}
