package io.github.perfparse.align.span;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.TextLine;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleFinderTest {

  /** The year may stand apart from a title that goes on below. */
  @Test
  void aTornTitleMayBeginWithItsYear() {
    List<TextLine> lines =
        List.of(TextLine.of("2021 年度道路养护项目自评", 1), TextLine.of("表", 2), TextLine.of("项目名称", 3));
    assertThat(new TitleFinder(new Sheet(AtomCutter.cut(lines))).end(0)).isEqualTo(3);
  }

  @Test
  void aTitleMayBeSpreadOverTheWidthOfThePage() {
    List<TextLine> lines = List.of(TextLine.of("项　目　支　出　绩　效　自　评　表", 1), TextLine.of("项目名称", 2));
    assertThat(new TitleFinder(new Sheet(AtomCutter.cut(lines))).end(0)).isEqualTo(9);
  }
}
