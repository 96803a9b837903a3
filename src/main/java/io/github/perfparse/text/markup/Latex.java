package io.github.perfparse.text.markup;

/**
 * LaTeX in a cell to plain text: {@code $\geq 85\%$} becomes {@code ≥85%}. Dollar signs fall only
 * around math, so {@code $100} stays; math with a command that has no plain form stays as printed.
 */
final class Latex {

  /** Math in a cell is short; a bound keeps the search for its end linear. */
  private static final int LONGEST_MATH = 256;

  private static final int NONE = -1;

  private final String text;
  private final StringBuilder out;

  private Latex(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  static String toText(String text) {
    return new Latex(text).run();
  }

  private String run() {
    int at = 0;
    while (at < text.length()) {
      int next = at;
      char c = text.charAt(at);
      if (c == '$') {
        next = text.startsWith("$$", at) ? math(at, "$$", "$$") : math(at, "$", "$");
      } else if (c == '\\') {
        next = text.startsWith("\\(", at) ? math(at, "\\(", "\\)") : command(at);
      }
      if (next == at) {
        out.append(c);
        next++;
      }
      at = next;
    }
    return out.toString();
  }

  /** Rewrites the math that opens here; returns the index after it, or {@code at} if it is none. */
  private int math(int at, String open, String close) {
    int from = at + open.length();
    int end = find(close, from);
    if (end == NONE || !isMath(from, end)) {
      return at;
    }
    int length = out.length();
    if (!new LatexMath(text, from, end, out).write()) {
      out.setLength(length);
      out.append(text, at, end + close.length());
    }
    return end + close.length();
  }

  private int find(String close, int from) {
    int limit = Math.min(text.length(), from + LONGEST_MATH);
    for (int i = from; i < limit; i++) {
      if (text.startsWith(close, i)) {
        return i;
      }
      if (text.charAt(i) == '\\') {
        i++;
      }
    }
    return NONE;
  }

  /**
   * Math has a command, begins with a comparator, or is a bare number, one behind a bracket perhaps
   * that closes behind the math: {@code $( 2023$ 年度)}.
   */
  private boolean isMath(int from, int end) {
    int first = Spaces.skip(text, from);
    if (first >= end) {
      return false;
    }
    if ("<>=≤≥≠＜＞＝".indexOf(text.charAt(first)) >= 0) {
      return true;
    }
    int digits = isBracket(text.charAt(first)) ? Spaces.skip(text, first + 1) : from;
    boolean number =
        digits < end && isDigit(text.charAt(digits)) && !isPunctuation(text.charAt(end - 1));
    for (int i = digits; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\' || c == '^') {
        return true;
      }
      number &= isDigit(c) || c == '%' || isPunctuation(c);
    }
    return number;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == '（';
  }

  private static boolean isPunctuation(char c) {
    return c == '.' || c == ',';
  }

  /** Rewrites a command outside of math; returns {@code at} if it is none or not known. */
  private int command(int at) {
    int end = LatexCommands.end(text, at);
    String name = text.substring(at + 1, end);
    if (LatexCommands.isWrapper(name)) {
      return wrapped(at, end);
    }
    String symbol = LatexCommands.symbol(name);
    if (symbol.isEmpty()) {
      return at;
    }
    out.append(symbol);
    return name.length() > 1 ? Spaces.skip(text, end) : end;
  }

  /** {@code \text{…}} to its content, if that is plain. */
  private int wrapped(int at, int nameEnd) {
    int close = find("}", nameEnd);
    if (!text.startsWith("{", nameEnd) || close == NONE) {
      return at;
    }
    int nested = text.indexOf('{', nameEnd + 1);
    if (nested >= 0 && nested < close) {
      return at;
    }
    out.append(text, nameEnd + 1, close);
    return close + 1;
  }
}
