package io.github.perfparse.cli.option;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.check.rule.RuleSettings;
import java.math.BigDecimal;

/** Understands settings of single rules, from the command line or from a file. */
public final class RuleWords {

  private static final String OFF = "off";

  private RuleWords() {}

  /**
   * The rule of that id.
   *
   * @throws WrongWord if there is none
   */
  public static Rule rule(String id) {
    return Rules.find(id)
        .orElseThrow(
            () ->
                Rules.nearest(id)
                    .map(near -> new WrongWord("usage.no-rule-but", id, near.id()))
                    .orElseGet(() -> new WrongWord("usage.no-rule", id)));
  }

  /**
   * The settings with the rule of that id off, or of another severity.
   *
   * @throws WrongWord if that cannot be
   */
  static RuleSettings severity(RuleSettings settings, String id, String word) {
    Rule rule = rule(id);
    if (word.equalsIgnoreCase(OFF)) {
      return settings.without(rule.id());
    }
    for (Severity severity : Severity.values()) {
      if (severity.key().equalsIgnoreCase(word)) {
        return settings.withSeverity(rule.id(), severity);
      }
    }
    throw new WrongWord("usage.rule-severity", word, rule.id());
  }

  /**
   * The settings with another tolerance for the rule of that id.
   *
   * @throws WrongWord if that cannot be
   */
  static RuleSettings tolerance(RuleSettings settings, String id, String word) {
    Rule rule = rule(id);
    if (rule.tolerance().isEmpty()) {
      throw new WrongWord("usage.no-tolerance", rule.id());
    }
    return settings.withTolerance(rule.id(), number(rule, word));
  }

  private static BigDecimal number(Rule rule, String word) {
    // Not all that BigDecimal takes: 1E9999999 would be a number of ten million digits.
    if (!word.matches("[0-9]{1,12}(\\.[0-9]{1,12})?")) {
      throw new WrongWord("usage.tolerance", word, rule.id());
    }
    return new BigDecimal(word);
  }
}
