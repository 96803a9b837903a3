package io.github.perfparse.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Perfparse;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.Example;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.text.ReadSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A target without an operator")
class UndirectedTargetTest {

  /** The row of the base form's 时效指标 with another level 2, target and actual value. */
  @ParameterizedTest(name = "{0} {1}, actual {2}: missed {3}")
  @CsvSource({
    // Less of a cost or a time may be what was wanted.
    "成本指标, 300, 280, false",
    "时效指标, 12, 10, false",
    // A rate of timeliness, or a direction that is printed, can be missed.
    "时效指标, 100%, 98%, true",
    "成本指标, <=300, 320, true",
    "质量指标, 300, 280, true",
  })
  void isMissedOnlyWhereItsDirectionIsKnown(
      String level2, String target, String actual, boolean missed) throws IOException {
    String row = "⇥⇥" + level2 + "⇥垃圾清运⇥" + target + "⇥" + actual + "⇥10⇥10⇥";
    String dump = new Example("15: " + row).dump().replace('⇥', '\t');
    List<Finding> findings = new ArrayList<>();
    Checker checker = new Checker(RuleSettings.DEFAULT);
    Perfparse.read(
        "dump",
        new ByteArrayInputStream(dump.getBytes(StandardCharsets.UTF_8)),
        ReadSettings.DETECTED,
        form -> findings.addAll(checker.check(form)));

    assertThat(findings)
        .extracting(Finding::rule)
        .isEqualTo(missed ? List.of("full-score-target-missed") : List.of());
  }
}
