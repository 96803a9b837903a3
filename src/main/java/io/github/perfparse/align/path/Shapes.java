package io.github.perfparse.align.path;

import io.github.perfparse.text.row.Characters;
import java.util.List;

/**
 * What a text looks like, told by its characters alone. All texts are in half width; see {@link
 * io.github.perfparse.align.atom.HalfWidth}.
 */
public final class Shapes {

  private static final String DASHES = "-—–/─―⸺⸻";
  private static final String UNIT_SIGNS = "%㎡/·*²³°℃‰";
  private static final String MARKS = "，,。；";
  private static final List<String> MONEY = List.of("万元", "元", "万");
  private static final String MIDST = "),，。；;、%-—/";
  private static final int LONGEST_UNIT = 9;
  private static final int MOST_THOUSANDS = 3;

  /** {@code 大于或等于}. */
  private static final int LONGEST_LIMIT = 5;

  /** {@code 以前完成}. */
  private static final int LONGEST_DATE_END = 4;

  private static final String[] OPERATORS = {">=", "<=", "=>", "=<", "≥", "≤", "=", ">", "<", "等于"};

  /** The last characters of both. */
  private static final String LAST = "≥≤=><于过少到在";

  private static final String FIRST_OF_OPERATORS = "≥≤=<>等";
  private static final String FIRST_OF_WORDS = "不大小高低少超至达控";
  private static final String FIRST_OF_PERIODS = "每次当本";
  private static final String DEVIATION = "偏差";

  private static final String[] WORDS = {
    "不超过", "不低于", "不少于", "不高于", "不大于", "不小于", "不多于", "大于或等于", "小于或等于", "大于等于", "小于等于", "大于", "小于",
    "高于", "低于", "少于", "超过", "至少", "达到", "控制在"
  };

  private Shapes() {}

  /** {@code -1,234.5}: thousands commas stand where they should. */
  public static boolean isNumber(String text) {
    return numberEnd(text, 0) == text.length() && !text.isEmpty();
  }

  /** The index behind the number that begins there; {@code from} where none does. */
  public static int numberEnd(String text, int from) {
    int i = text.startsWith("-", from) ? from + 1 : from;
    int first = i;
    i = digitsEnd(text, i);
    if (i == first) {
      return from;
    }
    if (i - first <= MOST_THOUSANDS) {
      i = thousandsEnd(text, i);
    }
    if (i + 1 < text.length() && text.charAt(i) == '.' && Characters.isDigit(text.charAt(i + 1))) {
      i = digitsEnd(text, i + 1);
    }
    return i;
  }

  private static int thousandsEnd(String text, int from) {
    int i = from;
    while (i < text.length()
        && text.charAt(i) == ','
        && digitsEnd(text, i + 1) == i + 1 + MOST_THOUSANDS) {
      i += 1 + MOST_THOUSANDS;
    }
    return i;
  }

