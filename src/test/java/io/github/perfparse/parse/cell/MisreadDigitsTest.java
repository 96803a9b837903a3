package io.github.perfparse.parse.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MisreadDigitsTest {

  @ParameterizedTest
  @CsvSource({
    "2O24年基站, 2O24",
    "发放l00户, l00",
    "1OO%, 1OO",
    "≥S0公里, S0",
    "S0公里, S0",
    "2О23年（西里尔字母）, 2О23",
    "20l9-2O20年度, 20l9-2O20",
    "≥9S%, 9S",
    "S5%, S5",
    "≥S2次, S2",
    "≥lOO户, lOO",
    "O.5万元, O.5",
    "8l.9, 8l.9",
    "“1234S”热线, 1234S",
    "完成I00场, I00",
    "甲A1号楼和3O层, 3O",
    "≥9B%, 9B",
    "8B.00(%), 8B.00",
    "126BO册, 126BO",
    "B5%, B5",
    ">=3b套, 3b"
  })
  void findsNumbersWithLettersInThem(String text, String word) {
    assertThat(MisreadDigits.find(text)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A4纸",
        "H2O",
        "5G基站",
        "CO2排放",
        "SO2浓度",
        "O2",
        "O3浓度",
        "PM2.5",
        "X光机",
        "GB/T 19001",
        "ISO9001认证",
        "www.1O0.cn",
        "O2O平台",
        "S202线",
        "4S店",
        "5S管理",
        "≥III类水质",
        "≥II级",
        "I类",
        "I2",
        "100ml",
        "2型糖尿病",
        "OA系统1套",
        "IP地址10个",
        "2021-2024年",
        "LS-1O",
        "B5纸",
        "B2级",
        "3B铅笔",
        "≥B级",
        "8MB",
        ""
      })
  void leavesCodesAlone(String text) {
    assertThat(MisreadDigits.find(text)).isEmpty();
  }
}
