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
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import java.util.ArrayList;
import java.util.List;
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
  void baseIsClean() {
    assertThat(check(new Example(""))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("fires that rule, with the finding it shows, and no other error")
  void exampleFires(Rule rule) {
    List<Finding> findings = check(rule.example());

    assertThat(rule.example().lines()).isNotEmpty();
    assertThat(findings).extracting(RuleExamplesTest::line).contains(rule.finding(Language.EN));
    assertThat(findings)
        .extracting(RuleExamplesTest::chineseLine)
        .contains(rule.finding(Language.ZH));
    assertThat(findings)
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .extracting(Finding::rule)
        .allMatch(rule.id()::equals);
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("does not fire it as a counter-example, nor any error")
  void counterExampleDoesNot(Rule rule) {
    List<Finding> findings = check(rule.counterExample());

    assertThat(rule.counterExample().lines()).isNotEmpty();
    assertThat(findings).extracting(Finding::rule).doesNotContain(rule.id());
    assertThat(findings).extracting(Finding::severity).doesNotContain(Severity.ERROR);
  }

  /** What is found in all forms of an example, one after the other. */
  static List<Finding> check(Example example) {
    Checker checker = new Checker(RuleSettings.DEFAULT);
    List<Finding> findings = new ArrayList<>();
    for (Form form : TidyForms.read(example.dump())) {
      findings.addAll(checker.check(form));
    }
    return findings;
  }

  private static String chineseLine(Finding finding) {
    String severity = Message.of("text", finding.severity()).in(Language.ZH);
    String message = finding.message().in(Language.ZH);
    return "第 %d 行：%s：%s".formatted(finding.line(), severity, message);
  }

  /** A finding as an example shows it. */
  static String line(Finding finding) {
    return "%d: %s %s: %s"
        .formatted(finding.line(), finding.severity().key(), finding.rule(), finding.message());
  }
}
