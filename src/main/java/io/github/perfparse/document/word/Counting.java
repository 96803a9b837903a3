package io.github.perfparse.document.word;

import java.util.Locale;

/** Numbers as lists print them: 3, 三, iii, ③. */
final class Counting {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Counting() {}

  /**
   * A number in a format.
   *
   * @param format Word's name for it
   * @param number from 0
   */
  static String text(String format, int number) {
    return switch (format) {
      case "none" -> "";
      case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting" ->
          chinese(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "lowerLetter" -> letter(number);
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  /** Up to 99, and lists are shorter. */
  private static String chinese(int number) {
    if (number >= 100) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    String ones =
        number % 10 == 0 && tens > 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1);
    return switch (tens) {
      case 0 -> ones;
      case 1 -> "十" + ones;
      default -> DIGITS.charAt(tens) + "十" + ones;
    };
  }

  private static String circled(int number) {
    return number >= 1 && number <= 20
        ? Character.toString('①' + number - 1)
        : Integer.toString(number);
  }

  private static String letter(int number) {
    return number < 1
        ? ""
        : Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
  }

  private static String roman(int number) {
    StringBuilder text = new StringBuilder();
    int rest = Math.min(number, 3999);
    for (int i = 0; i < ROMAN.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        text.append(ROMAN[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }
}
