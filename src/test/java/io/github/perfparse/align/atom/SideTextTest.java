package io.github.perfparse.align.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A second text beside the lines of a form. */
class SideTextTest {

  private static final String PROSE = "为加强资金管理我单位组织开展了绩效自评现将有关情况报告如下一是明确责任二是对照目标逐项评价";

  /** {@code #} stands for the next six characters of the prose. */
  @ParameterizedTest
  @CsvSource({
    "#   路灯完好率  ≥95%  96%, true",
    "路灯完好率  ≥95%  96%   #, true",
    "路灯完好情况  ≥95%  96%, false",
    "#   , false",
  })
  void runsBesideTheLines(String line, boolean beside) {
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String piece = PROSE.substring(5 * i, 5 * i + 6);
      lines.add(TextLine.of(line.replace("#", piece), i + 1));
    }
    assertThat(SideText.runsBeside(lines)).isEqualTo(beside);
  }
}
