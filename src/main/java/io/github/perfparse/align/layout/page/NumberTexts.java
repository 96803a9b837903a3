package io.github.perfparse.align.layout.page;

import io.github.perfparse.text.row.Characters;
import java.util.List;

/** Tells numbers and the marks for none from other text. */
public final class NumberTexts {

  /** Marks for none, and what a sheet prints where a number has no room. */
  private static final String MARKS = "-—–/\\－―⸺⸻一#";

  private static final String[] OPERATORS = {"定性", "不超过", "不低于", "不少于", "不高于"};

  /** Behind these a number goes on. */
  private static final String DATES = "年月日约第共";

  private static final String PIECES = ".,0123456789";
  private static final int LONGEST_QUANTITY = 40;

  private NumberTexts() {}

  /** Whether the text is a number or the begin of one, perhaps with text glued to it. */
  public static boolean startsNumber(String text) {
    char c = text.charAt(0);
    return c >= '0' && c <= '9' || c == '.' || c == '-' && text.length() > 1 || isNumber(text);
  }

  /**
   * {@code ≥95%}, {@code 100(次)}: whether the text is a number with its unit in brackets or a sign
   * for it.
   */
  public static boolean isQuantity(String text) {
    int i = 0;
    while (i < text.length() && Characters.isComparison(text.charAt(i))) {
      i++;
    }
    int digits = i;
    i = Characters.endOf(PIECES, text, i);
    boolean operator = digits > 0;
    return i > digits
        && (i == text.length() && operator
            || i < text.length() && "%％(（".indexOf(text.charAt(i)) >= 0);
  }

  /**
   * {@code ≥}, {@code <=}, {@code 定性}, {@code 超}: what stands in the column of signs, or a piece.
   */
  public static boolean isOperator(String text) {
    for (String words : OPERATORS) {
      if (words.contains(text)) {
        return true;
      }
    }
    boolean sign = text.length() <= 2;
    for (int i = 0; sign && i < text.length(); i++) {
      sign = Characters.isComparison(text.charAt(i));
    }
    return sign;
  }

