package io.github.perfparse.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.evidence.Decimals;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.say.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** README's table of rules, between its two marks, is the program's. */
class RuleListTest {

  private static final String START = "<!-- rules -->";
  private static final String END = "<!-- /rules -->";

  @Test
  void theReportsPageListsTheRulesOfTheProgram() throws IOException {
    List<String> expected = Rules.ALL.stream().map(RuleListTest::row).toList();
    assertThat(table().lines().filter(line -> line.startsWith("| <a ")))
        .containsExactlyElementsOf(expected);
  }

  private static String table() throws IOException {
    String readme = Files.readString(Path.of("src/docs/report.md"));
    assertThat(readme).containsSubsequence(START, END);
    return readme.substring(readme.indexOf(START) + START.length(), readme.indexOf(END));
  }

  /** The anchor is what SARIF's helpUri points to. */
  private static String row(Rule rule) {
    return "| <a id=\"%1$s\"></a>`%1$s` | %2$s | %3$s | %4$s |"
        .formatted(
            rule.id(),
            rule.severity().key(),
            rule.tolerance().map(Decimals::text).orElse("–"),
            rule.summary(Language.EN).replace("<", "&lt;"));
  }
}
