package io.github.perfparse.align.atom;

/**
 * What stands between two words. Of one line break and a pipe, say, the pipe gives the kind; the
 * rest is counted.
 *
 * @param kind the strongest thing that stands there
 * @param pipes how many pipes
 * @param breaks how many line breaks
 * @param blankCells how many lines that hold nothing but room: each was an empty cell
 * @param page whether a page ends here
 */
public record Gap(Kind kind, int pipes, int breaks, int blankCells, boolean page) {

  /** The kinds of gaps. */
  public enum Kind {
    /** Nothing: a word that was cut in two at the edge of a label. */
    NONE,
    /** Inside of a number or a date that was torn. */
    TORN,
    /** One space. */
    SPACE,
    /** Nothing, between two cells of a row that touch. */
    TOUCH,
    /** One space between a figure and a Chinese character. */
    SCRIPT,
    /** Two or more spaces, or one that no tool puts between words. */
    WIDE,
    /** A tab: no cell goes on beyond it. */
    TAB,
    /** A pipe: no cell goes on beyond it. */
    PIPE,
    /** The end of a full line, where the text had to go on below. */
    WRAP,
    /** A line break. */
    LINE,
    /** A line break with room at the begin of the next line. */
    INDENT,
    /** A line break with blank lines. */
    BLANK,
    /** The end of a page. */
    PAGE
  }

  /** A pipe ends a line, and another one begins the next. */
  private static final int ROW_ENDS = 2;

  /** Before the first word of a text. */
  public static final Gap BEGIN = new Gap(Kind.LINE, 0, 1, 0, false);

  /** Inside of a word that was cut in two. */
  public static final Gap NONE = new Gap(Kind.NONE, 0, 0, 0, false);

  /** Between two cells that touch. */
  static final Gap TOUCH = new Gap(Kind.TOUCH, 0, 0, 0, false);

  /** The same of another kind. */
  Gap as(Kind other) {
    return new Gap(other, pipes, breaks, blankCells, page);
  }

  /** Whether the word behind it begins a line. */
  public boolean startsLine() {
    return breaks > 0;
  }

  /** Whether it parts cells for certain: a tab, a pipe in the midst of a line, or blank cells. */
  public boolean isWall() {
    return kind == Kind.TAB || kind == Kind.PIPE && (breaks == 0 || pipes > ROW_ENDS);
  }

  /** Whether a row begins that geometry has put together of the cells of several lines. */
  public boolean startsLaidRow() {
    return kind == Kind.TAB && breaks > 0;
  }

  /** The gap that is left where what stood between this one and {@code next} is taken out. */
  public Gap over(Gap next, boolean pageMark) {
    boolean ends = page || next.page || pageMark;
    int lines = Math.max(1, Math.max(breaks, next.breaks));
    Kind left = ends && pipes == 0 ? Kind.PAGE : stronger(next);
    return new Gap(left, Math.max(pipes, next.pipes), lines, blankCells + next.blankCells, ends);
  }

  private Kind stronger(Gap next) {
    return kind.compareTo(next.kind) >= 0 ? kind : next.kind;
  }
}
