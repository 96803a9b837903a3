package io.github.perfparse.document.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A number in the digits that a format has places for. */
final class DigitText {

  private static final int THOUSAND = 3;

  private final List<FormatSection.Token> tokens;
  private final StringBuilder before = new StringBuilder();
  private final StringBuilder behind = new StringBuilder();
  private int leastWhole;
  private int leastDecimals;
  private int mostDecimals;
  private int exponentDigits;
  private int commas;
  private int shift;
  private boolean grouped;
  private int wholePlaces;

  /** Signs between digits, such as the point of {@code 0!.0,}: the text by the places before it. */
  private final NavigableMap<Integer, String> between = new TreeMap<>();

  private DigitText(List<FormatSection.Token> tokens) {
    this.tokens = tokens;
    boolean digits = false;
    boolean decimals = false;
    boolean exponent = false;
    for (FormatSection.Token token : tokens) {
      switch (token.kind()) {
        case DIGIT -> {
          grouped |= commas > 0 && digits && !decimals;
          commas = 0;
          digits = true;
          if (!decimals && !exponent) {
            if (!behind.isEmpty()) {
              between.put(wholePlaces, behind.toString());
              behind.setLength(0);
            }
            wholePlaces++;
          }
          count(token, decimals, exponent);
        }
        case POINT -> decimals = true;
        case COMMA -> commas += digits ? 1 : 0;
        case EXPONENT -> exponent = true;
        case PERCENT -> {
          shift += 2;
          (digits ? behind : before).append('%');
        }
        case FRACTION, TEXT -> (digits ? behind : before).append(token.text());
        case DATE, HALF_DAY, ANY_TEXT, GENERAL -> {
          // Other sections have these.
        }
      }
    }
    // Commas behind the last digit: so many thousands less.
    shift -= THOUSAND * commas;
  }

  private void count(FormatSection.Token token, boolean decimals, boolean exponent) {
    int always = token.text().equals("0") ? 1 : 0;
    if (exponent) {
      exponentDigits++;
    } else if (decimals) {
      mostDecimals++;
      leastDecimals = always > 0 ? mostDecimals : leastDecimals;
    } else {
      leastWhole += leastWhole > 0 ? 1 : always;
    }
  }

  /**
   * The number's text.
   *
   * @param tokens a format's section
   * @param number not below zero
   */
  static String of(List<FormatSection.Token> tokens, BigDecimal number) {
    DigitText text = new DigitText(tokens);
    return (text.before + text.digits(number) + text.behind).strip();
  }

  private String digits(BigDecimal number) {
    boolean none = true;
    for (FormatSection.Token token : tokens) {
      none &= token.kind() != FormatSection.Kind.DIGIT;
    }
    if (none) {
      return "";
    }
    if (exponentDigits > 0) {
      return scientific(number);
    }
    BigDecimal scaled = number.scaleByPowerOfTen(shift);
    String plain = scaled.setScale(mostDecimals, RoundingMode.HALF_UP).toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String decimals = point < 0 ? "" : plain.substring(point + 1);
    return whole(whole) + decimals(decimals);
  }

  private String whole(String digits) {
    String whole = digits.equals("0") && leastWhole == 0 ? "" : digits;
    whole = "0".repeat(Math.max(0, leastWhole - whole.length())) + whole;
    StringBuilder groups = new StringBuilder(whole);
    if (!grouped) {
      for (Map.Entry<Integer, String> sign : between.descendingMap().entrySet()) {
        int at = whole.length() - wholePlaces + sign.getKey();
        groups.insert(Math.max(0, at), at > 0 ? sign.getValue() : "");
      }
      return groups.toString();
    }
    for (int i = whole.length() - THOUSAND; i > 0; i -= THOUSAND) {
      groups.insert(i, ',');
    }
    return groups.toString();
  }

  private String decimals(String digits) {
    int end = digits.length();
    while (end > leastDecimals && digits.charAt(end - 1) == '0') {
      end--;
    }
    return end == 0 ? "" : "." + digits.substring(0, end);
  }

  private String scientific(BigDecimal number) {
    int power = number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
    BigDecimal mantissa =
        number.scaleByPowerOfTen(-power).setScale(mostDecimals, RoundingMode.HALF_UP);
    String digits = Integer.toString(Math.abs(power));
    return mantissa.toPlainString()
        + "E"
        + (power < 0 ? "-" : "+")
        + "0".repeat(Math.max(0, exponentDigits - digits.length()))
        + digits;
  }
}
