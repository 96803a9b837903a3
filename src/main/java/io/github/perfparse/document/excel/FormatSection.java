package io.github.perfparse.document.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** What a format is put together from; a section ends with a semicolon. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?<quoted>[^\"]*)\"?|[\\\\!](?<escaped>.?)|[_*].?"
              + "|\\[(?<bracket>[^\\]]*)\\]|\\[.*"
              + "|(?<half>(?i)AM/PM|A/P|上午/下午)|(?<general>(?i)General|G/通用格式)|E[+-]"
              + "|(?<date>(?i)(?<letter>[ymdhsea])\\k<letter>*)|.",
          Pattern.DOTALL);

  private static final Pattern CONDITION = Pattern.compile("[<>=]");
  private static final Pattern ELAPSED = Pattern.compile("(?i)hh?|mm?|ss?");

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
    List<Token> tokens = new ArrayList<>();
    String condition = "";
    boolean ended = false;
    Matcher found = TOKEN.matcher(code);
    while (found.find()) {
      String inside = found.group("bracket");
      ended = found.group().equals(";");
      if (ended) {
        sections.add(new FormatSection(tokens, condition));
        tokens = new ArrayList<>();
        condition = "";
      } else if (inside != null && CONDITION.matcher(inside).lookingAt()) {
        condition = inside;
      } else {
        tokens.add(token(found));
      }
    }
    if (sections.isEmpty() || !ended) {
      sections.add(new FormatSection(tokens, condition));
    }
    return sections;
  }

  private static Token token(Matcher found) {
    if (found.group("bracket") != null) {
      return inBrackets(found.group("bracket"));
    }
    if (found.group("quoted") != null) {
      return new Token(Kind.TEXT, found.group("quoted"));
    }
    if (found.group("escaped") != null) {
      return new Token(Kind.TEXT, found.group("escaped"));
    }
    if (found.group("half") != null) {
      return new Token(Kind.HALF_DAY, found.group().toUpperCase(Locale.ROOT));
    }
    if (found.group("date") != null) {
      return new Token(Kind.DATE, found.group().toLowerCase(Locale.ROOT));
    }
    return found.group("general") == null ? sign(found.group()) : new Token(Kind.GENERAL, "");
  }

  /** {@code [h]} counts on over a day; {@code [$¥-804]} is a sign and a language. */
  private static Token inBrackets(String inside) {
    if (ELAPSED.matcher(inside).matches()) {
      return new Token(Kind.DATE, "[" + inside + "]");
    }
    boolean currency = inside.startsWith("$");
    return new Token(Kind.TEXT, currency ? inside.substring(1).replaceFirst("(?s)-.*", "") : "");
  }

  private static Token sign(String text) {
    Kind kind =
        switch (text.charAt(0)) {
          case '0', '#', '?' -> Kind.DIGIT;
          case '.' -> Kind.POINT;
          case ',' -> Kind.COMMA;
          case '%', '％' -> Kind.PERCENT;
          case '/' -> Kind.FRACTION;
          case '@' -> Kind.ANY_TEXT;
          case 'E' -> Kind.EXPONENT;
          default -> Kind.TEXT;
        };
    // Room as wide as a character, a character that fills the cell, a bracket that never closes.
    return new Token(kind, text.startsWith("_") ? " " : text.matches("(?s)[*\\[].*") ? "" : text);
  }
}
