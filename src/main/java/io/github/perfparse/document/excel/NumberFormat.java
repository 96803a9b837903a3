package io.github.perfparse.document.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * How a cell shows its number.
 *
 * <pre>
 * 0.00%      0.9214        →   92.14%
 * #,##0.00   1234567.891   →   1,234,567.89
 * </pre>
 */
final class NumberFormat {

  /** Digits that Excel keeps of a number. */
  private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

  /** Digits that it shows of one without a format. */
  private static final int SHOWN = 10;

  private final List<FormatSection> sections;

  private NumberFormat(List<FormatSection> sections) {
    this.sections = sections;
  }

  static NumberFormat of(String code) {
    return new NumberFormat(FormatSection.of(code));
  }

  /** The number in a cell, without what binary arithmetic has added to it. */
  static BigDecimal exact(BigDecimal stored) {
    return stored.round(KEPT);
  }

  /** Whether what it shows is a date or a time, and no number. */
  boolean isDate() {
    FormatSection first = sections.get(0);
    return first.has(FormatSection.Kind.DATE) && !first.has(FormatSection.Kind.GENERAL);
  }

  /**
   * What the cell shows.
   *
   * @param number exact
   * @param since1904 whether days are counted from 1904 on
   */
  String show(BigDecimal number, boolean since1904) {
    int index = index(number);
    FormatSection section = sections.get(index);
    if (section.has(FormatSection.Kind.DATE) && !section.has(FormatSection.Kind.GENERAL)) {
      return DateText.of(section.tokens(), number, since1904);
    }
    boolean signIsShown = index == 0 && number.signum() < 0 && section.condition().isEmpty();
    String digits =
        section.isAny()
            ? section.around(general(number.abs()))
            : DigitText.of(section.tokens(), number.abs());
    return signIsShown || index > 0 && sections.size() < 2 ? "-" + digits : digits;
  }

  /** What a cell shows of a text: {@code @"公里"} puts the unit behind it. */
  String show(String text) {
    FormatSection last = sections.get(sections.size() - 1);
    return last.has(FormatSection.Kind.ANY_TEXT) ? last.around(text) : text;
  }

  private int index(BigDecimal number) {
    for (int i = 0; i < sections.size(); i++) {
      String condition = sections.get(i).condition();
      if (!condition.isEmpty() && holds(condition, number)) {
        return i;
      }
    }
    boolean conditional = !sections.get(0).condition().isEmpty();
    if (conditional) {
      return sections.size() - 1;
    }
    if (number.signum() == 0) {
      return sections.size() > 2 ? 2 : 0;
    }
    return number.signum() < 0 && sections.size() > 1 ? 1 : 0;
  }

  private static boolean holds(String condition, BigDecimal number) {
    String digits = condition.replaceFirst("^[<>=]+", "");
    String operator = condition.substring(0, condition.length() - digits.length());
    int order;
    try {
      order = number.compareTo(new BigDecimal(digits.strip()));
    } catch (NumberFormatException e) {
      return false;
    }
    return switch (operator) {
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case "=" -> order == 0;
      default -> order != 0;
    };
  }

  /**
   * Without a format: as many digits as there is room for, and none behind the last that counts.
   */
  static String general(BigDecimal number) {
    int whole = Math.max(1, number.precision() - number.scale());
    int decimals = Math.max(0, SHOWN - whole);
    BigDecimal shown =
        number.scale() > decimals ? number.setScale(decimals, RoundingMode.HALF_UP) : number;
    return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
  }
}
