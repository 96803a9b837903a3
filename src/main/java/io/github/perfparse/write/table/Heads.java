package io.github.perfparse.write.table;

import io.github.perfparse.write.base.Language;

/** The language of the column names of tables; what stands below them is the same in both. */
public enum Heads {
  /** The keys of the JSON: {@code projectName}. */
  EN("en"),
  /** The labels of the form: 项目名称. */
  ZH("zh");

  private final String key;

  Heads(String key) {
    this.key = key;
  }

  /** Those of a language. */
  public static Heads of(Language language) {
    return language == Language.ZH ? ZH : EN;
  }

  /** The name on the command line. */
  @Override
  public String toString() {
    return key;
  }
}
