package io.github.perfparse.damage;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;

/** Texts as they are compared: without white space, in half width, with one kind of comparators. */
final class Fold {

  private Fold() {}

  static String text(String text) {
    String half = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return half.replaceAll("[\\s\\u00a0\\u3000]+", "")
        .replace("≥", ">=")
        .replace("≤", "<=")
        .replace('“', '"')
        .replace('”', '"');
  }

  /** The number that a text is, thousands commas and a percent sign aside. */
  static Optional<BigDecimal> number(String text) {
    try {
      String plain = text(text).replace(",", "").replaceAll("%$", "");
      return Optional.of(new BigDecimal(plain));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  /**
   * Whether two numbers are the same, or differ by no more than binary arithmetic leaves behind.
   */
  static boolean same(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(new BigDecimal("1e-9")) < 0;
  }
}
