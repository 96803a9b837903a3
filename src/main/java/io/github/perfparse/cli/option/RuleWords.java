package io.github.perfparse.cli.option;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.check.rule.RuleSettings;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;

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
   * The settings as options change them, each {@code ID=WORD}.
   *
   * @throws WrongUsage if one cannot be followed
   */
  static RuleSettings changed(
      RuleSettings settings, List<String> severities, List<String> tolerances) {
    RuleSettings changed = settings;
    for (String setting : severities) {
      changed = changed(changed, setting, "--rule", RuleWords::severity);
    }
    for (String setting : tolerances) {
      changed = changed(changed, setting, "--tolerance", RuleWords::tolerance);
    }
    return changed;
  }

  /** How one setting changes all. */
  @FunctionalInterface
  private interface Change {
    RuleSettings apply(RuleSettings settings, String id, String word);
  }

  private static RuleSettings changed(
      RuleSettings settings, String setting, String option, Change change) {
    int equals = setting.indexOf('=');
    try {
      if (equals < 0) {
        throw new WrongWord("usage.setting", setting);
      }
      return change.apply(settings, setting.substring(0, equals), setting.substring(equals + 1));
    } catch (WrongWord e) {
      throw new WrongUsage("talk.about", option, e.told());
    }
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

  /** The rules' names, for completion. */
  public static final class Ids implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Rules.ALL.stream().map(Rule::id).iterator();
    }
  }
}
