package io.github.perfparse.text.markup;

/**
 * Takes out of the source of a LaTeX table what prints nothing: rules, widths, braces. What is left
 * is for {@link Markup}.
 *
 * <pre>
 * \multicolumn{2}{|l|}{执行率(\%)}   →  执行率(\%)
 * \makecell{产出\\指标}              →  产出¶指标
 * </pre>
 */
public final class LatexSource {

  private static final char BREAK = '\u2029';

  /** Bounds the search for the end of a width, an option or a formula. */
  private static final int LONGEST = 256;

  private static final int MAX_DIGITS = 2;

  private final String source;
  private final StringBuilder out;

  private LatexSource(String source) {
    this.source = source;
    this.out = new StringBuilder(source.length());
  }

  /** What the source prints, its symbols still as commands. */
  public static String plain(String source) {
    return new LatexSource(source).run();
  }

  /** The index after the command that begins there. */
  public static int commandEnd(String text, int at) {
    return LatexCommands.end(text, at);
  }

  /** Whether the line begins with a command that stands around tables. */
  public static boolean isFrame(String line) {
    int at = Spaces.skip(line, 0);
    return line.startsWith("\\", at)
        && LatexCommands.isFrame(line.substring(at + 1, LatexCommands.end(line, at)));
  }

  /** How many columns the cell covers. */
  public static int columns(String cell) {
    int name = cell.indexOf("\\multicolumn");
    int open = name < 0 ? -1 : cell.indexOf('{', name);
    int close = open < 0 ? -1 : cell.indexOf('}', open);
    String digits = close < 0 ? "" : cell.substring(open + 1, close).strip();
    int columns = 0;
    for (int i = 0; i < digits.length() && digits.length() <= MAX_DIGITS; i++) {
      int digit = digits.charAt(i) - '0';
      columns = digit < 0 || digit > 9 ? 0 : columns * 10 + digit;
    }
    return Math.max(1, columns);
  }

  private String run() {
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      at = c == '\\' ? command(at) : c == '$' ? math(at) : character(c, at);
    }
    return out.toString();
  }

  private int character(char c, int at) {
    switch (c) {
      case '{', '}' -> {}
      case '\n' -> {
        int printed = Spaces.skip(source, at);
        out.append(source.substring(at + 1, printed).indexOf('\n') < 0 ? ' ' : BREAK);
        return printed;
      }
      case '-' -> {
        return dash(at);
      }
      case '%' -> out.append(at > 0 && source.charAt(at - 1) == '{' ? "" : "%");
      case '~' -> out.append(isDigit(at - 1) && isDigit(at + 1) ? '~' : ' ');
      default -> out.append(c);
    }
    return at + 1;
  }

  private int dash(int at) {
    int end = at + 1;
    while (end < source.length() && end < at + 3 && source.charAt(end) == '-') {
      end++;
    }
    out.append("-–—".charAt(end - at - 1));
    return end;
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < source.length() && Latex.isDigit(source.charAt(at));
  }

  /** A formula stays as it is, braces and all. */
  private int math(int at) {
    int end = source.indexOf('$', at + 1);
    int to = end < 0 || end - at > LONGEST ? at + 1 : end + 1;
    out.append(source, at, to);
    return to;
  }

  private int command(int at) {
    int end = LatexCommands.end(source, at);
    String name = source.substring(at + 1, end);
    switch (name) {
      case "\\", "par", "newline", "item" -> {
        out.append(BREAK);
        return options(end);
      }
      case "begin" -> {
        int groups = source.startsWith("{tabular", end) || source.startsWith("{mini", end) ? 2 : 1;
        return skip(end, groups);
      }
      default -> {
        int groups = LatexCommands.unprinted(name);
        if (groups < 0) {
          out.append(source, at, end);
          out.append(source.startsWith("{", end) ? " " : "");
          return end;
        }
        int behind = skip(end, groups);
        return groups > 1 || name.equals("makecell") ? options(behind) : behind;
      }
    }
  }

  private int skip(int from, int groups) {
    int at = source.startsWith("*", from) ? from + 1 : from;
    for (int i = 0; i < groups; i++) {
      int open = Spaces.skip(source, options(at));
      int behind = closing(open, '{', '}');
      at = behind > open ? behind : at;
    }
    return at;
  }

  /** Behind {@code [t]}, {@code (lr)}. */
  private int options(int from) {
    int at = closing(from, '[', ']');
    return at > from ? at : closing(from, '(', ')');
  }

  /** Behind the bracket that closes the one there; the index itself if there is none. */
  private int closing(int from, char open, char close) {
    int depth = 0;
    for (int i = from; i < Math.min(source.length(), from + LONGEST); i++) {
      char c = source.charAt(i);
      depth += c == open ? 1 : c == close ? -1 : 0;
      if (depth <= 0) {
        return depth == 0 && i > from ? i + 1 : from;
      }
    }
    return from;
  }
}
