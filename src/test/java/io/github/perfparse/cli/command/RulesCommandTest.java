package io.github.perfparse.cli.command;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.cli.Run;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

  private static Run run(String... args) {
    return new Run.Setup().run(args);
  }

  @Test
  void listsEveryRuleInItsOrder() {
    Run run = run("rules");
    assertThat(run)
        .exitedWith(0)
        .hasNoError()
        .hasOutputContaining(
            "id                        default  tolerance  fires when\n",
            "execution-rate-mismatch   error    0.01       printed 执行率 ≠",
            "points-not-100            warning  -          the printed total points ≠ 100\n");
    Assertions.assertThat(run.out().lines().skip(1).map(line -> line.split(" ")[0]))
        .containsExactlyElementsOf(Rules.ALL.stream().map(Rule::id).toList());
  }

  @Test
  void listsThemForPrograms() {
    Run run = run("rules", "--format=json");
    assertThat(run).exitedWith(0).hasOutputContaining("\"id\": \"grade-mismatch\"");
    assertThatJson(run.out()).isRules();
  }

  @Test
  void explainsEveryRule() {
    for (Rule rule : Rules.ALL) {
      Run run = run("explain", rule.id());
      assertThat(run).exitedWith(0).hasNoError().hasOutputContaining("Why:", "It finds there:");
      Assertions.assertThat(run.out()).startsWith(rule.id() + "\n  severity:  ").endsWith("\n");
    }
  }

  @Test
  void explainsWhatToLookAt() {
    assertThat(run("explain", "grade-mismatch"))
        .hasOutputContaining(
            "Fires when:\n  评分等级 disagrees with the total",
            "Example (a form in which all else adds up; ⇥ is a tab):\n  line 19: ");
    assertThat(run("explain", "duplicate-form"))
        .hasOutputContaining("  line 21: lines 1-19 once more\n");
    assertThat(run("explain", "missing-field")).hasOutputContaining("  line 19: (not printed)\n");
  }
}
