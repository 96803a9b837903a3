package io.github.perfparse.parse.cut;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.indicators.row.Printed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A page number")
class FurnitureTest {

  private final Furniture furniture = new Furniture(Lexicon.standard());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "12 | true",
        "— 12 — | true",
        "—12— | true",
        "——12—— | true",
        "- 12 - | true",
        "-12 | true",
        "第 3 页 共 9 页 | true",
        "第3页，共9页 | true",
        "第3页/共9页 | true",
        "共9页 第3页 | true",
        "3/9 | true",
        "Page 3 of 9 | true",
        "page 3 | true",
        "P.3 | true",
        "3 页 | true",
        "⇥⇥3⇥ | true",
        "3⇥9 | false",
        "第三页 | false",
        "云泽市水务局 2022 年部门决算 第 31 页 | true",
        "⇥云泽市水务局 第 31 页 | false",
        "见 第三章 第 31 条 | false",
        "见第3页 | false",
        "3.5 | false",
        "3% | false",
        "3次 | false",
        "— | false",
        "第 3 页 共 99999999999999999 页 | false",
      })
  void isPageNumber(String printed, boolean number) {
    assertThat(furniture.isPageNumber(Printed.row(printed))).isEqualTo(number);
  }

  @ParameterizedTest(name = "{0} is a bare number: {1}")
  @CsvSource(
      delimiter = '|',
      value = {"12 | true", "95.5 | true", "⇥12⇥ | true", "— 12 — | false", "12⇥13 | false"})
  void isBareNumber(String printed, boolean bare) {
    assertThat(Furniture.isBareNumber(Printed.row(printed))).isEqualTo(bare);
  }
}
