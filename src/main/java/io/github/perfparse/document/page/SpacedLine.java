package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.PlacedWord;
import io.github.perfparse.form.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page without ruling lines: the room between its words may part columns.
 *
 * <pre>
 * 项目名称      绿道养护        →   项目名称 at 72.0 to 112.0, 绿道养护 at 172.0 to 212.0
 * </pre>
 */
final class SpacedLine {

  private static final double LEAST = 2;
  private static final int MOST_SPACES = 200;
  private static final int TENTHS = 10;

  private final double y;
  private final StringBuilder text = new StringBuilder();
  private final List<PlacedWord> words = new ArrayList<>();
  private int column = 1;
  private double end;

  private SpacedLine(double y) {
    this.y = y;
  }

  /**
   * The lines of a page, from top to bottom. A cell of several lines stands in one of them: in
   * which, the other cells tell, for those of a row begin, end or have their middle at one height.
   */
  static List<SpacedLine> of(List<DrawnCell> cells) {
    List<List<DrawnCell>> fewest = List.of();
    for (DrawnCell.Anchor anchor : DrawnCell.Anchor.values()) {
      List<List<DrawnCell>> rows = rows(cells, anchor);
      fewest = fewest.isEmpty() || rows.size() < fewest.size() ? rows : fewest;
    }
    return fewest.stream().map(SpacedLine::line).toList();
  }

  private static List<List<DrawnCell>> rows(List<DrawnCell> cells, DrawnCell.Anchor anchor) {
    List<DrawnCell> sorted = new ArrayList<>();
    for (DrawnCell cell : cells) {
      sorted.add(cell.at(anchor));
    }
    List<DrawnCell> inOrder = besideNext(sorted);
    if (isInOrder(inOrder)) {
      sorted = inOrder;
    }
    sorted.sort((a, b) -> Double.compare(a.y(), b.y()));
    List<List<DrawnCell>> rows = new ArrayList<>();
    double y = -Double.MAX_VALUE;
    for (DrawnCell cell : sorted) {
      if (cell.y() - y > GlyphLine.near(cell.size())) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(cell);
      y = cell.y();
    }
    return rows;
  }

  private static List<DrawnCell> besideNext(List<DrawnCell> drawn) {
    List<DrawnCell> moved = new ArrayList<>(drawn);
    for (int i = moved.size() - 2; i >= 0; i--) {
      moved.set(i, moved.get(i).besideNext(moved.get(i + 1)));
    }
    return moved;
  }

  /** Whether no cell stands higher up than the one drawn before it, a running head left aside. */
  private static boolean isInOrder(List<DrawnCell> drawn) {
    double top = Double.MAX_VALUE;
    for (DrawnCell cell : drawn) {
      top = Math.min(top, cell.y());
    }
    for (int i = 1; i < drawn.size(); i++) {
      DrawnCell cell = drawn.get(i);
      double near = GlyphLine.near(cell.size());
      if (cell.y() < drawn.get(i - 1).y() - near && cell.y() > top + near) {
        return false;
      }
    }
    return true;
  }

  private static SpacedLine line(List<DrawnCell> cells) {
    cells.sort((a, b) -> Double.compare(a.left(), b.left()));
    SpacedLine line = new SpacedLine(cells.get(0).y());
    for (DrawnCell cell : cells) {
      for (DrawnCell word : cell.words()) {
        line.add(word);
      }
    }
    return line;
  }

  /** Its words, with as many spaces between as there is room for, from the page's left edge on. */
  String text() {
    return text.toString();
  }

  /** Its words from left to right. */
  List<PlacedWord> words() {
    return words;
  }

  private void add(DrawnCell word) {
    double gap = word.left() - end;
    double narrow = Math.max(LEAST, word.size() / 2);
    int spaces = (int) Math.min(MOST_SPACES, Math.max(words.isEmpty() ? 0 : 1, gap / narrow));
    text.append(" ".repeat(Math.max(0, spaces)));
    column += Math.max(0, spaces);
    Place.Box box =
        new Place.Box(
            tenths(word.left()),
            tenths(word.first() - word.size()),
            tenths(word.right()),
            tenths(word.last()));
    String said = word.text();
    words.add(new PlacedWord(said, column, box, tenths(word.size()), tenths(y)));
    text.append(said);
    column += said.codePointCount(0, said.length());
    end = Math.max(end, word.right());
  }

  private static int tenths(double points) {
    return (int) Math.round(points * TENTHS);
  }
}
