package io.github.perfparse.text.markup;

/** The LaTeX commands that recognisers print in forms, and what they stand for. */
final class LatexCommands {

  private LatexCommands() {}

  /**
   * The index after the command at {@code at}: its letters, or the one sign after the backslash.
   */
  static int end(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end > at + 1 ? end : Math.min(text.length(), at + 2);
  }

  /** Whether a command goes on with the character. */
  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** What the command prints; empty if it is not known. */
  static String symbol(String name) {
    return switch (name) {
      case "geq", "ge", "geqslant", "geqq" -> "≥";
      case "leq", "le", "leqslant", "leqq" -> "≤";
      case "gt", "textgreater" -> ">";
      case "lt", "textless" -> "<";
      case "neq", "ne" -> "≠";
      case "approx" -> "≈";
      case "times" -> "×";
      case "div" -> "÷";
      case "pm" -> "±";
      case "cdot" -> "·";
      case "sim", "textasciitilde" -> "~";
      case "ldots", "dots" -> "…";
      case "circ", "degree" -> "°";
      case "rightarrow", "to" -> "→";
      case "%", "$", "#", "&", "_" -> name;
      default -> "";
    };
  }

  /** Whether the command only sets its argument in some type. */
  static boolean isWrapper(String name) {
    return switch (name) {
      case "mathrm", "mathbf", "mathit", "mathsf", "boldsymbol", "bm", "operatorname" -> true;
      default -> isProse(name);
    };
  }

  /** Whether the command's argument is text, in which spaces count. */
  static boolean isProse(String name) {
    return switch (name) {
      case "text", "textbf", "textit", "textrm", "mbox", "hbox" -> true;
      default -> false;
    };
  }

  /** Whether the command only makes room or sets a size. */
  static boolean isLayout(String name) {
    return switch (name) {
      case ",", ";", ":", "!", " ", "quad", "qquad", "left", "right", "displaystyle", "rm" -> true;
      default -> false;
    };
  }

  /** How many arguments that are not printed the command has; -1 if it prints something itself. */
  static int unprinted(String name) {
    return switch (name) {
      case "hline", "toprule", "midrule", "bottomrule", "strut", "noindent", "makecell" -> 0;
      case "endhead", "endfirsthead", "endfoot", "endlastfoot", "shortstack", "thead" -> 0;
      case "centering", "raggedright", "raggedleft", "arraybackslash", "small", "bfseries" -> 0;
      case "cline", "cmidrule", "noalign", "vspace", "hspace", "parbox" -> 1;
      case "rowcolor", "cellcolor", "textcolor", "color" -> 1;
      case "multicolumn", "multirow" -> 2;
      default -> isTitle(name) || isWrapper(name) ? 0 : isFrame(name) ? 1 : -1;
    };
  }

  /** Whether a line that begins with the command stands around tables: a title, a margin. */
  static boolean isFrame(String name) {
    return switch (name) {
      case "begin", "end", "hypertarget", "label", "documentclass", "usepackage" -> true;
      default -> isTitle(name);
    };
  }

  private static boolean isTitle(String name) {
    return switch (name) {
      case "section", "subsection", "subsubsection", "paragraph", "title", "caption" -> true;
      default -> false;
    };
  }
}
