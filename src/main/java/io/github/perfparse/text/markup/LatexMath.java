package io.github.perfparse.text.markup;

/** The inside of one LaTeX math expression. As in TeX, spaces in it print nothing. */
final class LatexMath {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final String text;
  private final int end;
  private final StringBuilder out;
  private int at;
  private int depth;
  private int proseDepth;

  LatexMath(String text, int from, int end, StringBuilder out) {
    this.text = text;
    this.at = from;
    this.end = end;
    this.out = out;
  }

  /**
   * Appends the plain text; false if the expression has none, and then something may be appended.
   */
  boolean write() {
    boolean known = true;
    while (known && at < end) {
      char c = text.charAt(at);
      switch (c) {
        case '\\' -> known = command();
        case '^' -> known = superscript();
        case '{', '}' -> brace(c);
        default -> character(c);
      }
    }
    return known;
  }

  private void brace(char c) {
    depth += c == '{' ? 1 : -1;
    if (depth < proseDepth) {
      proseDepth = 0;
    }
    at++;
  }

  private void character(char c) {
    if (proseDepth > 0 || !Spaces.isSpace(c)) {
      out.append(c);
    }
    at++;
  }

  private boolean command() {
    int nameEnd = Math.min(end, LatexCommands.end(text, at));
    String name = text.substring(at + 1, nameEnd);
    at = nameEnd;
    if (LatexCommands.isWrapper(name)) {
      if (proseDepth == 0 && LatexCommands.isProse(name)) {
        proseDepth = depth + 1;
      }
      return true;
    }
    String symbol = LatexCommands.symbol(name);
    out.append(symbol);
    return !symbol.isEmpty() || LatexCommands.isLayout(name);
  }

  /** The brace that closes a group, or the end of the math. */
  private int closing(int from) {
    int to = from;
    while (to < end && text.charAt(to) != '}') {
      to++;
    }
    return to < end ? to : end + 1;
  }

  /** Raised digits and degrees have characters of their own; anything else has not. */
  private boolean superscript() {
    boolean group = text.startsWith("{", at + 1);
    int from = group ? at + 2 : at + 1;
    int to = group ? closing(from) : Math.min(end, from + 1);
    if (to <= from || to > end) {
      return false;
    }
    if (text.startsWith("\\circ", from)) {
      out.append('°');
      at = group ? to + 1 : from + "\\circ".length();
      return at <= end;
    }
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
      out.append(SUPERSCRIPTS.charAt(text.charAt(i) - '0'));
    }
    at = group ? to + 1 : to;
    return true;
  }
}
