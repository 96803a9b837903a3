package io.github.perfparse.cli.option;

import io.github.perfparse.check.RuleWords;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.say.Misfit;
import java.util.List;

/** Understands {@code --rule} and {@code --tolerance}; most runs have none. */
final class RuleChanges {

  private RuleChanges() {}

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
        throw new Misfit("usage.setting", setting);
      }
      return change.apply(settings, setting.substring(0, equals), setting.substring(equals + 1));
    } catch (Misfit e) {
      throw new WrongUsage("talk.about", option, e.told());
    }
  }
}
