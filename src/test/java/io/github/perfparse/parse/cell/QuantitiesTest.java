package io.github.perfparse.parse.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.ProcessorTime;
import io.github.perfparse.form.Quantity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A target or actual value")
class QuantitiesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          >=290万㎡       | >= | 290    | 万㎡
          ≥95(%)         | >= | 95     | %
          =100%          | =  | 100    | %
          <=2小时         | <= | 2      | 小时
          0起            | '' | 0      | 起
          偏差0%          | '' | 0      | %
          偏差≤5%         | <= | 5      | %
          100.00(%)      | '' | 100.00 | %
          >1800家        | >  | 1800   | 家
          =5(人)         | =  | 5      | 人
          ≥4.00(次)      | >= | 4.00   | 次
          ≧90            | >= | 90     | ''
          ═12            | =  | 12     | ''
          等于3个         | =  | 3      | 个
          不低于85%       | >= | 85     | %
          不少于20场       | >= | 20     | 场
          不高于10%       | <= | 10     | %
          不超过5天        | <= | 5      | 天
          大于6           | >  | 6      | ''
          小于1%          | <  | 1      | %
          大于等于90%      | >= | 90     | %
          达到95%         | >= | 95     | %
          85%以上         | >= | 85     | %
          90%及以上        | >= | 90     | %
          5%以下          | <= | 5      | %
          3天以内          | <= | 3      | 天
          控制在5%以内      | <= | 5      | %
          100            | '' | 100    | ''
          =700           | =  | 700    | ''
          >1万人次         | >  | 1      | 万人次
          2次/年          | '' | 2      | 次/年
          1,800家        | '' | 1800   | 家
          1,234,567.50元 | '' | 1234567.50 | 元
          -3%            | '' | -3     | %
          ≥９５（％）        | >= | 95     | %
          ≥ 95 %         | >= | 95     | %
          3年            | '' | 3      | 年
          6个月           | '' | 6      | 个月
          <0%            | <  | 0      | %
          不低于≥85%      | >= | 85     | %
          ≤5‰            | <= | 5      | ‰
          ≥3万平方米/月     | >= | 3      | 万平方米/月
          ≥4台(套)        | >= | 4      | 台(套)
          3个（处）         | '' | 3      | 个(处)
          """)
  void isANumber(String text, String operator, String value, String unit) {
    Quantity quantity = Quantities.read(text);

    assertThat(quantity.text()).isEqualTo(text);
    assertThat(quantity.operator().orElse("")).isEqualTo(operator);
    assertThat(quantity.value().orElseThrow().toPlainString()).isEqualTo(value);
    assertThat(quantity.unit().orElse("")).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "及时",
        "达成指标",
        "达成预期指标",
        "全年正常运营",
        "9月前",
        "2023年12月底前",
        "12月31日前",
        "2023年",
        "2023年度",
        "3-5次",
        "3~5次",
        "1:3",
        "第1名",
        "X个",
        "部分达成指标并具有一定效果",
        "",
        "-",
        "≥",
        "%",
        "100余人",
        "约100人",
        "95%左右",
        "100%完成",
        "1,80家",
        "1,8000家",
        "12场，3次",
        "≥85%，≤95%",
        "不低于90%以下",
        "1.2.3",
        "12月",
        "5次(含)",
        "20人（女）",
        "31日",
        "偏差值",
        "符合",
        "3个工作日前",
        "不低于≤85%",
        "5.家",
        "5()",
        "1900年",
        "3万平方米/季度",
        "≥,800家",
        "-,800",
        ",800"
      })
  void isAText(String text) {
    Quantity quantity = Quantities.read(text);

    assertThat(quantity.text()).isEqualTo(text);
    assertThat(quantity.value()).isEmpty();
    assertThat(quantity.operator()).isEmpty();
    assertThat(quantity.unit()).isEmpty();
  }

  @Test
  @ProcessorTime(seconds = 2)
  @DisplayName("of any length is read at once")
  void longText() {
    String digits = "1,".repeat(1_000_000);

    assertThat(Quantities.read(digits).value()).isEmpty();
  }
}
