package io.github.perfparse.text.markup;

/**
 * Cleans one cell: entities, tags and LaTeX become what they stand for, readings go, spaces become
 * regular, digits and signs half width. Chinese punctuation and comparators stay as they are.
 *
 * <pre>
 * $\geq 85\%$        →  ≥85%
 * ## 自评表           →  自评表
 * &lt;p&gt;甲&lt;/p&gt;&lt;p&gt;乙&lt;/p&gt;  →  甲\n乙
 * &lt;1%                →  &lt;1%
 * 績(jī)效            →  績效
 * NaN, Unnamed: 3   →  nothing: a program's words for a blank cell
 * </pre>
 */
public final class Markup {

  /** The head of a column without one. */
  private static final String UNNAMED = "Unnamed: ";

  private static final String LINE_END = "\\n";

  private Markup() {}

  public static String clean(String raw) {
    int from = 0;
    int to = raw.length();
    while (from < to && raw.charAt(from) == ' ') {
      from++;
    }
    while (to > from && raw.charAt(to - 1) == ' ') {
      to--;
    }
    for (int i = from; i < to; i++) {
      if (!isClean(raw, i)) {
        return rewrite(raw);
      }
    }
    return printed(raw.substring(from, to));
  }

  /** The text of a cell that is clean; nothing where that is a program's word for a blank one. */
  public static String printed(String clean) {
    return !clean.isEmpty() && clean.charAt(0) < 0x80 && isBlankCell(clean) ? "" : clean;
  }

  /** What a program that writes the cells of a sheet says for one that is blank. */
  private static boolean isBlankCell(String text) {
    return switch (text) {
      case "NaN", "nan", "None", "null" -> true;
      default -> text.startsWith(UNNAMED) && isDigits(text, UNNAMED.length());
    };
  }

  private static boolean isDigits(String text, int from) {
    boolean digits = from < text.length();
    for (int i = from; i < text.length(); i++) {
      digits &= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits;
  }

  /** Makes the spaces and the full-width forms of a text regular in which nothing is markup. */
  public static String tidied(String text) {
    return Tidy.tidy(text);
  }

  /** Most cells of most dumps are clean all through: this decides it in one pass. */
  private static boolean isClean(String raw, int i) {
    char c = raw.charAt(i);
    return isClean(c) || c == ' ' && isCleanSpace(raw, i);
  }

  /** Whether the character is clean wherever it stands. */
  public static boolean isClean(char c) {
    if (c < 0x80) {
      return switch (c) {
        case '<', '&', '$', '\\', '#', '*', '?' -> false;
        default -> c > ' ' && c < 0x7F;
      };
    }
    return c > '\u3000' ? c < '\uFE00' || isPunctuation(c) : isSign(c);
  }

  /** The full-width marks that Chinese text is full of, and that stay. */
  private static boolean isPunctuation(char c) {
    return switch (c) {
      case '，', '：', '；', '（', '）', '！', '？' -> true;
      default -> false;
    };
  }

  /** Dashes, quotation marks, comparators: no spaces, nothing invisible, no radicals. */
  private static boolean isSign(char c) {
    boolean sign = (c >= '\u2010' && c <= '\u2027') || (c >= '\u2070' && c < '\u3000');
    return sign && !Glyphs.isRadical(c);
  }

  /** A space in the middle of a text is clean unless it is one of many or Tidy would drop it. */
  private static boolean isCleanSpace(String raw, int i) {
    char next = raw.charAt(i + 1);
    return next > ' ' && (next < 0x80 || raw.charAt(i - 1) < 0x80);
  }

  private static String rewrite(String raw) {
    String text = raw;
    if (text.indexOf('&') >= 0) {
      text = Entities.unescape(text);
    }
    if (text.indexOf('<') >= 0) {
      text = Tags.strip(text);
    }
    if (text.indexOf('$') >= 0 || text.indexOf('\\') >= 0) {
      text = Latex.toText(withLineEnds(text));
    }
    return Tidy.tidy(Markdown.strip(Readings.without(text)));
  }

  /**
   * {@code 项目资金\n(万元)}: the end of a line, as a program prints it on one; a command of LaTeX goes
   * on with a letter.
   */
  private static String withLineEnds(String text) {
    if (text.indexOf(LINE_END) < 0) {
      return text;
    }
    StringBuilder lines = new StringBuilder(text);
    for (int i = lines.indexOf(LINE_END); i >= 0; i = lines.indexOf(LINE_END, i + 1)) {
      int behind = i + LINE_END.length();
      if (behind == lines.length() || !LatexCommands.isLetter(lines.charAt(behind))) {
        lines.replace(i, behind, "\n");
      }
    }
    return lines.toString();
  }
}
