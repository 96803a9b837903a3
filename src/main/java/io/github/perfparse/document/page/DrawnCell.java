package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.DocumentLabels;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a cell where nothing is ruled. Programs draw cell after cell, and so a line that was
 * drawn right behind the one above it, and would not have fitted into that or makes a label with
 * it, goes on with it.
 *
 * <pre>
 * 成本指标   支出标准   2600（万   →   2600（万元）
 *                       元）
 * </pre>
 *
 * @param lines from top to bottom, at least one
 * @param y the height that it is sorted by
 */
record DrawnCell(List<GlyphLine> lines, double y) {

  /** What of a cell stands at the height of its row. */
  enum Anchor {
    MIDDLE,
    FIRST_LINE,
    LAST_LINE
  }

  /** Lines of a cell are no farther from each other than this, in heights of their characters. */
  private static final double FARTHEST = 2;

  private static final double NEAREST = 0.8;

  /** Room between words that still are of one line, in the same. */
  private static final double ROOM = 0.7;

  /** How much lower a cell of the same row may stand, if it covers others, in the same. */
  private static final double LOWER = 3.2;

  /** How far the edges or the middles of lines of one cell may be from each other, in the same. */
  private static final double ASKEW = 0.3;

  /** The lines on a page in the order in which they were drawn, a single cell each. */
  static List<DrawnCell> lines(List<Glyph> drawn) {
    List<DrawnCell> lines = new ArrayList<>();
    for (List<Glyph> run : GlyphLine.runs(drawn, DrawnCell::leaps)) {
      for (GlyphLine line : GlyphLine.of(run)) {
        lines.add(new DrawnCell(List.of(line), line.y()));
      }
    }
    return lines;
  }

  /** The cells that lines make. */
  static List<DrawnCell> joined(List<DrawnCell> lines, DocumentLabels labels) {
    List<DrawnCell> cells = new ArrayList<>();
    List<GlyphLine> open = new ArrayList<>();
    for (DrawnCell cell : lines) {
      GlyphLine line = cell.lines().get(0);
      if (!open.isEmpty() && !goesOn(open, line, labels)) {
        cells.add(new DrawnCell(List.copyOf(open), 0));
        open.clear();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      cells.add(new DrawnCell(List.copyOf(open), 0));
    }
    return cells;
  }

  private static boolean leaps(Glyph last, Glyph next) {
    double room = next.x() - last.right();
    return Math.abs(next.y() - last.y()) > ASKEW * last.size()
        || room > ROOM * last.size()
        || room < -last.size();
  }

  private static boolean goesOn(List<GlyphLine> open, GlyphLine next, DocumentLabels labels) {
    GlyphLine last = open.get(open.size() - 1);
    double size = last.size();
    double down = (next.y() - last.y()) / size;
    boolean below = down > NEAREST && down < FARTHEST && Math.abs(next.size() - size) < 1;
    return below && isInLine(last, next, ASKEW * size) && isOneText(open, next, labels);
  }

  /** Two whole labels are of two rows, with nothing printed behind the first of them. */
  private static boolean isOneText(List<GlyphLine> open, GlyphLine next, DocumentLabels labels) {
    String above = FlowText.text(open, 0);
    boolean two =
        labels.isWhole(above)
            && labels.isWhole(next.text())
            && !labels.isWhole(above + next.text());
    return isFull(open, next) && !two || labels.isOne(above, next.text());
  }

  private static boolean isInLine(GlyphLine above, GlyphLine below, double askew) {
    double middle = (above.left() + above.right() - below.left() - below.right()) / 2;
    return Math.abs(above.left() - below.left()) < askew
        || Math.abs(above.right() - below.right()) < askew
        || Math.abs(middle) < askew;
  }

  /** Whether the first word of a line had no room behind the last line of those above. */
  private static boolean isFull(List<GlyphLine> open, GlyphLine next) {
    double widest = next.width();
    for (GlyphLine line : open) {
      widest = Math.max(widest, line.width());
    }
    return open.get(open.size() - 1).width() + next.firstWord() > widest;
  }

  /** The same cell with the height of its row. */
  DrawnCell at(Anchor anchor) {
    return new DrawnCell(
        lines,
        switch (anchor) {
          case MIDDLE -> (first() + last()) / 2;
          case FIRST_LINE -> first();
          case LAST_LINE -> last();
        });
  }

  /** Whether the one drawn next may stand in the same row, to the right. */
  boolean isBeside(DrawnCell next) {
    return next.left() >= right();
  }

  /** Whether it stands higher up than another. */
  boolean isAbove(DrawnCell other) {
    return other.y() - y > GlyphLine.near(size());
  }

  /** Whether it stands as high as another. */
  boolean isLevel(DrawnCell other) {
    return Math.abs(other.y() - y) <= GlyphLine.near(size());
  }

  /** Whether it stands over another, at least in part. */
  boolean isOver(DrawnCell other) {
    return last() < other.first() && left() < other.right() && other.left() < right();
  }

  /** This cell and the one below it as one. */
  DrawnCell with(DrawnCell below) {
    List<GlyphLine> both = new ArrayList<>(lines);
    both.addAll(below.lines());
    return new DrawnCell(both, y);
  }

  /**
   * The same cell in the row of another. What stands to the right of that and far below, such as
   * the page's number, is of no row.
   */
  DrawnCell inRowOf(DrawnCell other) {
    boolean far = left() > other.left() && y - other.y() > LOWER * size();
    return far ? this : new DrawnCell(lines, other.y());
  }

  /**
   * The same cell in the row of the one that was drawn next, if that stands to the right and is
   * higher up.
   */
  DrawnCell upToNext(DrawnCell next) {
    boolean higher = y - next.y() > GlyphLine.near(size());
    return higher && next.left() >= right() ? new DrawnCell(lines, next.y()) : this;
  }

  /** The words of a single line; several lines are one text. */
  List<DrawnCell> words() {
    if (lines.size() > 1) {
      return List.of(this);
    }
    List<DrawnCell> words = new ArrayList<>();
    for (GlyphLine word : lines.get(0).words()) {
      words.add(new DrawnCell(List.of(word), y));
    }
    return words;
  }

  double left() {
    double left = Double.MAX_VALUE;
    for (GlyphLine line : lines) {
      left = Math.min(left, line.left());
    }
    return left;
  }

  double right() {
    double right = 0;
    for (GlyphLine line : lines) {
      right = Math.max(right, line.right());
    }
    return right;
  }

  double first() {
    return lines.get(0).y();
  }

  double last() {
    return lines.get(lines.size() - 1).y();
  }

  /** The height of its characters. */
  double size() {
    return lines.get(0).size();
  }

  String text() {
    return FlowText.text(lines, 0);
  }
}
