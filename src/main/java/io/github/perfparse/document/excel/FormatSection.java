package io.github.perfparse.document.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A section of a number format, cut into its tokens. A format has up to four: for numbers above
 * zero, below it, for zero, for text.
 *
 * <pre>
 * #,##0.00" 元"   →   DIGIT #, COMMA, DIGIT #, DIGIT #, DIGIT 0, POINT, DIGIT 0, DIGIT 0, TEXT " 元"
 * </pre>
 *
 * @param condition when it holds, as {@code >=100}; empty for the usual one
 */
record FormatSection(List<Token> tokens, String condition) {

  /** What a token of a format is. */
  enum Kind {
    /** {@code 0}, {@code #} or {@code ?}. */
    DIGIT,
    POINT,
    COMMA,
    PERCENT,
    /** {@code E+} or {@code E-}. */
    EXPONENT,
    /** A slash between digits. */
    FRACTION,
    /** A part of a date or a time: {@code yyyy}, {@code m}, {@code [h]}. */
    DATE,
    /** {@code AM/PM} or {@code 上午/下午}. */
    HALF_DAY,
    /** {@code @} */
    ANY_TEXT,
    GENERAL,
    /** What is printed as it is. */
    TEXT
  }

  /**
   * A token.
   *
   * @param text what stands in the format, without quotes
   */
  record Token(Kind kind, String text) {}

  boolean has(Kind kind) {
    for (Token token : tokens) {
      if (token.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Whether it takes what stands in the cell as it is. */
  boolean isAny() {
    return has(Kind.GENERAL) || has(Kind.ANY_TEXT);
  }

  /** What stands in the cell with what is printed around it: {@code G/通用格式"元"} and 12 are 12元. */
  String around(String cell) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      text.append(
          switch (token.kind()) {
            case GENERAL, ANY_TEXT -> cell;
            case TEXT, PERCENT -> token.text();
            case DIGIT, POINT, COMMA, EXPONENT, FRACTION, DATE, HALF_DAY -> "";
          });
    }
    return text.toString().strip();
  }

  /** The sections of a format. */
  static List<FormatSection> of(String code) {
    List<FormatSection> sections = new ArrayList<>();
    Reader reader = new Reader(code);
    while (!reader.isDone() || sections.isEmpty()) {
      sections.add(reader.section());
    }
    return sections;
  }

  /** Cuts a format. */
  private static final class Reader {

    private static final String DATE_LETTERS = "ymdhsea";

    private final String code;
    private int at;

    Reader(String code) {
      this.code = code;
    }

    boolean isDone() {
      return at >= code.length();
    }

    FormatSection section() {
      List<Token> tokens = new ArrayList<>();
      String condition = "";
      while (!isDone() && code.charAt(at) != ';') {
        if (code.charAt(at) == '[') {
          String inside = bracket();
          if (isCondition(inside)) {
            condition = inside;
          } else if (isElapsed(inside)) {
            tokens.add(new Token(Kind.DATE, "[" + inside + "]"));
          } else if (inside.startsWith("$")) {
            tokens.add(new Token(Kind.TEXT, currency(inside)));
          }
        } else {
          tokens.add(token());
        }
      }
      at++;
      return new FormatSection(tokens, condition);
    }

    private String bracket() {
      int end = code.indexOf(']', at);
      String inside = end < 0 ? "" : code.substring(at + 1, end);
      at = end < 0 ? code.length() : end + 1;
      return inside;
    }

    private static boolean isCondition(String inside) {
      return !inside.isEmpty() && "<>=".indexOf(inside.charAt(0)) >= 0;
    }

    private static boolean isElapsed(String inside) {
      String letters = inside.toLowerCase(Locale.ROOT);
      return letters.equals("h")
          || letters.equals("hh")
          || letters.equals("m")
          || letters.equals("mm")
          || letters.equals("s")
          || letters.equals("ss");
    }

    /** {@code $¥-804} is a sign and a language. */
    private static String currency(String inside) {
      int dash = inside.indexOf('-');
      return inside.substring(1, dash < 0 ? inside.length() : dash);
    }

    private Token token() {
      char c = code.charAt(at);
      switch (c) {
        case '"' -> {
          int end = code.indexOf('"', at + 1);
          String text = code.substring(at + 1, end < 0 ? code.length() : end);
          at = end < 0 ? code.length() : end + 1;
          return new Token(Kind.TEXT, text);
        }
        case '\\', '!' -> {
          String text = at + 1 < code.length() ? code.substring(at + 1, at + 2) : "";
          at += 2;
          return new Token(Kind.TEXT, text);
        }
        // Room as wide as a character, and a character that fills the cell.
        case '_', '*' -> {
          at += 2;
          return new Token(Kind.TEXT, c == '_' ? " " : "");
        }
        default -> {
          return word();
        }
      }
    }

    private Token word() {
      for (String half : List.of("AM/PM", "A/P", "上午/下午")) {
        if (code.regionMatches(true, at, half, 0, half.length())) {
          at += half.length();
          return new Token(Kind.HALF_DAY, half);
        }
      }
      if (code.regionMatches(true, at, "General", 0, 7)) {
        at += 7;
        return new Token(Kind.GENERAL, "");
      }
      if (code.startsWith("G/通用格式", at)) {
        at += 6;
        return new Token(Kind.GENERAL, "");
      }
      return sign();
    }

    private Token sign() {
      char c = code.charAt(at);
      boolean exponent = at + 1 < code.length() && "+-".indexOf(code.charAt(at + 1)) >= 0;
      if (c == 'E' && exponent) {
        at += 2;
        return new Token(Kind.EXPONENT, code.substring(at - 2, at));
      }
      if (DATE_LETTERS.indexOf(Character.toLowerCase(c)) >= 0) {
        int from = at;
        while (!isDone() && Character.toLowerCase(code.charAt(at)) == Character.toLowerCase(c)) {
          at++;
        }
        return new Token(Kind.DATE, code.substring(from, at).toLowerCase(Locale.ROOT));
      }
      at++;
      return new Token(kind(c), Character.toString(c));
    }

    private static Kind kind(char c) {
      return switch (c) {
        case '0', '#', '?' -> Kind.DIGIT;
        case '.' -> Kind.POINT;
        case ',' -> Kind.COMMA;
        case '%', '％' -> Kind.PERCENT;
        case '/' -> Kind.FRACTION;
        case '@' -> Kind.ANY_TEXT;
        default -> Kind.TEXT;
      };
    }
  }
}
