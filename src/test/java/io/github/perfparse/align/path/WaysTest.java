package io.github.perfparse.align.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.InnerGaps;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.span.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The second look at a table goes the ways only that the first has found to be good. */
class WaysTest {

  private static final TableColumns COLUMNS =
      TableColumns.ofIndicators(
          List.of(
              TableColumn.LEVEL1,
              TableColumn.LEVEL2,
              TableColumn.NAME,
              TableColumn.TARGET,
              TableColumn.ACTUAL,
              TableColumn.POINTS,
              TableColumn.SCORE,
              TableColumn.REASON),
          false);

  private static final String ROWS =
      "产出指标 数量指标 渠道长度 ≥5公里 4公里 10 8 因雨季施工受阻。⏎质量指标 渠道完好率 ≥95% 96% 10 10";

  @Test
  void aTableThatFitsIsNotSearchedAllOverAgain() {
    PathFinder first = paths(ROWS, Optional.empty());
    Optional<Alignment> found = first.find();
    Optional<Margins> ways = Optional.of(first.ways(TableAligner.OPEN));
    assertThat(first.fits()).isTrue();
    PathFinder second = paths(ROWS, ways);
    assertThat(second.find()).isEqualTo(found);
    assertThat(second.foundWithDoubts()).isEqualTo(first.foundWithDoubts());
    assertThat(cells(second)).isLessThan(cells(first) / 10);
  }

  @Test
  void aTableWithACellThatFitsNowhereIsSearchedAllOverAgain() {
    PathFinder first = paths(ROWS + "⏎其他需要说明事项", Optional.empty());
    assertThat(first.find()).isPresent();
    assertThat(first.fits()).isFalse();
  }

  /** How many runs of words are tried as a cell. */
  private static int cells(PathFinder paths) {
    int cells = 0;
    for (int at = 0; at < paths.size(); at++) {
      int[] ends = paths.startAt(at).ends();
      for (int column = 0; column < ends.length; column++) {
        for (int end = at + 1; end <= ends[column]; end++) {
          cells += paths.mayHave(at, end, column) ? 1 : 0;
        }
      }
    }
    return cells;
  }

  private static PathFinder paths(String text, Optional<Margins> ways) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : text.split("⏎")) {
      lines.add(TextLine.of(line, lines.size() + 1));
    }
    Sheet sheet = new Sheet(InnerGaps.mark(AtomCutter.cut(lines)));
    TableAligner.TableText words =
        TableAligner.TableText.of(
            sheet.atoms(0, sheet.size()), sheet.labels(), COLUMNS, sheet.gaps(), Costs.standard());
    return new PathFinder(words, new Habits(), States.HOPELESS, ways);
  }
}
