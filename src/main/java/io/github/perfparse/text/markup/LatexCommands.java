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

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** What the command prints; empty if it is not known. */
  static String symbol(String name) {
    return switch (name) {
      case "geq", "ge", "geqslant", "geqq" -> "≥";
      case "leq", "le", "leqslant", "leqq" -> "≤";
      case "gt" -> ">";
      case "lt" -> "<";
      case "neq", "ne" -> "≠";
      case "approx" -> "≈";
      case "times" -> "×";
      case "div" -> "÷";
      case "pm" -> "±";
      case "cdot" -> "·";
      case "sim" -> "~";
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
}
