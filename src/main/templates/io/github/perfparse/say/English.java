package io.github.perfparse.say;

/**
 * The sentences of {@code en.properties}, {@code rules.md} and {@code repairs.md} as the build found
 * them.
 */
final class English {

  private English() {}

  /** The sentence of that key, or the key where there is none. */
  static String phrase(String key) {
    char first = key.isEmpty() ? 'A' : key.charAt(0);
    if (first < 'f') {
      return first < 'a' ? ofConstant(key) : fromA(key);
    }
    return first < 'r' ? fromF(key) : fromR(key);
  }

  private static String ofConstant(String key) {
    return switch (key) {
${en.A}
      default -> ofRule(key);
    };
  }

  private static String fromA(String key) {
    return switch (key) {
${en.a}
      default -> ofRule(key);
    };
  }

  private static String fromF(String key) {
    return switch (key) {
${en.f}
      default -> ofRule(key);
    };
  }

  private static String fromR(String key) {
    return switch (key) {
${en.r}
      default -> ofRule(key);
    };
  }

  private static String ofRule(String key) {
    return switch (key) {
${en.rules}
      default -> ofRepair(key);
    };
  }

  private static String ofRepair(String key) {
    return switch (key) {
${en.repairs}
      default -> key;
    };
  }
}
