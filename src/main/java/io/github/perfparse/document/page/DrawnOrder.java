package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.DocumentLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;

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

  private DrawnOrder() {}

  /** The cells of lines in the order in which they were drawn, each with the height of its row. */
  static List<DrawnCell> placed(
      List<DrawnCell> lines, DrawnCell.Anchor anchor, DocumentLabels labels) {
    List<DrawnCell> cells = at(DrawnCell.joined(lines, labels), anchor);
    List<DrawnCell> once = moved(cells, DrawnCell::besideNext);
    if (isInOrder(once)) {
      return once;
    }
    int second = highestLeap(lines);
    List<DrawnCell> twice = moved(lines.subList(0, second), DrawnCell::upToNext);
    List<DrawnCell> wrapped = DrawnCell.joined(lines.subList(second, lines.size()), labels);
    List<DrawnCell> rest = moved(at(wrapped, anchor), DrawnCell::upToNext);
    boolean inOrder = isInOrder(twice) && isInOrder(rest);
    twice.addAll(rest);
    return inOrder ? twice : cells;
  }

  private static List<DrawnCell> at(List<DrawnCell> cells, DrawnCell.Anchor anchor) {
    List<DrawnCell> placed = new ArrayList<>();
    for (DrawnCell cell : cells) {
      placed.add(cell.at(anchor));
    }
    return placed;
  }

  private static List<DrawnCell> moved(List<DrawnCell> drawn, BinaryOperator<DrawnCell> next) {
    List<DrawnCell> moved = new ArrayList<>(drawn);
    for (int i = moved.size() - 2; i >= 0; i--) {
      moved.set(i, next.apply(moved.get(i), moved.get(i + 1)));
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
