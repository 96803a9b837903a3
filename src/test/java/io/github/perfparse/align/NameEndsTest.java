package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.span.NameEnds;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words just under a name may be its end, whatever they were read as. */
class NameEndsTest {

  private static final Gap INDENT = new Gap(Gap.Kind.INDENT, 0, 1, 0, false);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // the begin of the next row's name, and a reason
        "NAME 2:20 率 3:20 读者满意度, POINTS 3:40 9; 0 率",
        "REASON 2:20 完成率, NAME 3:20 读者满意度, POINTS 3:40 9; 0 完成率 as reason",
        // behind the rest of the row, which stands on a line of its own
        "ACTUAL 2:40 完成, NAME 3:20 率 4:20 读者满意度, POINTS 4:40 9; 0 率",
        // in another column, at the margin, too far below, and a row's own line
        "NAME 2:22 率 3:20 读者满意度, POINTS 3:40 9;",
        "NAME 4:20 率 5:20 读者满意度, POINTS 5:40 9;",
        "NAME 2:20 读者满意度, POINTS 2:40 9;",
        // a longer name shows that the line was not full
        "NAME 2:20 完成率 3:20 少年儿童读者和家长满意度, POINTS 3:40 9;",
        // a target, an answer, and a label
        "TARGET 2:20 ≥95%, NAME 3:20 读者满意度, POINTS 3:40 9;",
        "TARGET 2:20 优, NAME 3:20 读者满意度, POINTS 3:40 9;",
        "LEVEL1 2:20 效益指标, NAME 3:20 读者满意度, POINTS 3:40 9;",
      })
  void mayBeItsEnd(String below, String doubted) {
    String name = "NAME 1:20 古籍修复按时完成, POINTS 1:40 8, ";
    assertThat(doubted(name + below)).isEqualTo(doubted == null ? "" : doubted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"NAME 1:1 古籍修复按时完成, POINTS 1:40 8, NAME 2:1 率 3:1 读者满意度, POINTS 3:40 9"})
  void isNotToldWhereEveryLineBeginsAtTheMargin(String cells) {
    assertThat(doubted(cells)).isEmpty();
  }

  private static String doubted(String cells) {
    LaidTable table = LaidTable.of(INDENT, cells);
    List<NameEnds.End> ends = NameEnds.of(table.sheet(), table.sheet().size(), table.rows());
    return String.join(" ", ends.stream().map(end -> shown(table, end)).toList());
  }

  private static String shown(LaidTable table, NameEnds.End end) {
    String text = table.sheet().words(end.from(), end.to());
    return end.row() + " " + text + (end.isReason() ? " as reason" : "");
  }
}
