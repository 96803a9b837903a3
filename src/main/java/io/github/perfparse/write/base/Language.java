package io.github.perfparse.write.base;

import java.util.Locale;

/** The language of what is shown to people. */
public enum Language {
  /** English. */
  EN("en"),
  /** Chinese, in simplified characters. */
  ZH("zh");

  private final String key;

  Language(String key) {
    this.key = key;
  }

  /** Chinese where Chinese is spoken, English elsewhere. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(ZH.key) ? ZH : EN;
  }

  /** The language's name on the command line and in HTML. */
  @Override
  public String toString() {
    return key;
  }
}
