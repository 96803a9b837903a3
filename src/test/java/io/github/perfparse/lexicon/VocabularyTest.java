package io.github.perfparse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.text.row.Cell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A vocabulary")
class VocabularyTest {

  private final Vocabulary<String> words =
      new Vocabulary<>(
          0,
          table(
              "数量指标", "数量", "质量指标", "质量", "得分", "得分", "执行率", "率", "年初预算数", "年初", "满意度指标", "满意度",
              "满意度", "满意度"));

  private static Map<String, String> table(String... pairs) {
    Map<String, String> table = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      table.put(pairs[i], pairs[i + 1]);
    }
    return table;
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "数量指标, 数量, false",
    "数量指标(20分), 数量, false",
    "执行率(%), 率, false",
    "执行率(%)(b), 率, false",
    "数量指杯, 数量, true",
    "数量指, 数量, true",
    "数量指标标, 数量, true",
    "数量指杯(20分), 数量, true",
    "年初预标数, 年初, true",
    "满意度指杯, 满意度, true",
  })
  void finds(String key, String meaning, boolean corrected) {
    assertThat(words.find(key)).contains(new Match<>(meaning, corrected));
  }

  @ParameterizedTest(name = "{0} is nothing")
  @CsvSource({
    // As near to one as to the other.
    "某量指标",
    "量指标",
    // Two characters wrong.
    "数里指杯",
    "数量指标很好",
    // Too short to be corrected.
    "得份",
    "执行车",
    "得",
    "满意",
    "(元)",
    "''",
  })
  void findsNothing(String key) {
    assertThat(words.find(key)).isEmpty();
  }

  @Test
  @DisplayName("two labels of one meaning are no tie")
  void takesOneMeaning() {
    Vocabulary<String> twice = new Vocabulary<>(0, table("数量指标", "数量", "质量指标", "数量"));
    assertThat(twice.find("某量指标")).contains(new Match<>("数量", true));
  }

  @ParameterizedTest(name = "exact {0}: {1}")
  @CsvSource({"数量指标, true", "数量指标(20分), true", "数量指杯, false", "(20分), false"})
  void isExact(String key, boolean exact) {
    assertThat(words.exact(key).isPresent()).isEqualTo(exact);
  }

  @ParameterizedTest(name = "a cell with {0}: {1}")
  @CsvSource({
    "数量指标, true",
    "★数量指标, true",
    "（数量指标）, false",
    "'  数量 指标：', true",
    "⾏率, false",
    "执⾏率, true",
    "1.数量指标, false",
    "'', false",
    "得, false",
  })
  void isExactAsCell(String text, boolean exact) {
    assertThat(words.exact(new Cell(text, text, 1, 1)).isPresent()).isEqualTo(exact);
  }

  @ParameterizedTest(name = "a cell with {0}: {1}")
  @CsvSource({
    "数量指杯, 数量",
    "'数 量指杯：', 数量",
    "数量指, 数量",
    "★数量指杯, 数量",
    "数量指标, 数量",
    "数量指杯(20分), 数量",
    "某意度指标（20分）, 满意度",
    "≥100,",
    "100.00,",
    "'',",
  })
  void findsAsCell(String text, String meaning) {
    Optional<String> found = words.find(new Cell(text, text, 1, 1)).map(Match::meaning);
    assertThat(found).isEqualTo(Optional.ofNullable(meaning));
  }

  @ParameterizedTest(name = "{0} ends with the label of {1}")
  @CsvSource({"二级数量指标, 数量", "满意度, 满意度", "数量指标表,", "'',"})
  void findsAtEnd(String key, String meaning) {
    assertThat(words.atEnd(key)).isEqualTo(Optional.ofNullable(meaning));
  }

  @ParameterizedTest(name = "{0} is a true part: {1}")
  @CsvSource({"度指, true", "指标, true", "数量指标, false", "标度, false", "满意度, true"})
  void knowsParts(String key, boolean part) {
    assertThat(words.hasPart(key)).isEqualTo(part);
  }

  @ParameterizedTest(name = "{0} is a label or a part of one: {1}")
  @CsvSource({"度指, true", "数量指标, true", "标度, false"})
  void contains(String key, boolean contained) {
    assertThat(words.contain(key)).isEqualTo(contained);
  }

  @ParameterizedTest(name = "only {1} has the part {0}")
  @CsvSource(
      nullValues = "-",
      value = {"意度指, 满意度", "预算, 年初", "指标, -", "数量指标, -", "某某, -"})
  void findsTheOnlyOneWithAPart(String key, String meaning) {
    assertThat(words.onlyWithPart(key).orElse(null)).isEqualTo(meaning);
  }

  @Test
  void theLongestLabelEndsAText() {
    assertThat(words.labelAtEnd("服务对象满意度")).isEqualTo("满意度");
    assertThat(words.labelAtEnd("本年满意度指标")).isEqualTo("满意度指标");
    assertThat(words.labelAtEnd("数量指标值")).isEmpty();
  }
}
