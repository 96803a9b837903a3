package io.github.perfparse.write.base;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** What page and terminal say in one language: a resource of phrases by key. */
public final class Wording {

  private final SortedMap<String, String> phrases;

  private Wording(SortedMap<String, String> phrases) {
    this.phrases = phrases;
  }

  public static Wording in(Language language) {
    Properties read = new Properties();
    try {
      read.load(new StringReader(Resource.text("report/" + language + ".properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> phrases = new TreeMap<>();
    // Rules and reasons speak for themselves.
    for (Rule rule : Rules.ALL) {
      phrases.put("rule." + rule.id(), rule.summary(language));
    }
    for (Refusal.Reason reason : Refusal.Reason.values()) {
      phrases.put("refused." + reason.key(), reason.meaning().in(language));
      phrases.put("advice." + reason.key(), reason.advice().in(language));
    }
    read.stringPropertyNames().forEach(key -> phrases.put(key, read.getProperty(key)));
    return new Wording(phrases);
  }

  public SortedMap<String, String> phrases() {
    return phrases;
  }

  /** The phrase of that key, or the key where there is none. */
  public String text(String key) {
    return Optional.ofNullable(phrases.get(key)).orElse(key);
  }

  /** The phrase of that key with its numbers filled in. */
  public String text(String key, int... numbers) {
    String phrase = text(key);
    for (int i = 0; i < numbers.length; i++) {
      phrase = phrase.replace("{" + i + "}", Integer.toString(numbers[i]));
    }
    return phrase;
  }
}
