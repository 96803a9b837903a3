package io.github.perfparse.align.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that stand again between target and actual value. */
class NamesAgainTest {

  private static final String ROWS =
      """
      数量指标
      补种行道树
      ≥300棵
      补种行道树
      312棵
      质量指标
      行道树成活率
      ≥95%
      行道树成活率
      96%
      成本指标
      每棵树补种成本
      ≤180元
      每棵树补种成本
      176元
      社会效益指标
      街道绿化水平
      提升
      街道绿化水平
      明显提升
      """;

  @Test
  void areTakenOut() {
    Weeded again = NamesAgain.takeOut(atoms(ROWS));

    assertThat(again.taken())
        .extracting(Atom::word)
        .containsExactly("补种行道树", "行道树成活率", "每棵树补种成本", "街道绿化水平");
    assertThat(again.kept()).extracting(Atom::word).hasSize(16).doesNotHaveDuplicates();
  }

  @Test
  void areTakenForNoneWhereTheyAreAValueOnEitherSideOfItsPoints() {
    String rows = ROWS + "居民满意程度\n逐步提高\n10\n逐步提高\n";

    assertThat(NamesAgain.takeOut(atoms(rows)).taken())
        .extracting(Atom::word)
        .doesNotContain("逐步提高");
  }

  @Test
  void areAChanceInFewRows() {
    String rows = ROWS.substring(0, ROWS.indexOf("成本指标"));

    assertThat(NamesAgain.takeOut(atoms(rows)).taken()).isEmpty();
  }

  @Test
  void areNoWholeRows() {
    assertThat(NamesAgain.takeOut(atoms("绿地养护 ≥10个 10个 1 1\n".repeat(9))).taken()).isEmpty();
  }

  private static List<Atom> atoms(String text) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      lines.add(TextLine.of(line, lines.size() + 1));
    }
    return AtomCutter.cut(lines);
  }
}
