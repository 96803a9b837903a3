package io.github.perfparse.check.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.Example;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A field that is not printed")
class MissingFieldsTest {

  @ParameterizedTest(name = "{1}")
  @MethodSource("fields")
  void isReported(String lines, String expected) {
    assertThat(RuleExamplesTest.check(new Example(lines)))
        .filteredOn(finding -> finding.rule().equals("missing-field"))
        .allMatch(finding -> finding.cause() == Cause.MISSING)
        .extracting(finding -> finding.severity().key() + ": " + finding.message())
        .contains(expected);
  }

  static Stream<Arguments> fields() {
    return Stream.of(
        Arguments.of("2:", "warning: year is not printed"),
        Arguments.of("3: 项目名称⇥", "error: 项目名称 is not printed"),
        Arguments.of("4: 主管部门⇥青禾镇人民政府⇥⇥⇥实施单位⇥", "error: 实施单位 is not printed"),
        Arguments.of("4: 主管部门⇥⇥⇥⇥实施单位⇥青禾镇水务站", "warning: 主管部门 is not printed"),
        Arguments.of(
            "6: ⇥年度资金总额⇥500000.00⇥480000.00⇥⇥10⇥95.00%⇥9.5",
            "warning: 年度资金总额 全年执行数 is not printed"),
        Arguments.of(
            "6: ⇥年度资金总额⇥500000.00⇥480000.00⇥456000.00⇥10⇥⇥9.5",
            "warning: 年度资金总额 执行率 is not printed"),
        Arguments.of(
            "6: ⇥年度资金总额⇥500000.00⇥480000.00⇥456000.00⇥10⇥95.00%⇥",
            "warning: fund score is not printed"),
        Arguments.of("11: ⇥全年保洁河道十二公里。⇥⇥⇥⇥⇥⇥", "warning: 年度总体目标 实际完成情况 is not printed"),
        Arguments.of("14: ⇥⇥质量指标⇥水质达标率⇥⇥96%⇥20⇥20⇥", "warning: 水质达标率 年度指标值 is not printed"),
        Arguments.of("14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥⇥20⇥20⇥", "warning: 水质达标率 实际完成值 is not printed"),
        Arguments.of("18:", "error: 总分 is not printed"),
        Arguments.of("18: 总分⇥⇥⇥⇥⇥⇥100⇥⇥", "error: 总分 is not printed"),
        Arguments.of("18: 总分⇥⇥⇥⇥⇥⇥⇥99.5⇥", "warning: 总分 分值 is not printed"));
  }

  /** The line of the year is gone, and another text has swallowed it. */
  @Test
  void isNoClaimWhereAnotherTextHoldsTheYear() {
    Example form = new Example("2:\n4: 主管部门⇥青禾镇 (2023年度) 公开14表⇥⇥⇥实施单位⇥青禾镇水务站");
    assertThat(RuleExamplesTest.check(form))
        .extracting(Finding::message)
        .extracting(Object::toString)
        .contains("year was not found; it may be printed within another text");
  }

  /** A page that was lost on the way to the text takes more with it than a cell. */
  @ParameterizedTest
  @CsvSource({
    "'2:\\n3:', year, 项目名称",
    "'4:\\n3:', 主管部门, 实施单位",
    "'5:\\n6:\\n7:\\n8:\\n9:', 年度资金总额, 年度资金总额",
    "'10:\\n11:', 年度总体目标 预期目标, 年度总体目标 实际完成情况",
    "'13:\\n14:\\n15:\\n16:\\n17:', 绩效指标, 绩效指标",
  })
  void isNoClaimWhereAllAroundItIsMissing(String lines, String first, String second) {
    assertThat(RuleExamplesTest.check(new Example(lines.replace("\\n", "\n"))))
        .filteredOn(finding -> finding.rule().equals("missing-field"))
        .allMatch(finding -> finding.cause() == Cause.READING)
        .extracting(finding -> finding.message().toString())
        .anyMatch(message -> message.startsWith(first + " was not found"))
        .anyMatch(message -> message.contains(second + " was not found"));
  }

  @ParameterizedTest
  @MethodSource("complete")
  @DisplayName("is not one that the layout lacks, or that is printed and cannot be read")
  void isNotReported(String lines) {
    assertThat(RuleExamplesTest.check(new Example(lines)))
        .extracting(Finding::rule)
        .doesNotContain("missing-field");
  }

  static Stream<String> complete() {
    return Stream.of(
        "6: ⇥年度资金总额⇥⇥480000.00⇥456000.00⇥10⇥95.00%⇥9.5",
        "6: ⇥年度资金总额⇥500000.00⇥⇥456000.00⇥10⇥95.00%⇥9.5",
        "6: ⇥年度资金总额⇥500000.00⇥480000.00⇥456000.00⇥⇥95.00%⇥",
        "6: ⇥年度资金总额⇥0⇥0⇥0⇥10⇥⇥10",
        "14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥待定⇥",
        "14: ⇥⇥⇥其中：东区⇥≥5公里⇥6公里⇥⇥⇥",
        "1: 部门整体支出绩效自评表\n3:\n4: 主管部门⇥青禾镇人民政府",
        "19:");
  }

  @ParameterizedTest
  @MethodSource("noPoints")
  @DisplayName("is reported once for a column that no row fills")
  void onceForAColumn(String lines) {
    assertThat(RuleExamplesTest.check(new Example(lines)))
        .filteredOn(finding -> finding.rule().equals("missing-field"))
        .extracting(finding -> finding.message().toString())
        .containsExactly("分值 of all 2 indicators is not printed");
  }

  static Stream<String> noPoints() {
    return Stream.of(
        """
        13: ⇥产出指标⇥数量指标⇥保洁河道长度⇥≥12公里⇥12公里⇥⇥20⇥
        14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥⇥20⇥
        15:
        16:
        17:
        """);
  }
}
