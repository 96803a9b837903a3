package io.github.perfparse.check.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.Checker;
import io.github.perfparse.check.TidyForms;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.rule.Example;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every rule of the catalogue")
public class RuleCatalogTest {

  static Stream<Rule> rules() {
    return Rules.ALL.stream();
  }

  @Test
  @DisplayName("the base form of the examples has no finding")
  void baseIsClean() {
    assertThat(check(new Example(""))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("fires on its example, with the finding it shows, and no other error does")
  void exampleFires(Rule rule) {
    List<Finding> findings = check(rule.example());

    assertThat(findings).extracting(RuleCatalogTest::line).contains(rule.finding());
    assertThat(findings)
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::rule)
        .allMatch(rule.id()::equals);
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("accepts its counter-example, and no error comes of it")
  void counterExampleDoesNot(Rule rule) {
    List<Finding> findings = check(rule.counterExample());

    assertThat(findings).extracting(Finding::rule).doesNotContain(rule.id());
    assertThat(findings).extracting(Finding::severity).doesNotContain(Severity.ERROR);
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("has an id, a summary and a rationale, and is found by its id")
  void hasItsTexts(Rule rule) {
    assertThat(rule.id()).matches("[a-z0-9]+(-[a-z0-9]+)+");
    assertThat(rule.summary()).isNotBlank().doesNotContain("\n");
    assertThat(rule.rationale()).isNotBlank().endsWith(".");
    assertThat(Rules.find(rule.id())).contains(rule);
  }

  @Test
  @DisplayName("stands in it once")
  void complete() {
    List<Rule> constants = new ArrayList<>();
    constants.addAll(List.of(ScoreRule.values()));
    constants.addAll(List.of(FundingRule.values()));
    constants.addAll(List.of(IndicatorRule.values()));
    constants.addAll(List.of(HeaderRule.values()));
    constants.addAll(List.of(ReadingRule.values()));

    assertThat(Rules.ALL).containsExactlyInAnyOrderElementsOf(constants);
    assertThat(Rules.ALL).extracting(Rule::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "score-total-mismach, score-total-mismatch",
    "unreadable-numbers, unreadable-number",
    "grademismatch, grade-mismatch",
    "missing, ",
  })
  @DisplayName("is suggested for a mistyped id that is near enough")
  void nearest(String typed, String meant) {
    assertThat(Rules.nearest(typed).map(Rule::id)).isEqualTo(Optional.ofNullable(meant));
  }

  public static List<Finding> check(Example example) {
    Checker checker = new Checker(RuleSettings.DEFAULT);
    List<Finding> findings = new ArrayList<>();
    for (Form form : TidyForms.read(example.dump())) {
      findings.addAll(checker.check(form));
    }
    return findings;
  }

  static String line(Finding finding) {
    return "%d: %s %s: %s"
        .formatted(finding.line(), finding.severity().key(), finding.rule(), finding.message());
  }
}
