package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.form.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDoubtsTest {

  private static Indicator row(String name, String reason) {
    return new Indicator(
        Optional.of("产出指标"),
        Optional.of("数量指标"),
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.of(BigDecimal.TEN),
        Optional.of(BigDecimal.ONE),
        Optional.of(reason),
        1);
  }

  /** A name that ends a sentence may be the end of the reason above it, or hold it. */
  @ParameterizedTest
  @CsvSource({
    "托管学校数,                 false",
    "作好解释工作。,             true",
    "作好解释工作。托管学校数,   true",
    "托管学校数（含民办。不含园）, true",
    "作好解释工作；托管学校数,   false",
  })
  void aNameThatHoldsASentence(String name, boolean doubtful) {
    WordLedger book =
        new WordLedger(LaidTable.of(new Gap(Gap.Kind.LINE, 0, 1, 0, false), "NAME 1 古籍").sheet());
    TextDoubts.note(book, List.of(row("健身点更新", "居民有意见"), row(name, "无")));
    assertThat(book.ledger().repairs())
        .extracting(repair -> repair.path().toString())
        .filteredOn(path -> path.equals("/indicators/0/deviation") || path.endsWith("1/level3"))
        .hasSize(doubtful ? 2 : 0);
  }
}
