package io.github.perfparse.parse.cell;

import io.github.perfparse.text.row.Lexeme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Reads the number of a cell that holds nothing else.
 *
 * <pre>
 * 8,742,260,000      →  8742260000
 * 99.51%             →  99.51
 * 66. 00             →  66.00
 * 99.21000000000001  →  99.21, mended
 * 2小时              →  nothing
 * </pre>
 */
public final class Numbers {

  /**
   * Binary floating point leaves its dust in the thirteenth digit or later; no form prints so many.
   */
  private static final int DUSTY_SCALE = 10;

  private static final int KEPT_SCALE = 8;

  /**
   * Longer ones are no number of a form, and the time to reckon with them grows with the square.
   */
  private static final int LONGEST = 100;

  private static final int LONGEST_SMALL = 3;

  private Numbers() {}

  /**
   * Whether the text is a mark for "none": {@code -}, {@code /}, {@code —}, which Markdown and Org
   * write as {@code ---}.
   */
  public static boolean isNone(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isNoneMark(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /**
   * Whether the text is what character recognition makes of a long dash: {@code 一}, the number one,
   * as which no form prints it in a cell for numbers.
   */
  public static boolean isDashMisread(String text) {
    return text.equals("一") || text.equals("一一") || text.equals("ー");
  }

  private static boolean isNoneMark(char c) {
    boolean common = c >= '0' && c <= '9' || c >= '\u4E00' && c <= '\u9FFF';
    return !common && "-—–－─/\\‐‑‒―−﹣━⸺⸻".indexOf(c) >= 0;
  }

  /** Whether the text is a number and nothing else. */
  public static boolean isNumber(String text) {
    return !text.isEmpty()
        && isNumberMark(text.charAt(0))
        && text.length() <= LONGEST
        && (isPlain(text, end(text)) || !digits(text).isEmpty());
  }

  /** Whether the text is a few digits and nothing else, as most points and scores are. */
  private static boolean isSmall(String text) {
    if (text.length() > LONGEST_SMALL) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isNumberMark(char first) {
    return first >= '0' && first <= '9' || first == '-';
  }

  /** The number, percent sign and thousands commas left out; empty if the text is anything else. */
  public static Optional<BigDecimal> read(String text) {
    if (text.isEmpty() || !isNumberMark(text.charAt(0))) {
      return Optional.empty();
    }
    String digits = isSmall(text) ? text : digits(text);
    return digits.isEmpty() ? Optional.empty() : Optional.of(withoutDust(ofDigits(digits)));
  }

  /** The number of plain digits; points and scores are the same ones again and again. */
  static BigDecimal ofDigits(String digits) {
    return isSmall(digits) ? BigDecimal.valueOf(Integer.parseInt(digits)) : new BigDecimal(digits);
  }

  /** The number of a value; one that is a cell's whole text is read once for all that say so. */
  @SuppressWarnings("unchecked") // Nobody else keeps an answer for this class.
  public static Optional<BigDecimal> read(Text text) {
    if (!text.isWhole()) {
      return read(text.value());
    }
    Lexeme cell = text.cell(0).lexeme();
    Object known = cell.answer(Numbers.class);
    if (known == null) {
      known = read(text.value());
      cell.keep(Numbers.class, known);
    }
    return (Optional<BigDecimal>) known;
  }

  /** Whether {@link #read(String)} had to take binary floating point's dust away. */
  public static boolean isDusty(String text) {
    int point = text.indexOf('.');
    if (point < 0 || text.length() - point <= DUSTY_SCALE) {
      return false;
    }
    String digits = digits(text);
    return !digits.isEmpty() && new BigDecimal(digits).compareTo(read(text).get()) != 0;
  }

  /** The number's plain digits, or nothing where the text is not a number. */
  private static String digits(String printed) {
    if (printed.length() > LONGEST) {
      return "";
    }
    String comma = printed.indexOf('，') < 0 ? printed : printed.replace('，', ',');
    String text = DamagedNumber.withoutBlanks(comma);
    int end = end(text);
    if (isPlain(text, end)) {
      return text.substring(0, end);
    }
    StringBuilder digits = new StringBuilder(end);
    boolean point = false;
    boolean any = false;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        any = true;
        digits.append(c);
      } else if (c == '-' && i == 0) {
        digits.append(c);
      } else if (c == '.' && any && !point && i < end - 1) {
        point = true;
        digits.append(c);
      } else if (c != ',' || !any || point || !isThousand(text, i, end)) {
        return "";
      }
    }
    return any ? digits.toString() : "";
  }

  /** The index behind the digits, if the text is a number. */
  private static int end(String text) {
    return text.endsWith("%") || text.endsWith("分") ? text.length() - 1 : text.length();
  }

  /** Whether nothing but digits stands there, and a point in their midst: most numbers. */
  private static boolean isPlain(String text, int end) {
    int point = text.indexOf('.');
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && i != point) {
        return false;
      }
    }
    return end > 0 && point != 0 && point != end - 1;
  }

  /** Whether a comma has three digits behind it, and no fourth. */
  static boolean isThousand(String text, int comma, int end) {
    int digits = 0;
    while (comma + 1 + digits < end && Character.isDigit(text.charAt(comma + 1 + digits))) {
      digits++;
    }
    return digits == 3;
  }

  private static BigDecimal withoutDust(BigDecimal number) {
    if (number.scale() < DUSTY_SCALE) {
      return number;
    }
    BigDecimal rounded = number.setScale(KEPT_SCALE, RoundingMode.HALF_UP);
    return rounded.stripTrailingZeros().scale() <= KEPT_SCALE / 2 ? rounded : number;
  }
}
