package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.DocumentLabels;
import java.util.ArrayList;
import java.util.List;

/**
 * Where cells stand that nothing is ruled around: in the rows with which they were drawn. Most
 * programs draw row after row, and a label over several rows with the first of them. Calc goes over
 * the page twice: it draws what stands on one line, and then what it wrapped.
 *
 * <pre>
 *            │ 数量指标 │ 修剪树木 │ 5        产出指标, 数量指标, 修剪树木, 5, 质量指标, 7
 *   产出指标 ├──────────┼──────────┼───       and then
 *            │ 质量指标 │ 苗木成活 │ 7        苗木成活 and 率达标
 *            │          │ 率达标   │
 * </pre>
 */
final class DrawnOrder {

  /** So many cells at one height tell that of their row. */
  private static final int FEWEST_LEVEL = 2;

  private static final int MOST_PARAGRAPHS = 20;

  private DrawnOrder() {}

  /** The cells of lines that were drawn row by row, each with the height of its row; else none. */
  static List<DrawnCell> rowByRow(
      List<DrawnCell> lines, DrawnCell.Anchor anchor, DocumentLabels labels) {
    List<DrawnCell> cells = at(DrawnCell.joined(lines, labels), anchor);
    List<DrawnCell> rows = inRows(stacked(cells, anchor));
    return isInOrder(rows) ? rows : List.of();
  }

  /** The same of lines that were drawn by two passes over the page, or nobody knows how. */
  static List<DrawnCell> twice(
      List<DrawnCell> lines, DrawnCell.Anchor anchor, DocumentLabels labels) {
    int second = highestLeap(lines);
    List<DrawnCell> twice = upToNext(lines.subList(0, second));
    List<DrawnCell> wrapped = DrawnCell.joined(lines.subList(second, lines.size()), labels);
    List<DrawnCell> rest = upToNext(at(wrapped, anchor));
    boolean inOrder = isInOrder(twice) && isInOrder(rest);
    twice.addAll(rest);
    return inOrder ? twice : at(DrawnCell.joined(lines, labels), anchor);
  }

  private static List<DrawnCell> at(List<DrawnCell> cells, DrawnCell.Anchor anchor) {
    List<DrawnCell> placed = new ArrayList<>();
    for (DrawnCell cell : cells) {
      placed.add(cell.at(anchor));
    }
    return placed;
  }

  /**
   * Paragraphs under each other are one cell if with what was drawn next, to the right of them, or
   * with the paragraphs there, they have one height: in two columns that is no row of each.
   *
   * <pre>
   * 1.修剪树木5万株。
   * 2.补种200株。      全年修剪6万株。     the middle of both is where the other stands
   * </pre>
   */
  private static List<DrawnCell> stacked(List<DrawnCell> drawn, DrawnCell.Anchor anchor) {
    List<DrawnCell> stacked = new ArrayList<>(drawn.size());
    int next = 0;
    while (next < drawn.size()) {
      DrawnCell cell = drawn.get(next);
      int last = stacked.size() - 1;
      boolean rises = last >= 0 && stacked.get(last).isBeside(cell);
      next += rises && cell.isAbove(stacked.get(last)) ? join(stacked, drawn, next, anchor) : 0;
      if (next < drawn.size()) {
        stacked.add(drawn.get(next));
        next++;
      }
    }
    return stacked;
  }

  /** Joins the last cells, and the next ones, if that makes two of one height; how many it took. */
  private static int join(
      List<DrawnCell> cells, List<DrawnCell> drawn, int next, DrawnCell.Anchor anchor) {
    List<DrawnCell> left = upwards(cells, anchor);
    List<DrawnCell> right = downwards(drawn, next, anchor);
    for (int above = 0; above < left.size(); above++) {
      for (int below = 0; below < right.size(); below++) {
        if (above + below > 0 && left.get(above).isLevel(right.get(below))) {
          cells.subList(cells.size() - 1 - above, cells.size()).clear();
          cells.add(left.get(above));
          cells.add(right.get(below));
          return below + 1;
        }
      }
    }
    return 0;
  }

