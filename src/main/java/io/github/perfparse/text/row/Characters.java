package io.github.perfparse.text.row;

import io.github.perfparse.text.markup.Traditional;

/** What kinds of characters there are, and which of them a text has. */
public final class Characters {

  private static final String COMPARISONS = "≥≤>＞<＜=＝≧≦═";

  private static final String SENTENCE_ENDS = "。；;!！.";

  private static final int MOST_LAST_DIGITS = 4;

  private Characters() {}

  /** {@code 0} to {@code 9}. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A Chinese character. */
  public static boolean isHan(char c) {
    return Traditional.isHan(c);
  }

  /**
   * {@code ≥}, {@code <}, {@code ＝}: what stands before the number that a value is held against.
   */
  public static boolean isComparison(char c) {
    return COMPARISONS.indexOf(c) >= 0;
  }

  /** {@code a} to {@code z}, {@code A} to {@code Z}. */
  public static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Whether there is a digit in the text. */
  public static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a Chinese character in the text. */
  public static boolean hasHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHan(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a letter in the text, Chinese or another. */
  public static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words stands in the text. */
  public static boolean hasAnyOf(Iterable<String> words, String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is nothing but digits in the text. */
  public static boolean areDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is nothing but digits, in any writing, and those signs; nothing is as well. */
  public static boolean areDigitsOr(String signs, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isDigit(text.charAt(i)) && signs.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether it is what a number may lose to the next line: a few digits, with a point at most, or a
   * percent sign behind them.
   */
  public static boolean areLastDigits(String text) {
    int points = 0;
    int last = text.length() - 1;
    for (int i = 0; i <= last && last < MOST_LAST_DIGITS; i++) {
      char c = text.charAt(i);
      points += c == '.' ? 1 : 0;
      if (!isDigit(c) && c != '.' && !(i == last && (c == '%' || c == '％'))) {
        return false;
      }
    }
    return last >= 0 && last < MOST_LAST_DIGITS && points < 2;
  }

  /** Whether the text ends with something else than a sentence. */
  public static boolean isOpen(String text) {
    return !text.isEmpty() && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** How many runs of digits there are in the text. */
  public static int digitRuns(String text) {
    int runs = 0;
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      boolean digit = Character.isDigit(text.charAt(i));
      runs += digit && !before ? 1 : 0;
      before = digit;
    }
    return runs;
  }

  /** Where the signs end that a value is held against a number by: 1 of {@code ≥95%}. */
  public static int endOfSigns(String text) {
    return endOf(COMPARISONS, text, 0);
  }

  /** Where the characters end, of those given, that the text has from there on. */
  public static int endOf(String characters, String text, int from) {
    int end = from;
    while (end < text.length() && characters.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Where the characters begin, of those given, that the text has up to there. */
  public static int beginOf(String characters, String text, int to) {
    int begin = to;
    while (begin > 0 && characters.indexOf(text.charAt(begin - 1)) >= 0) {
      begin--;
    }
    return begin;
  }

  /** 1 for a bracket that opens, −1 for one that closes, 0 for what is none. */
  public static int bracket(char c) {
    return switch (c) {
      case '(', '（' -> 1;
      case ')', '）' -> -1;
      default -> 0;
    };
  }

  /**
   * Whether a bracket is not closed or not opened; one behind a number, as {@code 1)}, numbers a
   * list.
   */
  public static boolean isTorn(String text) {
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      int bracket = bracket(text.charAt(i));
      boolean listed = bracket < 0 && open == 0 && i > 0 && Character.isDigit(text.charAt(i - 1));
      open += listed ? 0 : bracket;
    }
    return open != 0;
  }
}
