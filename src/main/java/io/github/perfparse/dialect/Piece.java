package io.github.perfparse.dialect;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * A word of a dump without separators: a cell, or a piece of one.
 *
 * @param text the word
 * @param before what parts it from the word before
 * @param line 1-based line
 * @param column 1-based column in code points
 */
record Piece(String text, Break before, int line, int column) {

  /** What parts a word from the one before, from the weakest to the strongest. */
  enum Break {
    /** A space that some tools put between a digit and a Chinese character of one cell. */
    SOFT,
    /** A line break: within a cell where the cell is full, else between two. */
    LINE,
    /** A space between two cells. */
    SPACE,
    /** Blank lines: between two cells. */
    GAP
  }

  /** The words of the lines. */
  static List<Piece> of(List<Row> lines) {
    boolean soft = false;
    for (Row line : lines) {
      soft = soft || partsYears(line.cells().get(0).raw());
    }
    List<Piece> pieces = new ArrayList<>();
    for (Row line : lines) {
      Cell cell = line.cells().get(0);
      addWords(pieces, cell, line.afterGap() ? Break.GAP : Break.LINE, soft);
    }
    return pieces;
  }

  /** {@code (2023 年度)}: the tool puts spaces between digits and Chinese characters. */
  private static boolean partsYears(String raw) {
    int year = raw.indexOf(" 年");
    return year > 3 && isDigit(raw.charAt(year - 1)) && isDigit(raw.charAt(year - 4));
  }

  private static void addWords(List<Piece> pieces, Cell cell, Break first, boolean soft) {
    String raw = cell.raw();
    Break before = first;
    int column = cell.column();
    int at = 0;
    while (at < raw.length()) {
      int end = at;
      while (end < raw.length() && !isRoom(raw.charAt(end))) {
        end++;
      }
      if (end > at) {
        pieces.add(new Piece(raw.substring(at, end), before, cell.line(), column));
        before = soft && isSoft(raw, end) ? Break.SOFT : Break.SPACE;
      }
      column += raw.codePointCount(at, end) + 1;
      at = end + 1;
    }
  }

  private static boolean isSoft(String raw, int space) {
    if (space + 1 >= raw.length()) {
      return false;
    }
    char left = raw.charAt(space - 1);
    char right = raw.charAt(space + 1);
    return isHan(left) && isLatin(right) || isLatin(left) && isHan(right);
  }

  private static boolean isRoom(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00A0' || c == '\t';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLatin(char c) {
    return c > ' ' && c < 0x80;
  }

  static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }

  /**
   * Width on a page, in tenths of half a Chinese character: a digit is a little wider than half.
   */
  int width() {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width;
  }

  static int width(char c) {
    return c < 0x80 ? 12 : 20;
  }

  /** Whether an amount goes on with {@code next}: its last group has less than three digits. */
  static boolean isBroken(String amount, String next) {
    int comma = amount.lastIndexOf(',');
    if (comma < 0 || !next.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',')) {
      return false;
    }
    int point = amount.indexOf('.', comma);
    return point < 0
        ? amount.length() - comma <= 3 || next.startsWith(".")
        : amount.length() - point <= 2;
  }

  /** Whether the word is a number and nothing else. */
  boolean isNumber() {
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      digit |= isDigit(text.charAt(i));
      if ("0123456789.,-%".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return digit;
  }

  /** Whether the word is a mark for "none". */
  boolean isNone() {
    return isNone(text);
  }

  static boolean isNone(String text) {
    return text.length() <= 2 && text.chars().allMatch(c -> "-—–－/".indexOf(c) >= 0);
  }

  /** Whether the words may be one label: no space of its own parts them. */
  static boolean areJoined(List<Piece> pieces, int from, int to) {
    return pieces.subList(from + 1, to).stream()
        .allMatch(piece -> piece.before == Break.LINE || piece.before == Break.SOFT);
  }

  /** The pieces as one cell; where there are several, the raw text shows where they were parted. */
  static Cell cell(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    StringBuilder raw = new StringBuilder();
    for (Piece piece : pieces) {
      if (!raw.isEmpty()) {
        text.append(piece.before == Break.SPACE ? " " : "");
        raw.append(piece.before == Break.LINE || piece.before == Break.GAP ? '\n' : ' ');
      }
      text.append(piece.text);
      raw.append(piece.text);
    }
    Piece first = pieces.get(0);
    return new Cell(text.toString(), raw.toString(), first.line, first.column);
  }

  /** A cell in which nothing stands. */
  static Cell blank(int line) {
    return new Cell("", "", line, 1);
  }
}
