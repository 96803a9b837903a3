package io.github.perfparse.check.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.say.Language;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every rule of the catalogue")
class RuleCatalogTest {

  static Stream<Rule> rules() {
    return Rules.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  @DisplayName("has an id, a summary and a rationale, and is found by its id")
  void hasItsTexts(Rule rule) {
    assertThat(rule.id()).matches("[a-z0-9]+(-[a-z0-9]+)+");
    assertThat(rule.summary(Language.EN)).isNotBlank().doesNotContain("\n");
    assertThat(rule.rationale(Language.EN)).isNotBlank().endsWith(".");
    assertThat(Rules.find(rule.id())).contains(rule);
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
}
