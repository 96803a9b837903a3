package io.github.perfparse.align.layout.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.lexicon.Leaning;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which rows a label stands for that is merged over some of them. */
class LevelRunsTest {

  private static final Leaning SILENT = new Leaning(List.of(), Set.of());
  private static final List<VerticalPlace> PLACES = List.of(VerticalPlace.values());

  /** 效益指标 stands a line too high: 质量指标 beside it is no part of it. */
  @Test
  void aLevel1StandsForTheLevels2ThatMayStandUnderIt() {
    RunRows rows = rows(List.of(new PageRoom(0, 50)), 0, 0, 10, 10, 20, 20, 30, 30, 40, 40);
    List<LevelCell> finer =
        List.of(label("数量指标", 0), label("质量指标", 10), label("社会效益指标", 20), label("生态效益指标", 40));
    List<LevelCell> coarse = List.of(label("产出指标", 0), label("效益指标", 10));
    List<Integer> starts = List.of(0, 1, 2, 4);
    assertThat(starts(rows, coarse, PLACES)).containsExactly(0, 1);
    assertThat(starts(rows.under(finer, starts), coarse, PLACES)).containsExactly(0, 2);
  }

  /** 社会效益指标 stands beside the last row of a page, and its run goes on upon the next. */
  @Test
  void aLabelStandsForARowOfItsPage() {
    List<PageRoom> pages = List.of(new PageRoom(0, 60), new PageRoom(70, 100));
    List<LevelCell> labels = List.of(label("成本指标", 30), label("社会效益指标", 60));
    RunRows rows = rows(pages, 0, 20, 40, 40, 50, 50, 60, 60, 70, 100);
    assertThat(starts(rows, labels, PLACES)).containsExactly(0, 3);
  }

  /** 成本指标 is the bottom of two rows, or in the middle of three. */
  @Test
  void ofTwoPlacesThatFitAsWellItIsTheOneOfOtherTexts() {
    RunRows rows = rows(List.of(new PageRoom(0, 40)), 0, 0, 10, 10, 20, 30, 40, 40);
    List<LevelCell> labels = List.of(label("成本指标", 10), label("社会效益指标", 40));
    VerticalPlace bottom = VerticalPlace.BOTTOM;
    VerticalPlace above = VerticalPlace.ABOVE_MIDDLE;
    assertThat(starts(rows, labels, List.of(bottom, above))).containsExactly(0, 2);
    assertThat(starts(rows, labels, List.of(above, bottom))).containsExactly(0, 3);
  }

  /** 数量指标 has the middle one of three rows, or the upper of two: 产出指标, above 质量指标, tells which. */
  @Test
  void theLevelsAreLaidTogether() {
    int[] edges = {0, 0, 10, 10, 20, 20, 30, 30, 40, 40, 50, 50, 60, 60, 70, 70};
    RunRows rows = rows(List.of(new PageRoom(0, 80)), edges);
    List<LevelCell> finer =
        List.of(label("经济成本指标", 0), label("数量指标", 20), label("质量指标", 40), label("社会效益指标", 60));
    List<LevelCell> coarse = List.of(label("成本指标", 0), label("产出指标", 30), label("效益指标", 60));
    List<VerticalPlace> places = List.of(VerticalPlace.MIDDLE, VerticalPlace.ABOVE_MIDDLE);
    assertThat(LevelColumns.starts(rows, List.of(finer), places))
        .containsExactly(List.of(0, 1, 4, 5));
    assertThat(LevelColumns.starts(rows, List.of(finer, coarse), places))
        .containsExactly(List.of(0, 2, 4, 6), List.of(0, 2, 6));
  }

  private static List<Integer> starts(
      RunRows rows, List<LevelCell> labels, List<VerticalPlace> places) {
    return LevelColumns.starts(rows, List.of(labels), places).get(0);
  }

  /** Rows by the first and the last line of each. */
  private static RunRows rows(List<PageRoom> pages, int... edges) {
    int[] tops = new int[edges.length / 2];
    int[] bottoms = new int[tops.length];
    for (int i = 0; i < tops.length; i++) {
      tops[i] = edges[2 * i];
      bottoms[i] = edges[2 * i + 1];
    }
    return new RunRows(tops, bottoms, Collections.nCopies(tops.length, SILENT), pages);
  }

  private static LevelCell label(String text, int y) {
    Word word = new Word(text, 0, text.length() * Word.UNIT, 0, y, y / Word.UNIT + 1, 1);
    return new LevelCell(List.of(word), text, y, y, List.of());
  }
}
