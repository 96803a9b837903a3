package io.github.perfparse.text;

import io.github.perfparse.text.line.Line;

/** A line of LaTeX that is read from left to right. */
final class LatexLine {

  static final String BEGIN = "\\begin{";

  /** Bounds the search for the end of a name or a width. */
  private static final int LONGEST = 64;

  private final Line line;

  /** How far the code points of the line are counted, and to which column. */
  private int countedTo;

  private int column;

  LatexLine(Line line) {
    this.line = line;
    this.column = line.column();
  }

  String text() {
    return line.text();
  }

  int number() {
    return line.number();
  }

  /** The column of the sign there, none of those asked for standing before it. */
  int column(int at) {
    column += text().codePointCount(countedTo, at);
    countedTo = at;
    return column;
  }

  /** Where the last sign stands whose column was asked for. */
  int countedTo() {
    return countedTo;
  }

  /** Behind a name or a width that the sign closes; the index itself if there is none. */
  static int behind(char close, String text, int from) {
    int to = Math.min(text.length(), from + LONGEST);
    for (int i = from; i < to && text.charAt(i) < 0x80; i++) {
      if (text.charAt(i) == close) {
        return i + 1;
      }
    }
    return from;
  }
}