  /** {@code 0（%）4.00（人）}, {@code 50万元2600元}: whether a number follows the unit of another one. */
  public static boolean holdsTwo(CharSequence text) {
    boolean number = Character.isDigit(text.charAt(0));
    for (int i = 1; i + 1 < Math.min(text.length(), LONGEST_QUANTITY); i++) {
      char c = text.charAt(i);
      boolean unit =
          ")）%％".indexOf(c) >= 0 || number && Character.isIdeographic(c) && DATES.indexOf(c) < 0;
      if (unit && Character.isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /**
   * How many characters of the word end a cell right behind which another one begins: a quantity in
   * {@code 元/平方米120}, {@code 98.5万元91万元}, a score in {@code 8无}; 0 if there is none, as in {@code
   * 2024年12月}.
   */
  public static int endOfCell(List<Word> words, int w) {
    String text = words.get(w).text();
    int number = glued(text);
    if (number > 0
        && (text.endsWith("无") || isNumber(text.substring(number)))
        && number + 1 == text.length()) {
      return number;
    }
    boolean quantity = number > 0 || areNumberAndUnit(words, w);
    for (int i = number + 1; quantity && i < text.length(); i++) {
      boolean unit = Character.isIdeographic(text.charAt(i - 1));
      if (unit && Character.isDigit(text.charAt(i))) {
        return DATES.indexOf(text.charAt(i - 1)) < 0 ? i : 0;
      }
    }
    return 0;
  }

  /** How many characters at the begin are a number that other text is glued to; 0 if none. */
  public static int glued(String text) {
    int end = Characters.endOf(PIECES, text, 0);
    return end < text.length() && text.charAt(end) != '%' ? end : 0;
  }

  /**
   * Whether the text is a number, or a mark for none, and no piece of a number: {@code 3356425.},
   * {@code .00}.
   */
  public static boolean isWhole(CharSequence text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return ".,，%％".indexOf(first) < 0
        && ".,，".indexOf(last) < 0
        && isNumber(text)
        && isGrouped(text);
  }

  /** {@code 910,000.00}, and not {@code 910,000682,500} or {@code 0.00910,000}. */
  private static boolean isGrouped(CharSequence text) {
    int digits = 0;
    boolean comma = false;
    boolean point = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = Character.isDigit(c);
      if (point ? c == ',' : comma && (digit ? digits == 3 : digits != 3)) {
        return false;
      }
      point |= c == '.';
      comma |= c == ',';
      digits = digit ? digits + 1 : 0;
    }
    return !comma || point || digits == 3;
  }

  /** {@code 指标2：}, {@code ……}: what stands in the place of a name where there is none. */
  public static boolean isFiller(CharSequence text) {
    boolean numbered = text.length() > 2 && text.charAt(0) == '指' && text.charAt(1) == '标';
    String rest = numbered ? "0123456789：:/" : "….·";
    for (int i = numbered ? 2 : 0; i < text.length(); i++) {
      if (rest.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return numbered || text.charAt(0) == '…' || text.length() > 2;
  }

  /** Whether the text is one number, with or without a per cent sign, or a mark for none. */
  public static boolean isNumber(CharSequence text) {
    int digits = 0;
    int points = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
        digits++;
      } else if (c == '.' || c == '．') {
        points++;
      } else if (MARKS.indexOf(c) >= 0) {
        marks++;
      } else if (",，%％".indexOf(c) < 0) {
        return false;
      }
    }
    return digits > 0 ? points <= 1 && marks <= 1 : marks > 0 && marks == text.length();
  }

  /** {@code 100(%) 97.5(%)}: two cells' quantities, not {@code 2024 年 12 月}. */
  public static boolean areQuantities(List<Word> words, int w) {
    String before = words.get(w - 1).text();
    char end = before.charAt(before.length() - 1);
    return isQuantity(words.get(w).text()) && DATES.indexOf(end) < 0;
  }

  /** {@code 5.}: a number that goes on on the next line, so that nothing follows it on its own. */
  public static boolean isTorn(String text) {
    boolean point = text.length() > 1 && text.charAt(text.length() - 1) == '.';
    return point && isNumber(text);
  }

  /** Whether there is nothing but digits. */
  public static boolean isDigits(String text) {
    return !text.isEmpty() && Characters.areDigitsOr("", text);
  }

  /** Whether the word and the one before are Chinese where they meet: no text is spaced there. */
  public static boolean areWide(List<Word> words, int w) {
    String before = words.get(w - 1).text();
    return Character.isIdeographic(before.charAt(before.length() - 1))
        && Character.isIdeographic(words.get(w).text().charAt(0));
  }

  /** {@code 指标 3：公园巡查次数}, {@code 目标 2：强化}: whether the word goes on a numbered name. */
  public static boolean areNumbered(List<Word> words, int w) {
    if (w == 0 || words.get(w).left() - words.get(w - 1).right() > Word.UNIT) {
      return false;
    }
    String before = words.get(w - 1).text();
    boolean name = before.endsWith("指标") || before.endsWith("目标");
    return name && isNumbering(words.get(w).text());
  }

  /** {@code 3：公园}, {@code 2.}, {@code 12、}: whether the text begins with a number in a list. */
  public static boolean isNumbering(String text) {
    int i = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean marked = i > 0 && i < text.length() && "：:.．、)）".indexOf(text.charAt(i)) >= 0;
    return marked && (i + 1 == text.length() || !Character.isDigit(text.charAt(i + 1)));
  }

  /** {@code 11 月 20 日}: whether the word is a Chinese one, one space behind a number. */
  public static boolean areNumberAndUnit(List<Word> words, int w) {
    if (w == 0 || w >= words.size()) {
      return false;
    }
    Word number = words.get(w - 1);
    Word word = words.get(w);
    return word.left() - number.right() <= Word.UNIT
        && Character.isDigit(number.text().charAt(number.text().length() - 1))
        && Character.isIdeographic(word.text().charAt(0))
        && word.text().charAt(0) != '无';
  }
}
