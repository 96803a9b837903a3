package io.github.perfparse.say;

/** The sentences of {@code zh.properties} and {@code rules.md} as the build found them. */
final class Chinese {

  private Chinese() {}

  /** The sentence of that key, or the key where there is none. */
  static String phrase(String key) {
    return switch (key) {
${zh}
${zh.rules}
      default -> key;
    };
  }
}
