package io.github.perfparse.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.parse.cell.Quantities;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A target and an actual value")
class ComparisonTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ≥95%        | 96%       | MET
          ≥95%        | 95%       | MET
          ≥95%        | 94.99%    | MISSED
          >90%        | 90%       | MISSED
          >90%        | 87.31%    | MISSED
          <=2小时      | 2         | MET
          <=2小时      | 3小时      | MISSED
          <=5%        | 0%        | MET
          <=10%       | 偏差0%     | MET
          <10%        | 0%        | MET
          <0%         | 0%        | MISSED
          <1%         | 2%        | MISSED
          >=85%       | >=85%     | MET
          >=85%       | >85%      | MET
          >85%        | >=85%     | UNKNOWN
          >200        | >200      | MET
          >200        | 200       | MISSED
          <=10%       | <=10%     | MET
          <=10%       | <5%       | MET
          ≥85%        | ≥80%      | UNKNOWN
          ≥85%        | <=80%     | MISSED
          ≥85%        | <90%      | UNKNOWN
          =100%       | 100%      | MET
          =100%       | 98%       | MISSED
          =100        | 100%      | MET
          =100        | 98%       | MISSED
          =100%       | 0.98      | UNKNOWN
          =100%       | 1         | UNKNOWN
          =100%       | 120%      | UNKNOWN
          100         | 达成指标    | UNKNOWN
          及时         | 及时       | UNKNOWN
          =0起        | 0起       | MET
          0           | 0起       | MET
          =0起        | 1起       | MISSED
          =5天        | 3天       | UNKNOWN
          =5(人)      | 5人       | MET
          =5人        | 7人       | UNKNOWN
          =3个        | 2个       | MISSED
          >=2次       | 4         | MET
          >=2次       | 1         | MISSED
          >=100次     | 1         | UNKNOWN
          ≥4.00(次)   | 3.00(次)  | MISSED
          >=290万㎡    | >=290万㎡  | MET
          >=290万㎡    | 3000000平方米 | MET
          >=290万㎡    | 2890000㎡ | MISSED
          ≥1亿元      | 12000万元  | MET
          >1万人次     | 12000人次  | MET
          >1万人次     | 12000     | UNKNOWN
          ≥12公里     | 12座      | UNITS_DIFFER
          ≥3天        | 3小时     | UNITS_DIFFER
          ≥12公里     | 13千米    | MET
          ≥2次/年     | 3次       | MET
          24小时       | 24小时运行 | UNKNOWN
          ≥95%        | 95人      | UNITS_DIFFER
          9月前        | 8月       | UNKNOWN
          <=2小时     | 20        | MISSED
          <=2小时     | 21        | UNKNOWN
          <=2小时     | 0         | MET
          ≥85%        | <85%      | MISSED
          ≥85%        | <86%      | UNKNOWN
          >85%        | <=85%     | MISSED
          ≥85%        | <=85%     | UNKNOWN
          <85%        | <85%      | MET
          =3个        | =3个       | MET
          =3个        | =2个       | MISSED
          =3个        | >=3个      | UNKNOWN
          =3个        | <2个       | UNKNOWN
          """)
  void compare(String target, String actual, Comparison expected) {
    assertThat(Comparison.of(Quantities.read(target), Quantities.read(actual))).isEqualTo(expected);
  }
}
