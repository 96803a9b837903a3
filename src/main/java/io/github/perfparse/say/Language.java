package io.github.perfparse.say;

import java.util.Locale;

/** The language of what is shown to people. */
public enum Language implements Keyed {
  /** English. */
  EN,
  /** Chinese, in simplified characters. */
  ZH;

  /** The system property in which the launcher says the locale, which Java does not always know. */
  private static final String LOCALE = "perfparse.locale";

  /** The language of whoever uses the program. */
  public static Language ofSystem() {
    String said = System.getProperty(LOCALE, "");
    return of(said.isEmpty() ? Locale.getDefault(Locale.Category.DISPLAY).getLanguage() : said);
  }

  /** Chinese where Chinese is spoken, as in {@code zh_CN.UTF-8}, English elsewhere. */
  public static Language of(String locale) {
    return locale.startsWith(ZH.key()) ? ZH : EN;
  }

  /** The sentence of that key, its places not filled in; the key where there is none. */
  public String phrase(String key) {
    return switch (this) {
      case EN -> English.phrase(key);
      case ZH -> Chinese.phrase(key);
    };
  }

  /** The language's name on the command line and in HTML. */
  @Override
  public String toString() {
    return key();
  }
}
