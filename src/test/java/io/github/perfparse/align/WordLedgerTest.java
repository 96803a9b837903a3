package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.Gap;
import java.util.List;
import org.junit.jupiter.api.Test;

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

  private static List<String> leftOver(String cells) {
    LaidTable table = LaidTable.of(LINE, cells);
    WordLedger book = new WordLedger(table.sheet());
    book.labels(0, table.sheet().size());
    book.close(0, table.sheet().size());
    return book.ledger().leftovers().stream().map(left -> left.text()).toList();
  }
}
