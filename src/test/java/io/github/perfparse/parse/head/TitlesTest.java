package io.github.perfparse.parse.head;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.indicators.row.Printed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A title")
class TitlesTest {

  private final Titles titles = new Titles(Lexicon.standard());

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "财政项目支出绩效自评表, true",
    "2023年度云泽市项目支出绩效自评表, true",
    "项目支出绩效 自评表, true",
    "项目支出绩效自评表（2023年度）, true",
    "⇥⇥项目支出绩效自评表⇥, true",
    "附件：项目支出绩效自评表, true",
    "项目支出绩效自评衰, false",
    "项日支出绩效自评表, true",
    "财政项目支出绩效白评表, true",
    "项目支出绩效自评表⇥2023, false",
    "见项目支出绩效自评表。, false",
    "公开项目支出，见绩效自评表, false",
    "，附项目支出绩效自评表, false",
    "。附项目支出绩效自评表, false",
    "；附项目支出绩效自评表, false",
    "项目支出绩效自评表填报说明, false",
    "自评表, false",
    "绩效指标, false",
  })
  void isTitle(String printed, boolean title) {
    assertThat(titles.isTitle(Printed.row(printed))).isEqualTo(title);
  }

  /** A title with a wrong character heads no other table: its form would be passed over. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2023年度部门预算执行情况表, true",
    "部门整体支出绩效目标表, true",
    "项目支出评价表, true",
    "云泽市预算项目支出绩效白评表, false",
    "项目支出绩效自评表, false",
  })
  void isOtherTable(String printed, boolean other) {
    assertThat(titles.isOtherTable(printed)).isEqualTo(other);
  }

  @ParameterizedTest(name = "year {0}: {1}")
  @CsvSource({
    "(2023 年度), true",
    "（２０２３年度）, true",
    "2023年, true",
    "⇥(2023年度)⇥, true",
    "(2023), false",
    "2023年度预算, false",
    "(年度), false",
    "2023年度⇥1, false",
  })
  void isYear(String printed, boolean year) {
    assertThat(titles.isYear(Printed.row(printed))).isEqualTo(year);
  }

  @ParameterizedTest(name = "{0} is of {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "(2023 年度), 2023",
        "1999年度自评表, 1999",
        "云泽市2021年度自评表, 2021",
        "3023年度, -",
        "12年度, -",
        "年度, -",
        "二〇二三年度, 2023",
        "二○二三年度, 2023",
        "2O2l年度, 2021",
        "200多年来, -",
        "(2023), 2023",
        "绩效目标自评表（2023）, 2023",
        "甲财绩(2023), -",
        "(2023.5), -",
        "20多户年均, -",
      })
  void readsTheYear(String text, Integer year) {
    assertThat(titles.year(text).orElse(null)).isEqualTo(year);
  }
}
