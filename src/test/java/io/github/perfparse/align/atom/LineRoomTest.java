package io.github.perfparse.align.atom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineRoomTest {

  private static LineRoom of(String... lines) {
    List<TextLine> all = new ArrayList<>();
    for (String line : lines) {
      all.add(new TextLine(line, all.size() + 1, 0, false));
    }
    return LineRoom.of(all);
  }

  @Test
  void twoSpacesAndMarginsAreNoRoom() {
    assertThat(of("    产出指标  数量指标  渠道长度   ", "", "总分 100")).isEqualTo(LineRoom.NONE);
  }

  @Test
  void roomOfManyWidthsMayPartColumns() {
    assertThat(of("产出指标    数量指标   渠道长度      ≥5公里", "            质量指标   验收合格率    100%"))
        .isEqualTo(LineRoom.MUCH);
  }

  @Test
  void roomOfOneWidthInEachLineJoinsCells() {
    assertThat(of("产出指标    数量指标    渠道长度    ≥5公里", "质量指标   验收合格率   100%", "总分     100"))
        .isEqualTo(LineRoom.LITTLE);
  }

  @Test
  void aLineWithRoomAtOnePlaceTellsNothingOfItsWidths() {
    assertThat(of("产出指标      渠道长度", "效益指标      灌溉面积")).isEqualTo(LineRoom.MUCH);
  }

  @Test
  void oneLineInTwelveHasLittle() {
    String[] lines = new String[12];
    Arrays.fill(lines, "各部门和单位");
    lines[3] = "产出指标    数量指标   渠道长度";
    assertThat(of(lines)).isEqualTo(LineRoom.LITTLE);
  }
}
