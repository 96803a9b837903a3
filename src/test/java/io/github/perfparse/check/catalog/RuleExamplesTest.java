package io.github.perfparse.check.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Perfparse;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.rule.Example;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.check.rule.RuleSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The example of a rule, read as a dump,")
class RuleExamplesTest {

  static Stream<Rule> rules() {
    return Rules.ALL.stream();
  }

  @Test
  @DisplayName("has no finding where nothing is changed in it")
  void baseIsClean() throws IOException {
    assertThat(check(new Example(""))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("fires that rule, with the finding it shows, and no other error")
  void exampleFires(Rule rule) throws IOException {
    List<Finding> findings = check(rule.example());

    assertThat(findings).extracting(RuleCatalogTest::line).contains(rule.finding());
    assertThat(findings)
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::rule)
        .allMatch(rule.id()::equals);
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("does not fire it as a counter-example, nor any error")
  void counterExampleDoesNot(Rule rule) throws IOException {
    List<Finding> findings = check(rule.counterExample());

    assertThat(findings).extracting(Finding::rule).doesNotContain(rule.id());
    assertThat(findings).extracting(Finding::severity).doesNotContain(Severity.ERROR);
  }

  private static List<Finding> check(Example example) throws IOException {
    Checker checker = new Checker(RuleSettings.DEFAULT);
    List<Finding> findings = new ArrayList<>();
    byte[] dump = example.dump().getBytes(StandardCharsets.UTF_8);
    Perfparse.read(
        "example",
        new ByteArrayInputStream(dump),
        Optional.empty(),
        form -> findings.addAll(checker.check(form)));
    return findings;
  }
}
