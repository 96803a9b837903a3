package io.github.perfparse.check;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.say.Misfit;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Optional;

/**
 * Understands settings of single rules, from the command line, a file or the options of a table.
 *
 * <pre>
 * RuleWords.severity(RuleSettings.DEFAULT, "category-weights", "off")
 * </pre>
 */
public final class RuleWords {

  private static final String OFF = "off";
  private static final String RULE = "rule.";
  private static final String TOLERANCE = "tolerance.";

  private RuleWords() {}

  /**
   * The rule of that id.
   *
   * @throws Misfit if there is none
   */
  public static Rule rule(String id) {
    return Rules.find(id)
        .orElseThrow(
            () ->
                Rules.nearest(id)
                    .map(near -> new Misfit("usage.no-rule-but", id, near.id()))
                    .orElseGet(() -> new Misfit("usage.no-rule", id)));
  }

  /**
   * The settings as {@code rule.ID} or {@code tolerance.ID} changes them; empty if the key is
   * neither.
   *
   * @throws Misfit if that cannot be
   */
  public static Optional<RuleSettings> changed(RuleSettings settings, String key, String word) {
    if (key.startsWith(RULE)) {
      return Optional.of(severity(settings, key.substring(RULE.length()), word));
    }
    return key.startsWith(TOLERANCE)
        ? Optional.of(tolerance(settings, key.substring(TOLERANCE.length()), word))
        : Optional.empty();
  }

  /**
   * The settings with the rule of that id off, or of another severity.
   *
   * @throws Misfit if that cannot be
   */
  public static RuleSettings severity(RuleSettings settings, String id, String word) {
    Rule rule = rule(id);
    if (word.equalsIgnoreCase(OFF)) {
      return settings.without(rule.id());
    }
    for (Severity severity : Severity.values()) {
      if (severity.key().equalsIgnoreCase(word)) {
        return settings.withSeverity(rule.id(), severity);
      }
    }
    throw new Misfit("usage.rule-severity", word, rule.id());
  }

  /**
   * The settings with another tolerance for the rule of that id.
   *
   * @throws Misfit if that cannot be
   */
  public static RuleSettings tolerance(RuleSettings settings, String id, String word) {
    Rule rule = rule(id);
    if (rule.tolerance().isEmpty()) {
      throw new Misfit("usage.no-tolerance", rule.id());
    }
    return settings.withTolerance(rule.id(), number(rule, word));
  }

  private static BigDecimal number(Rule rule, String word) {
    // Not all that BigDecimal takes: 1E9999999 would be a number of ten million digits.
    if (!word.matches("[0-9]{1,12}(\\.[0-9]{1,12})?")) {
      throw new Misfit("usage.tolerance", word, rule.id());
    }
    return new BigDecimal(word);
  }

  /** The rules' names, for completion. */
  public static final class Ids implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Rules.ALL.stream().map(Rule::id).iterator();
    }
  }
}
