package io.github.perfparse.cli.option;

import io.github.perfparse.check.RuleWords;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.run.BadFileException;
import io.github.perfparse.run.FailOn;
import io.github.perfparse.run.io.Names;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Misfit;
import io.github.perfparse.say.Series;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a project's settings file: UTF-8, one setting a line, {@code #} begins a comment line.
 *
 * <pre>
 * # 2023
 * rule.category-weights = off
 * tolerance.score-total-mismatch = 0.05
 * min-severity = warning
 * fail-on = warning
 * baseline = accepted.json
 * </pre>
 */
final class ConfigReader {

  private static final List<String> KEYS = List.of("min-severity", "fail-on", "baseline");

  private final String name;
  private final Map<String, Integer> lineOf = new HashMap<>();
  private RuleSettings rules = RuleSettings.DEFAULT;
  private Optional<Severity> minSeverity = Optional.empty();
  private Optional<FailOn> failOn = Optional.empty();
  private Optional<String> baseline = Optional.empty();

  /**
   * What a settings file says.
   *
   * @param baseline the name of the baseline
   */
  record Config(
      RuleSettings rules,
      Optional<Severity> minSeverity,
      Optional<FailOn> failOn,
      Optional<String> baseline) {

    /** A file that says nothing. */
    static final Config EMPTY =
        new Config(RuleSettings.DEFAULT, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private ConfigReader(String name) {
    this.name = name;
  }

  /**
   * Reads the file of that name.
   *
   * @throws BadFileException if it cannot be read or says something that cannot be
   */
  static Config read(String name) {
    ConfigReader reader = new ConfigReader(name);
    List<String> lines = reader.lines();
    for (int i = 0; i < lines.size(); i++) {
      reader.line(i + 1, lines.get(i).strip());
    }
    return new Config(reader.rules, reader.minSeverity, reader.failOn, reader.baseline);
  }

  private List<String> lines() {
    try {
      String text = Files.readString(Names.path(name), StandardCharsets.UTF_8);
      return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    } catch (CharacterCodingException e) {
      throw new BadFileException(name, Message.of("config.encoding"));
    } catch (IOException e) {
      throw new BadFileException(name, Failure.sentence(e));
    }
  }

  private void line(int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    }
    int equals = line.indexOf('=');
    if (equals < 0) {
      throw new BadFileException(name, number, Message.of("config.line"));
    }
    String key = line.substring(0, equals).strip();
    Optional<Integer> earlier = Optional.ofNullable(lineOf.putIfAbsent(key, number));
    if (earlier.isPresent()) {
      throw new BadFileException(name, number, Message.of("config.twice", key, earlier.get()));
    }
    try {
      set(key, line.substring(equals + 1).strip());
    } catch (Misfit e) {
      throw new BadFileException(name, number, e.told());
    }
  }

  private void set(String key, String value) {
    Optional<RuleSettings> changed = RuleWords.changed(rules, key, value);
    if (changed.isPresent()) {
      rules = changed.get();
    } else {
      switch (key) {
        case "min-severity" -> minSeverity = Optional.of(word(Severity.class, value));
        case "fail-on" -> failOn = Optional.of(word(FailOn.class, value));
        case "baseline" -> baseline = Optional.of(beside(value));
        default -> throw new Misfit("config.key", key, new Series("series.comma", KEYS));
      }
    }
  }

  private static <T extends Enum<T>> T word(Class<T> type, String word) {
    return new Words<>(type).convert(word);
  }

  /** The baseline's name is meant from where the settings are, not from where the program runs. */
  private String beside(String value) {
    if (value.isEmpty()) {
      throw new Misfit("config.baseline");
    }
    try {
      return Names.path(name).resolveSibling(Names.path(value)).toString();
    } catch (FileSystemException e) {
      throw new Misfit("config.name", value, Failure.sentence(e));
    }
  }
}
