package io.github.perfparse;

import io.github.perfparse.check.RuleWords;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.say.Misfit;
import io.github.perfparse.say.Series;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.ReadWords;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.row.Dialect;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How to read and check, from words: such settings fit into a file, the options of a table or a
 * message to another machine.
 *
 * <pre>
 * Settings.of(Map.of("encoding", "GB18030", "limit.form-rows", "20000",
 *     "rule.category-weights", "off", "tolerance.score-total-mismatch", "0.05"))
 * </pre>
 */
public record Settings(ReadSettings reading, RuleSettings rules) {

  /** Everything found out, every rule as its sheet says. */
  public static final Settings DEFAULT = new Settings(ReadSettings.DETECTED, RuleSettings.DEFAULT);

  private static final String LIMIT = "limit.";
  private static final List<String> KEYS = List.of("encoding", "dialect", "limit.NAME");

  /**
   * What the words say.
   *
   * @throws Misfit if one of them is none that can stand there
   */
  public static Settings of(Map<String, String> words) {
    Settings settings = DEFAULT;
    for (Map.Entry<String, String> word : words.entrySet()) {
      settings = settings.with(word.getKey(), word.getValue());
    }
    return settings;
  }

  /**
   * The same with one more.
   *
   * @throws Misfit if there is no such setting, or the word is none that can stand there
   */
  public Settings with(String key, String word) {
    Optional<RuleSettings> changed = RuleWords.changed(rules, key, word);
    if (changed.isPresent()) {
      return new Settings(reading, changed.get());
    }
    return key.startsWith(LIMIT)
        ? limited(ReadWords.limit(limits(), key.substring(LIMIT.length()), word))
        : withPlain(key, word);
  }

  private Settings limited(Limits limits) {
    return reading(reading.encoding(), reading.dialect(), limits);
  }

  private Settings withPlain(String key, String word) {
    return switch (key) {
      case "encoding" -> reading(Optional.of(ReadWords.charset(word)), reading.dialect(), limits());
      case "dialect" -> reading(reading.encoding(), Optional.of(ReadWords.dialect(word)), limits());
      default -> throw new Misfit("config.key", key, new Series("series.comma", KEYS));
    };
  }

  private Limits limits() {
    return reading.limits();
  }

  private Settings reading(Optional<Charset> encoding, Optional<Dialect> dialect, Limits limits) {
    return new Settings(new ReadSettings(encoding, dialect, limits), rules);
  }
}
