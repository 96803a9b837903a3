package io.github.perfparse.write.base;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a paragraph into lines of a terminal: at spaces, and behind Chinese characters where there
 * is none.
 */
public final class Wrap {

  /** What must not begin a line. */
  private static final String CLINGING = "，。、；：！？）》」』”’";

  private Wrap() {}

  public static List<String> at(int width, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text)) {
      if (!line.isEmpty() && Width.of(line + piece.stripTrailing()) > width) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  /** The same, but a word that is wider than a line is cut, so that every line fits. */
  public static List<String> hard(int width, String text) {
    List<String> lines = new ArrayList<>();
    for (String line : at(width, text)) {
      String rest = line;
      while (Width.of(rest) > width) {
        int end = fitting(width, rest);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      lines.add(rest);
    }
    return lines;
  }

  /** How many chars of the text fit, at least one character. */
  private static int fitting(int width, String text) {
    int end = Character.charCount(text.codePointAt(0));
    while (end < text.length()) {
      int next = end + Character.charCount(text.codePointAt(end));
      if (Width.of(text.substring(0, next)) > width) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** The shortest pieces between which a line may end, each with the space behind it. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || mayBreak(text.charAt(i - 1), text.charAt(i))) {
        pieces.add(text.substring(start, i));
        start = i;
      }
    }
    return pieces;
  }

  private static boolean mayBreak(char before, char after) {
    if (before == ' ') {
      return after != ' ';
    }
    return Width.of(before) == 2 && after != ' ' && CLINGING.indexOf(after) < 0;
  }
}
