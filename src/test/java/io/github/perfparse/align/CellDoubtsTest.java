package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.Gap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellDoubtsTest {

  private static final Gap LINE = new Gap(Gap.Kind.LINE, 0, 1, 0, false);
  private static final Gap PAGE = new Gap(Gap.Kind.PAGE, 0, 1, 0, true);

  /** Between the two lines of the first name stands nothing but the second row. */
  private static final String LEAP = "NAME 1 古籍保护 3 制度健全性, POINTS 3 10, NAME 2 善本著录数量, POINTS 2 8";

  @ParameterizedTest
  @ValueSource(
      strings = {
        LEAP,
        // A label is printed once for many rows, and in the middle of them.
        "LEVEL2 2 质量指标, NAME 1 古籍保护 3 制度健全性, POINTS 3 10, NAME 2 善本著录数量, POINTS 2 8",
      })
  void aNameThatGoesOnBelowAnotherRowMayBeTwoNames(String cells) {
    assertThat(leaps(LINE, cells)).containsExactly("/indicators/0/level3", "/indicators/1/level3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // The numbers of the row stand between the lines of its name.
        "NAME 1 古籍保护 3 制度健全性, POINTS 2 10, NAME 4 善本著录数量, POINTS 4 8",
        // One line below the other.
        "NAME 1 古籍保护 2 制度健全性, POINTS 2 10, NAME 3 善本著录数量, POINTS 3 8",
        // Nothing of the table stands between.
        "NAME 1 古籍保护 3 制度健全性, POINTS 3 10, NAME 4 善本著录数量, POINTS 4 8",
        // There is no other row.
        "NAME 1 古籍保护 3 制度健全性, POINTS 3 10",
        "LEVEL1 1 产出指标, LEVEL2 1 数量指标",
      })
  void otherwiseItIsOne(String cells) {
    assertThat(leaps(LINE, cells)).isEmpty();
  }

  @Test
  void aPageMayEndAnywhere() {
    assertThat(leaps(PAGE, LEAP)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // both are lines of their own: one name or a reason and a name
        "POINTS 1 10, REASON 2 检查合格情况,保障, NAME 3 任务按时完成; /indicators/0/deviation,/indicators/1/level3",
        // a sentence ends there, the reason stands beside its score
        "POINTS 1 10, REASON 2 检查未按时。, NAME 3 任务按时完成;",
        "POINTS 1 10, REASON 1 检查延期, NAME 3 任务按时完成;",
        // nothing, and a numbered name
        "POINTS 1 10, REASON 2 无, NAME 3 任务按时完成;",
        "POINTS 1 10, REASON 2 检查延期, NAME 3 指标2:任务按时完成;",
      })
  void aReasonOnLinesOfItsOwnMayBeginTheNameBelow(String cells, String doubted) {
    LaidTable table = LaidTable.of(LINE, "NAME 1 检查次数, " + cells + ", POINTS 3 10");
    WordLedger book = new WordLedger(table.sheet());
    CellDoubts doubts = new CellDoubts(table.sheet(), book, table.alignment(), 2);
    doubts.seam(1, table.rows().get(0), table.rows().get(1));
    assertThat(String.join(",", LaidTable.doubted(book))).isEqualTo(doubted == null ? "" : doubted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "TARGET 1 >=60万人次 1 7, ACTUAL 2 1.2万人次; /indicators/0/target,/indicators/0/actual",
        // one number that a blank has parted
        "TARGET 1 1, ACTUAL 1 00 1 达成指标; /indicators/0/target,/indicators/0/actual",
        // digits between two lines of a name
        "TARGET 2 8 3 出行条件 3 改善, ACTUAL 4 改善; /indicators/0/level3,/indicators/0/target,/indicators/0/actual",
        // a number between two lines of a name, taken for the target
        "TARGET 2 35, ACTUAL 3 收入 3 同比增长; /indicators/0/target,/indicators/0/actual,/indicators/0/level3",
        // on one line, no number behind the target, or no number below
        "TARGET 1 >=60万人次 1 7, ACTUAL 1 1.2万人次;",
        "TARGET 1 >=60万人次, ACTUAL 2 71.2;",
        "TARGET 1 7, ACTUAL 2 7;",
      })
  void aNumberAtTheEndOfATargetMayBeginTheValueBelow(String cells, String doubted) {
    LaidTable table = LaidTable.of(LINE, "NAME 1 检查次数, " + cells + ", POINTS 3 10");
    WordLedger book = new WordLedger(table.sheet());
    new CellDoubts(table.sheet(), book, table.alignment(), 1).pieces(0, table.rows().get(0));
    assertThat(String.join(",", LaidTable.doubted(book))).isEqualTo(doubted == null ? "" : doubted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // on a line between the reason and the name below
        "NAME 3 受访市民满意度, POINTS 3 10, REASON 4 工期顺延。 5 % 6 周边居民; /indicators/1",
        "NAME 3 受访市民满意度, POINTS 3 10, REASON 4 工期顺延。 4 %; /indicators/1",
        "NAME 3 0% 3 % 4 验收合格率, POINTS 4 10; /indicators/1,/indicators/0",
        "LEVEL2 2 20 3 质量指标, NAME 3 合格率, POINTS 4 10; /indicators/1,/indicators/0",
        // units behind the words of a target
        "NAME 3 沟通解释, TARGET 3 访工作。 4 % 4 %, POINTS 4 10; /indicators/1,/indicators/0",
        "NAME 3 受访市民满意度, TARGET 3 ≥95 3 %, POINTS 3 10;",
        // amid the words of a line
        "NAME 3 完成 3 3 3 个点位, POINTS 3 10;",
      })
  void digitsThatStandAloneInATextMayEndANumber(String cells, String doubted) {
    LaidTable table = LaidTable.of(LINE, "NAME 1 检查次数, POINTS 1 10, " + cells);
    WordLedger book = new WordLedger(table.sheet());
    new CellDoubts(table.sheet(), book, table.alignment(), 2).ends(1, table.rows().get(1));
    assertThat(String.join(",", LaidTable.doubted(book))).isEqualTo(doubted == null ? "" : doubted);
  }

  private static List<String> leaps(Gap begin, String cells) {
    LaidTable table = LaidTable.of(begin, cells);
    WordLedger book = new WordLedger(table.sheet());
    int count = table.rows().size();
    new CellDoubts(table.sheet(), book, table.alignment(), count).leap(0, table.rows().get(0));
    return LaidTable.doubted(book);
  }
}