  /** The last cell, the last two as one, and so on. */
  private static List<DrawnCell> upwards(List<DrawnCell> cells, DrawnCell.Anchor anchor) {
    int i = cells.size() - 1;
    List<DrawnCell> wholes = new ArrayList<>(List.of(cells.get(i)));
    while (i > 0 && wholes.size() < MOST_PARAGRAPHS && cells.get(i - 1).isOver(cells.get(i))) {
      i--;
      wholes.add(cells.get(i).with(wholes.get(wholes.size() - 1)).at(anchor));
    }
    return wholes;
  }

  /** The next cell, the next two as one, and so on. */
  private static List<DrawnCell> downwards(
      List<DrawnCell> cells, int next, DrawnCell.Anchor anchor) {
    int i = next;
    List<DrawnCell> wholes = new ArrayList<>(List.of(cells.get(i)));
    while (i + 1 < cells.size()
        && wholes.size() < MOST_PARAGRAPHS
        && cells.get(i).isOver(cells.get(i + 1))) {
      i++;
      wholes.add(wholes.get(wholes.size() - 1).with(cells.get(i)).at(anchor));
    }
    return wholes;
  }

  /**
   * A row is what was drawn from left to right, and most of its cells tell its height: a label or a
   * score in the middle of several rows was drawn with the first of them.
   */
  private static List<DrawnCell> inRows(List<DrawnCell> drawn) {
    List<DrawnCell> moved = new ArrayList<>(drawn.size());
    int from = 0;
    for (int i = 1; i <= drawn.size(); i++) {
      if (i == drawn.size() || !drawn.get(i - 1).isBeside(drawn.get(i))) {
        moved.addAll(atOneHeight(drawn.subList(from, i)));
        from = i;
      }
    }
    return moved;
  }

  private static List<DrawnCell> atOneHeight(List<DrawnCell> row) {
    List<DrawnCell> sorted = new ArrayList<>(row);
    sorted.sort((a, b) -> Double.compare(a.y(), b.y()));
    int from = 0;
    int most = 0;
    DrawnCell usual = sorted.get(0);
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i - 1).isAbove(sorted.get(i))) {
        usual = i - from > most ? sorted.get(from) : usual;
        most = Math.max(most, i - from);
        from = i;
      }
    }
    List<DrawnCell> level = new ArrayList<>(row.size());
    for (DrawnCell cell : row) {
      level.add(most < FEWEST_LEVEL ? cell : cell.inRowOf(usual));
    }
    return level;
  }

  private static List<DrawnCell> upToNext(List<DrawnCell> drawn) {
    List<DrawnCell> moved = new ArrayList<>(drawn);
    for (int i = moved.size() - 2; i >= 0; i--) {
      moved.set(i, moved.get(i).upToNext(moved.get(i + 1)));
    }
    return moved;
  }

  /** The cell that stands farthest above the one drawn before it. */
  private static int highestLeap(List<DrawnCell> drawn) {
    int highest = 0;
    double most = 0;
    for (int i = 1; i < drawn.size(); i++) {
      double leap = drawn.get(i - 1).y() - drawn.get(i).y();
      highest = leap > most ? i : highest;
      most = Math.max(most, leap);
    }
    return highest;
  }

  /** Whether no cell stands higher up than those drawn before it, a running head left aside. */
  private static boolean isInOrder(List<DrawnCell> drawn) {
    double top = Double.MAX_VALUE;
    for (DrawnCell cell : drawn) {
      top = Math.min(top, cell.y());
    }
    double last = top;
    for (DrawnCell cell : drawn) {
      double near = GlyphLine.near(cell.size());
      boolean head = cell.y() <= top + near;
      if (!head && cell.y() < last - near) {
        return false;
      }
      last = head ? last : cell.y();
    }
    return true;
  }
}
