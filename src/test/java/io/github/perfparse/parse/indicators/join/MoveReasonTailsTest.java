package io.github.perfparse.parse.indicators.join;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.indicators.row.Printed;
import io.github.perfparse.parse.indicators.row.TableRow;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A stray reason")
class MoveReasonTailsTest {

  @ParameterizedTest(name = "{0} / {1} → {2} / {3}")
  @CsvSource({
    // Page break, open head, full score: moved.
    "||a|1|5|4|已督促按时, ^||b|1|5|5|间节点补足, 已督促按时间节点补足, ''",
    "||a|1|5|4|已督促按时, ^||b|1|5|5.0|间节点补足, 已督促按时间节点补足, ''",
    // Points lost, but the characters meet elsewhere: moved.
    "||a|1|5|4|改善环, ^||b|1|5|4|保设施, 改善环保设施, ''",
    // Points lost, but the head ends with a comma or in mid-sentence: its sentence is moved.
    "||a|1|5|4|已移交，, ^||b|1|5|4|已补。春旱, 已移交，已补。, 春旱",
    "||a|1|5|4|已移交。督促按时, ^||b|1|5|4|间补足。春旱, 已移交。督促按时间补足。, 春旱",
    // No page break.
    "||a|1|5|4|已督促按时, ||b|1|5|5|间节点补足, 已督促按时, 间节点补足",
    // The head has come to its end, or there is none.
    "||a|1|5|4|已督促。, ^||b|1|5|5|春旱, 已督促。, 春旱",
    "||a|1|5|5|, ^||b|1|5|5|春旱, '', 春旱",
    // Nothing to explain in either row.
    "||a|1|5|5|无, ^||b|1|5|5|无, 无, 无",
    "||a|1|5|4|实际需求减少, ^||b|1|5|5|无, 实际需求减少, 无",
    // Nothing to move.
    "||a|1|5|4|已督促按时, ^||b|1|5|5|, 已督促按时, ''",
  })
  void goesBack(String above, String below, String wantedAbove, String wantedBelow) {
    Seams seams = new Seams(List.of(Printed.row("环保")));
    List<TableRow> moved = new MoveReasonTails(seams).move(Printed.rows(above + "\n" + below));
    assertThat(Printed.column(moved, IndicatorColumn.DEVIATION))
        .containsExactly(wantedAbove, wantedBelow);
    boolean wasMoved = !above.endsWith("|" + wantedAbove);
    assertThat(Printed.mends(moved))
        .isEqualTo(wasMoved ? List.of("0 moved-text", "1 moved-text") : List.of());
  }

  @ParameterizedTest(name = "{0} / {1}")
  @CsvSource({"||a|1|5|4|已督促按时, ^||b|1|5|4|春旱", "||a|1|5|4|已督促按时, ^||b|1|5||春旱"})
  @DisplayName("that may be its row's own stays, and both rows are marked")
  void isMarked(String above, String below) {
    List<TableRow> marked =
        new MoveReasonTails(new Seams(List.of())).move(Printed.rows(above + "\n" + below));
    assertThat(Printed.column(marked, IndicatorColumn.DEVIATION)).containsExactly("已督促按时", "春旱");
    assertThat(Printed.mends(marked)).containsExactly("0 moved-text", "1 moved-text");
  }
}
