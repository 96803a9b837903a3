package io.github.perfparse.say;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of money. In Chinese it is said as forms print it, with its unit: {@code 1,234.56 元},
 * or {@code 206.37 万元} for a form in 万元; in English by the bare number of yuan.
 *
 * @param printed the unit that the form is printed in
 */
public record Amount(BigDecimal yuan, Unit printed) implements Spoken {

  /** A unit of money. */
  public enum Unit {
    YUAN,
    TEN_THOUSAND,
    /** None is printed: then none is said. */
    UNKNOWN;

    /** The unit by its printed name. */
    public static Unit of(Optional<String> name) {
      if (name.isEmpty()) {
        return UNKNOWN;
      }
      return name.get().contains("万") ? TEN_THOUSAND : YUAN;
    }
  }

  @Override
  public void tell(StringBuilder to, Language language) {
    to.append(language == Language.EN ? plain(yuan) : chinese());
  }

  private String chinese() {
    return switch (printed) {
      case UNKNOWN -> grouped(plain(yuan));
      case YUAN -> grouped(plain(yuan)) + " 元";
      case TEN_THOUSAND -> grouped(plain(yuan.movePointLeft(4))) + " 万元";
    };
  }

  /** A number without exponent and trailing zeros. */
  public static String plain(BigDecimal number) {
    String digits = number.toPlainString();
    if (number.scale() <= 0) {
      return digits;
    }
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return digits.substring(0, digits.charAt(end - 1) == '.' ? end - 1 : end);
  }

  /** {@code -1234567.5} as {@code -1,234,567.5}. */
  public static String grouped(String plain) {
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    int first = plain.startsWith("-") ? 1 : 0;
    StringBuilder grouped = new StringBuilder(plain);
    for (int i = point - 3; i > first; i -= 3) {
      grouped.insert(i, ',');
    }
    return grouped.toString();
  }
}
