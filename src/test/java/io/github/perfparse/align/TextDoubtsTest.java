package io.github.perfparse.align;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.form.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDoubtsTest {

  private static Indicator row(String name, String reason) {
    return row("产出指标", name, reason);
  }

  private static Indicator row(String level1, String name, String reason) {
    return new Indicator(
        Optional.of(level1),
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

  /** A page may have cut the last sentence of a reason off. */
  @ParameterizedTest
  @CsvSource({"设备晚到。今后及时, true", "设备晚到。今后及时提前, true", "设备晚到。, false", "设备晚到, false"})
  void aReasonWhoseLastSentenceIsOpen(String reason, boolean doubtful) {
    WordLedger book =
        new WordLedger(LaidTable.of(new Gap(Gap.Kind.LINE, 0, 1, 0, false), "NAME 1 古籍").sheet());
    TextDoubts.note(book, List.of(row("健身点更新", reason)));
    assertThat(book.ledger().repairs())
        .extracting(repair -> repair.path().toString())
        .hasSize(doubtful ? 1 : 0)
        .allMatch("/indicators/0/deviation"::equals);
  }

  /** {@code 诊疗信息未联通} is no level: which rows the labels around it are of is not certain. */
  @Test
  void theLevelsOfTheRowAboveAStrangeLabel() {
    WordLedger book =
        new WordLedger(LaidTable.of(new Gap(Gap.Kind.LINE, 0, 1, 0, false), "NAME 1 古籍").sheet());
    List<Indicator> rows = new ArrayList<>(Collections.nCopies(5, row("巡查次数", "无")));
    rows.add(row("诊疗信息未联通", "就诊占比", "无"));
    TextDoubts.note(book, rows);
    assertThat(book.ledger().repairs())
        .extracting(repair -> repair.path().toString())
        .contains("/indicators/4/level1", "/indicators/4/level2", "/indicators/5/level1")
        .doesNotContain("/indicators/3/level1");
  }
}
