package io.github.perfparse.align.path;

import io.github.perfparse.text.row.Characters;

/**
 * Whether the lines of a cell were broken where its column ends: every line but the last is full,
 * and none is longer than the column is wide.
 */
record Wrapping(Costs costs, Habits habits) {

  private static final int MOST_ROOM = 4;
  private static final int MOST_OVER = 4;

  /** More full lines say no more than these. */
  private static final int TELLING_LINES = 2;

  int cost(TableColumn column, Span span) {
    int width = habits.width(column);
    if (width == Habits.UNKNOWN) {
      return 0;
    }
    if (span.isWhole()) {
      return overfull(span.width(), width);
    }
    int last = span.lines().size() - 1;
    int cost = overfull(span.width(last), width);
    for (int i = 0; i < last; i++) {
      cost += line(span, i, width);
    }
    int edge = column == TableColumn.REASON ? endAtEdge(span, width) : 0;
    return Math.max(cost, TELLING_LINES * costs.of(Cost.FULL_LINE)) + edge;
  }

  /** What a line costs that goes on below. */
  private int line(Span span, int line, int width) {
    int next = needed(span.lines().get(line), span.lines().get(line + 1));
    return brokenLine(width - span.width(line), next, width) + overfull(span.width(line), width);
  }

  /** By line of the text what all lines before it cost a cell of the column that has them. */
  int[] sums(TableColumn column, Span text) {
    int width = habits.width(column);
    int[] sums = new int[width == Habits.UNKNOWN ? 0 : text.lines().size()];
    for (int i = 0; i + 1 < sums.length; i++) {
      sums[i + 1] = sums[i] + line(text, i, width);
    }
    return sums;
  }

  /**
   * What the line breaks of a cell cost at least.
   *
   * @param known what some of its lines cost
   * @param others how many more go on below
   */
  int least(int known, int others) {
    int full = costs.of(Cost.FULL_LINE);
    return Math.max(known + others * full, TELLING_LINES * full);
  }

  private int overfull(int line, int width) {
    int over = line - width - 1;
    return over > 0 ? costs.of(Cost.OVERFULL) * Math.min(MOST_OVER, over) / 2 : 0;
  }

  /** {@code …加大宣传力度，不断提}: had the text gone on, it would have been on the next line. */
  private int endAtEdge(Span span, int width) {
    int last = span.lines().size() - 1;
    String text = span.text();
    boolean ended = Shapes.hasMark(text.substring(text.length() - 1));
    boolean full = last > 0 && width - span.width(last) < 2 && width - span.width(last) >= -1;
    return full && !ended ? costs.of(Cost.REASON_ENDS_AT_EDGE) : 0;
  }

  /** What a cell with so many line breaks costs at least. */
  int least(TableColumn column, int breaks) {
    return habits.width(column) == Habits.UNKNOWN ? 0 : least(0, breaks);
  }

  boolean isEven(TableColumn column) {
    return habits.isEven(column);
  }

  /** Whether a line of the cell is so full that it had to go on below. */
  boolean isFull(TableColumn column, Span span, int line) {
    int width = habits.width(column);
    String next = span.lines().get(line + 1);
    int needed = needed(span.lines().get(line), next);
    return isFull(width - span.width(line), needed, width) && !Shapes.isNumber(next);
  }

  private static boolean isFull(int room, int next, int width) {
    return room < Math.min(next, width) && room >= -1;
  }

  private int brokenLine(int room, int next, int width) {
    if (room >= Math.min(next, width)) {
      int spare = Math.min(MOST_ROOM, room - next);
      return costs.of(Cost.WOULD_FIT) * (2 + spare) / 2;
    }
    return isFull(room, next, width) ? costs.of(Cost.FULL_LINE) : 0;
  }

  /**
   * The room that the next line's first word would have needed. {@code 5|0(元/|人)}: a number is
   * broken only where all that hangs on it has no room, and a bracket is as wide as a character.
   */
  private static int needed(String line, String next) {
    int word = firstWord(next);
    boolean number =
        Characters.isDigit(line.charAt(line.length() - 1)) && Characters.isDigit(next.charAt(0));
    if (!number) {
      return word;
    }
    boolean bracket = next.charAt(word - 1) == '(' && word < next.length();
    int bound = bracket ? Shapes.widthOf(next.charAt(word)) : 0;
    return 1 + word + bound + (next.indexOf('(') >= 0 ? 1 : 0);
  }

  /** The width of what cannot be broken: a Chinese character, or a word of others. */
  private static int firstWord(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) > ' ' && line.charAt(end) < 0x7F) {
      end++;
    }
    return end == 0 ? Shapes.widthOf(line.charAt(0)) : end;
  }
}
