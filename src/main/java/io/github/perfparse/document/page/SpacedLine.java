package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.DocumentLabels;
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
  static List<SpacedLine> of(List<Glyph> drawn, DocumentLabels labels) {
    List<DrawnCell> lines = DrawnCell.lines(drawn);
    List<List<DrawnCell>> rows = rowByRow(lines, labels);
    return (rows.isEmpty() ? fewest(lines, labels) : rows).stream().map(SpacedLine::line).toList();
  }

  /** The rows where most cells stand at one height in each; none if it was not drawn row by row. */
  private static List<List<DrawnCell>> rowByRow(List<DrawnCell> lines, DocumentLabels labels) {
    List<List<DrawnCell>> best = List.of();
    int least = Integer.MAX_VALUE;
    for (DrawnCell.Anchor anchor : DrawnCell.Anchor.values()) {
      List<DrawnCell> cells = DrawnOrder.rowByRow(lines, anchor, labels);
      List<List<DrawnCell>> rows = rows(cells);
      int cost = rows.size() + moved(cells, anchor);
      if (!rows.isEmpty() && cost < least) {
        best = rows;
        least = cost;
      }
    }
    return best;
  }

  private static List<List<DrawnCell>> fewest(List<DrawnCell> lines, DocumentLabels labels) {
    List<List<DrawnCell>> fewest = List.of();
    for (DrawnCell.Anchor anchor : DrawnCell.Anchor.values()) {
      List<List<DrawnCell>> rows = rows(DrawnOrder.twice(lines, anchor, labels));
      fewest = fewest.isEmpty() || rows.size() < fewest.size() ? rows : fewest;
    }
    return fewest;
  }

  /** How many cells stand at another height than their rows. */
  private static int moved(List<DrawnCell> cells, DrawnCell.Anchor anchor) {
    int moved = 0;
    for (DrawnCell cell : cells) {
      moved += Math.abs(cell.at(anchor).y() - cell.y()) > GlyphLine.near(cell.size()) ? 1 : 0;
    }
    return moved;
  }

  private static List<List<DrawnCell>> rows(List<DrawnCell> cells) {
    List<DrawnCell> sorted = new ArrayList<>(cells);
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
