package io.github.perfparse.say;

/** The sentences of {@code en.properties} and {@code rules.md} as the build found them. */
final class English {

  private English() {}

  /** The sentence of that key, or the key where there is none. */
  static String phrase(String key) {
    return switch (key) {
${en}
${en.rules}
      default -> key;
    };
  }
}
