package io.github.perfparse.parse.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.parse.indicators.row.Printed;
import io.github.perfparse.say.Message;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A unit of money")
class MoneyUnitTest {

  @ParameterizedTest(name = "{0} alone is {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "单位：万元, 万元",
        "金额单位：元, 元",
        "金额单位（万元）, 万元",
        "（万元）, 万元",
        "单位：万兀, 万元",
        "(元), 元",
        "万元, -",
        "单位：个, -",
        "实施单位, -",
        "项目资金(万元), -",
        "单位：湖滨绿道养护中心万元, -",
      })
  void isFoundAlone(String text, String unit) {
    assertThat(MoneyUnit.alone(Printed.cell(text)).orElse(null)).isEqualTo(unit);
  }

  @ParameterizedTest(name = "{0} holds {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "项目资金(万元), 万元",
        "项目资金(元), 元",
        "项目资金(万兀), 万元",
        "项目资金万元, -",
        "项目资金, -",
        "金额单位元, 元",
        "项目资金(�元), 万元",
        "项目资金(万?), 万元",
        "项目资金(美元), -",
        "项目资金(万元)(20分), 万元"
      })
  void isFoundBehindALabel(String key, String unit) {
    assertThat(MoneyUnit.in(key).orElse(null)).isEqualTo(unit);
  }

  @Test
  void saysThatItWasMisread() {
    assertThat(MoneyUnit.mended("项目资金(万兀)", "万元"))
        .contains(Message.of("cleaned.number", "万兀", "万元"));
    assertThat(MoneyUnit.mended("项目资金（锟斤拷元）", "万元"))
        .contains(Message.of("cleaned.number", "锟斤拷元", "万元"));
    assertThat(MoneyUnit.mended("项目资金(万元)", "万元")).isEmpty();
  }
}
