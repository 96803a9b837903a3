package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.path.AlignedRow;
import io.github.perfparse.align.path.TableColumn;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NextLevelsTest {

  /** Begins a row that geometry has put together. */
  private static final Gap LAID = new Gap(Gap.Kind.TAB, 0, 1, 0, false);

  private static final Gap LINE = new Gap(Gap.Kind.LINE, 0, 1, 0, false);

  /** A label without a row, right above the next label. */
  private static final String LOST = "LEVEL2 1 质量指标, LEVEL2 2 时效指标, NAME 2 完成时间, POINTS 2 10";

  @Test
  void aLabelWithoutARowShowsThatTheNextMayStandBesideTheWrongOne() {
    assertThat(doubted(LAID, LOST)).containsExactly("/indicators/0/level2");
  }

  /** In reading order a label is printed above its row, and nothing says that one was moved. */
  @Test
  void thatIsSoOfTextLaidOutByRoomAlone() {
    assertThat(doubted(LINE, LOST)).isEmpty();
  }

  @Test
  void aLabelWithItsRowIsNotLost() {
    String each = "LEVEL2 1 质量指标, NAME 1 合格率, LEVEL2 2 时效指标, NAME 2 完成时间";
    assertThat(doubted(LAID, each)).isEmpty();
  }

  @Test
  void aLabelAboveARowWithoutOneIsThatRows() {
    String above = "LEVEL2 1 质量指标, NAME 2 合格率, LEVEL2 3 时效指标, NAME 3 完成时间";
    assertThat(doubted(LAID, above)).isEmpty();
  }

  @Test
  void ofARowInTheMidstOfATableTheRowIsNamed() {
    String third =
        "LEVEL2 1 数量指标, NAME 1 清淤长度, NAME 2 清淤方量, LEVEL2 3 质量指标, LEVEL2 4 时效指标, NAME 4 完成时间";
    assertThat(doubted(LAID, third)).containsExactly("/indicators/2/level2");
  }

  /** {@code 产出□标} in the column of level 2, above its row's own: no value, so it is told of. */
  @Test
  void aDamagedLabelOfTheOtherLevelIsLeftOver() {
    String cells = "LEVEL2 1 产出□标, LEVEL2 2 数量指标, NAME 2 合格率, POINTS 2 10";
    LaidTable table = LaidTable.of(LINE, cells);
    WordLedger book = new WordLedger(table.sheet());
    NextLevels levels = new NextLevels(table.sheet(), book);
    for (AlignedRow row : table.rows()) {
      levels.read(row, 0, row.has(TableColumn.NAME));
    }
    assertThat(book.isClaimed(0)).isFalse();
    assertThat(book.isClaimed(1)).isTrue();
  }

  /** {@code 2.00 ⏎ 时效指标 ⏎ 校舍修缮}: laid as the end of a label, of which the row has no begin. */
  @Test
  void aWholeLabelBehindARowIsThatOfTheNext() {
    assertThat(behind("NAME 1 合格率, POINTS 1 10, LEVEL1_TAIL 2 时效指标")).hasValue("时效指标");
    assertThat(behind("LEVEL2 1 经济, NAME 1 节约率, POINTS 1 10, LEVEL2_TAIL 2 成本指标")).isEmpty();
  }

  private static Optional<String> behind(String cells) {
    LaidTable table = LaidTable.of(LINE, cells);
    NextLevels levels = new NextLevels(table.sheet(), new WordLedger(table.sheet()));
    levels.next(table.rows().get(0));
    return levels.level2();
  }

  /** {@code 经济效} … {@code 益指标} is one label; {@code 规划} … {@code 任务} may be two texts. */
  @Test
  void theEndOfALabelIsPartOfItOnlyWhereTheWholeIsKnown() {
    assertThat(isTailClaimed("LEVEL2 1 经济效, LEVEL2_TAIL 2 益指标")).isTrue();
    assertThat(isTailClaimed("LEVEL2 1 规划, LEVEL2_TAIL 2 任务")).isFalse();
  }

  private static boolean isTailClaimed(String cells) {
    LaidTable table = LaidTable.of(LINE, cells);
    WordLedger book = new WordLedger(table.sheet());
    NextLevels levels = new NextLevels(table.sheet(), book);
    for (AlignedRow row : table.rows()) {
      levels.read(row, 0, true);
    }
    return book.isClaimed(1);
  }

  private static List<String> doubted(Gap begin, String cells) {
    LaidTable table = LaidTable.of(begin, cells);
    WordLedger book = new WordLedger(table.sheet());
    NextLevels levels = new NextLevels(table.sheet(), book);
    int index = 0;
    for (AlignedRow row : table.rows()) {
      boolean indicator = row.has(TableColumn.NAME);
      levels.read(row, index, indicator);
      if (indicator) {
        index++;
        levels.next(row);
      }
    }
    return LaidTable.doubted(book);
  }
}
