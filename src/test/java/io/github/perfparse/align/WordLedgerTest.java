package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.IndicatorField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordLedgerTest {

  private static final Gap LINE = new Gap(Gap.Kind.LINE, 0, 1, 0, false);

  /** {@code 产出指标,社区健身苑,=36套}: the beginning of a row is a label, and the row is none. */
  @Test
  void aWordAmongLabelsIsToldOf() {
    assertThat(leftOver("LEVEL1 1 产出指标 1 ,社区健身苑,=36套 1 数量指标")).containsExactly(",社区健身苑,=36套");
  }

  @Test
  void whatPartsLabelsSaysNothing() {
    assertThat(leftOver("LEVEL1 1 产出指标 1 : 1 数量指标 1 、")).isEmpty();
  }

  /** {@code 及时性} behind a page may be the end of any cell of its row, {@code 度} only of a name. */
  @ParameterizedTest
  @CsvSource({"及时性, /indicators/0", "度, /indicators/0/level3", "12, /indicators/0"})
  void whatFoundNoPlaceBelowARow(String loose, String doubted) {
    LaidTable table = LaidTable.of(LINE, "NAME 1 古籍修复 1 5 1 " + loose);
    WordLedger book = new WordLedger(table.sheet());
    book.take(IndicatorField.LEVEL3.path(0), 0, 1);
    book.take(IndicatorField.SCORE.path(0), 1, 2);
    book.close(0, table.sheet().size());
    assertThat(LaidTable.doubted(book)).extracting(Object::toString).contains(doubted);
  }

  /** {@code 年度 预期目标 养护绿道}: a piece of the label may stand in the text behind it too. */
  @Test
  void whatFoundNoPlaceBeforeALabel() {
    LaidTable table = LaidTable.of(LINE, "NAME 1 年度 1 预期目标 1 总体养护绿道");
    WordLedger book = new WordLedger(table.sheet());
    book.label(1, 2);
    book.take(FormField.EXPECTED.path(), 2, 3);
    book.close(0, table.sheet().size());
    assertThat(LaidTable.doubted(book)).hasToString("[/objectives/expected]");
  }

  private static List<String> leftOver(String cells) {
    LaidTable table = LaidTable.of(LINE, cells);
    WordLedger book = new WordLedger(table.sheet());
    book.labels(0, table.sheet().size());
    book.close(0, table.sheet().size());
    return book.ledger().leftovers().stream().map(left -> left.text()).toList();
  }
}