  private static int digitsEnd(String text, int from) {
    int i = Math.min(from, text.length());
    while (i < text.length() && Characters.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** {@code -}, {@code ——}, {@code /}: a mark for "none". */
  public static boolean isDash(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (DASHES.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Whether the word may be a piece of a number, a rate, an amount with its unit or a dash. */
  static boolean isOfFigures(String word) {
    return Characters.areDigitsOr(DASHES + ",.%万元", word);
  }

  /** A comma, a closing bracket: no cell begins so. */
  public static boolean beginsInMidst(String text) {
    return MIDST.indexOf(text.charAt(0)) >= 0;
  }

  /** A number with its unit of money: {@code 1850.06万元}, {@code 180万}. */
  public static boolean isMoney(String text) {
    int end = numberEnd(text, 0);
    return end > 0 && end < text.length() && MONEY.contains(text.substring(end));
  }

  /** A number, with or without a percent sign. */
  public static boolean isRate(String text) {
    int end = numberEnd(text, 0);
    return end > 0 && (end == text.length() || text.substring(end).equals("%"));
  }

  /** The length of the operator the text begins with; 0 for none. */
  public static int operatorLength(String text) {
    return operatorLength(text, 0);
  }

  /** The length of the operator that stands there; 0 for none. */
  static int operatorLength(String text, int from) {
    if (from >= text.length() || FIRST_OF_OPERATORS.indexOf(text.charAt(from)) < 0) {
      return 0;
    }
    for (String operator : OPERATORS) {
      if (text.startsWith(operator, from)) {
        return operator.length();
      }
    }
    return 0;
  }

  /** An operator and nothing else. */
  public static boolean isOperator(String text) {
    return !text.isEmpty() && operatorLength(text) == text.length();
  }

  /** {@code 不超过}: words for an operator and nothing else. */
  static boolean isLimit(String text) {
    int length = wordLength(text, 0);
    return length > 0 && length == text.length();
  }

  /** An operator, a number, and a unit perhaps: {@code ≥95(%)}, {@code 不低于95%}. */
  public static boolean isTarget(String text) {
    return isTargetFrom(text, 0);
  }

  static boolean isTargetFrom(String text, int from) {
    int operator = operatorLength(text, from);
    operator = operator > 0 ? operator : wordLength(text, from);
    return operator > 0 && isValueFrom(text, from + operator);
  }

  /** The length of the words that stand there for an operator. */
  private static int wordLength(String text, int from) {
    if (from < text.length() && FIRST_OF_WORDS.indexOf(text.charAt(from)) >= 0) {
      for (String word : WORDS) {
        if (text.startsWith(word, from)) {
          return word.length();
        }
      }
    }
    return 0;
  }

  /** {@code 补植株数≥}, {@code 支出不超过}: the number is missing. */
  static boolean endsWithOperator(String text) {
    if (LAST.indexOf(text.charAt(text.length() - 1)) < 0) {
      return false;
    }
    for (String word : WORDS) {
      if (text.endsWith(word) && !word.equals("达到")) {
        return true;
      }
    }
    for (String operator : OPERATORS) {
      if (text.endsWith(operator)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number, a target or a date may begin with the character. */
  private static boolean mayBeginValue(char c) {
    return !Characters.isHan(c)
        || c == DEVIATION.charAt(0)
        || FIRST_OF_OPERATORS.indexOf(c) >= 0
        || FIRST_OF_WORDS.indexOf(c) >= 0
        || FIRST_OF_PERIODS.indexOf(c) >= 0;
  }

  /** A number, and a unit perhaps: {@code 214人}, {@code 偏差0%}. */
  public static boolean isValue(String text) {
    return isValueFrom(text, text.startsWith(DEVIATION) ? DEVIATION.length() : 0);
  }

  private static boolean isValueFrom(String text, int from) {
    int end = numberEnd(text, from);
    return end > from && (end == text.length() || isUnitFrom(text, end));
  }

  /** What stands behind a number: {@code 次}, {@code (人/次)}, {@code 台(套)}, {@code %}. */
  public static boolean isUnit(String text) {
    return !text.isEmpty() && isUnitFrom(text, 0);
  }

  /** {@code (套)}: the end of a value. */
  static boolean isUnitInBrackets(String text) {
    return text.startsWith("(") && text.endsWith(")") && isUnit(text);
  }

  private static boolean isUnitFrom(String text, int from) {
    int begin = text.startsWith("(", from) ? from + 1 : from;
    int end = unitEnd(text, begin);
    int inner = begin == from && end > begin && text.startsWith("(", end) ? end + 1 : end;
    int last = inner > end ? unitEnd(text, inner) : end;
    boolean longEnough =
        end > begin && last - begin <= LONGEST_UNIT && (last > inner || inner == end);
    last += text.startsWith(")", last) ? 1 : 0;
    return longEnough && last == text.length() && !isNumber(text.substring(from));
  }

  /** The end of the unit's signs; a percent sign is a unit by itself: {@code 到位率%} is none. */
  private static int unitEnd(String text, int from) {
    int i = from;
    while (i < text.length()
        && isUnitSign(text.charAt(i))
        && (i == from || text.charAt(i) != '%')) {
      i++;
    }
    return i;
  }

  /** How long a number with its unit, a target or a date is at most that begins there. */
  static int mostOfValue(String text, int from) {
    if (!mayBeginValue(text.charAt(from))) {
      return 0;
    }
    int number = from;
    while (number < text.length()
        && number - from < LONGEST_LIMIT
        && !Characters.isDigit(text.charAt(number))) {
      number++;
    }
    int unit = Characters.endOf("0123456789.,-/", text, number);
    unit += text.startsWith("(", unit) ? 1 : 0;
    int end = unit;
    while (end < text.length() && end - unit < LONGEST_UNIT && isOfUnit(text.charAt(end))) {
      end++;
    }
    int begin = from + periodLength(text, from);
    int date = Characters.endOf("0123456789.-/年月日", text, begin) + LONGEST_DATE_END;
    return Math.max(end + 1, date) - from;
  }

  private static boolean isOfUnit(char c) {
    return isUnitSign(c) || c == '(';
  }

  private static boolean isUnitSign(char c) {
    return Characters.isHan(c)
        || UNIT_SIGNS.indexOf(c) >= 0
        || c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z';
  }

  /** Whether a comma, a semicolon or a full stop stands in it, as in sentences. */
  public static boolean hasMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (MARKS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** {@code 每月}, {@code 次年}: the length of what stands there for a year or a month. */
  private static int periodLength(String text, int from) {
    boolean period =
        from + 1 < text.length()
            && FIRST_OF_PERIODS.indexOf(text.charAt(from)) >= 0
            && (text.charAt(from + 1) == '月' || text.charAt(from + 1) == '年');
    return period ? 2 : 0;
  }

  /** {@code 2022年12月20日前}, {@code 次年9月底前完成}: parts of a date, and nothing else. */
  public static boolean isDate(String text) {
    return isWrittenDate(text) || isFigureDate(text);
  }

  /** {@code 2022.12.20}, {@code 2022-12-20}. */
  private static boolean isFigureDate(String text) {
    int year = digitsEnd(text, 0);
    boolean parted = year == 4 && text.length() > 7 && ".-/".indexOf(text.charAt(year)) >= 0;
    int month = parted ? digitsEnd(text, year + 1) : 0;
    return month > year + 1
        && month < text.length()
        && text.charAt(month) == text.charAt(year)
        && digitsEnd(text, month + 1) == text.length()
        && text.length() > month + 1;
  }

  private static boolean isWrittenDate(String text) {
    int i = periodLength(text, 0);
    boolean unit = false;
    while (i < text.length()) {
      int end = digitsEnd(text, i);
      boolean counted = end > i && end < text.length() && "年月日".indexOf(text.charAt(end)) >= 0;
      if (!counted) {
        break;
      }
      unit = true;
      i = end + 1;
    }
    boolean done = text.endsWith("完成") || text.endsWith("完工");
    String rest = text.substring(i, Math.max(i, text.length() - (done ? 2 : 0)));
    return unit && (rest.isEmpty() || isDateEnd(rest));
  }

  private static boolean isDateEnd(String rest) {
    return switch (rest) {
      case "前", "底", "初", "底前", "度", "度前", "内", "中旬", "上旬", "下旬", "以前", "之前" -> true;
      default -> false;
    };
  }

  /** {@code 指标3:}, {@code ……}: stands where an agency filled in nothing. */
  public static boolean isFiller(String text) {
    String bare =
        text.endsWith("/") && text.length() > 1 ? text.substring(0, text.length() - 1) : text;
    bare = bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare;
    return isDots(bare) || numberedPrefix(bare) == bare.length() && !bare.isEmpty();
  }

  static boolean isDot(char c) {
    return c == '…' || c == '.' || c == '·';
  }

  static boolean isDots(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDot(text.charAt(i))) {
        return false;
      }
    }
    return text.startsWith("…") || text.length() > 2;
  }

  /** The length of {@code 指标12} at the begin of a text; 0 where it does not begin so. */
  public static int numberedPrefix(String text) {
    int end = text.startsWith("指标") ? digitsEnd(text, 2) : 0;
    return end > 2 ? end : 0;
  }

  /** Whether a row is likely to begin with this word. */
  public static boolean isRowStart(String word) {
    return numberedPrefix(word) > 0 || isDots(word) || word.startsWith("★");
  }

  /** Digits behind the point. */
  public static int decimals(String text) {
    int point = text.indexOf('.');
    return point < 0 ? 0 : digitsEnd(text, point + 1) - point - 1;
  }

  /** Display width: a Chinese character is as wide as two others. */
  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += widthOf(text.charAt(i));
    }
    return width;
  }

  public static int widthOf(char c) {
    boolean wide = c >= '\u1100' && (c < '\u2010' || c > '\u2027') || "≥≤…“”‘’—℃".indexOf(c) >= 0;
    return wide ? 2 : 1;
  }
}
