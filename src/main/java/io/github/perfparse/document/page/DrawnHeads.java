package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.DocumentLabels;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rows of heads that a page without ruling lines repeats of the page before: what was drawn on
 * it first was drawn on that page in the same order and in the same columns. Labels that reach out
 * of them over the rows below are drawn with them. Heads with a total below them are those of a
 * form that ends there: where the next page begins with the same, another form's go on.
 */
final class DrawnHeads {

  /** Rows of heads hold so many heads of columns; fewer may come again by chance. */
  private static final int FEWEST_HEADS = 3;

  /** Running heads and the page's number may be drawn before them, a line each. */
  private static final int MOST_RUNNING = 4;

  private static final double SAME_PLACE = 1;

  /** Heads have fewer lines than this. */
  private static final int MOST_LINES = 300;

  private final List<Line> above;
  private final List<Line> page;

  /** Behind the last total of the page above. */
  private final int open;

  /** How many heads of columns there are before each line. */
  private final int[] columns;

  /** A line with what it says. */
  private record Line(GlyphLine glyphs, String text) {

    boolean isSame(Line other) {
      double beside = Math.abs(glyphs.left() - other.glyphs.left());
      return beside < SAME_PLACE && text.equals(other.text);
    }

    /** Whether it is in the next row: it was drawn behind another, and stands to the left. */
    boolean isInNextRow(Line last) {
      return glyphs.right() <= last.glyphs.left();
    }
  }

  private DrawnHeads(List<Glyph> above, List<Glyph> page, DocumentLabels labels) {
    this.above = lines(above);
    this.page = lines(page);
    this.open = behindTotal(this.above, labels);
    this.columns = new int[this.page.size() + 1];
    for (int i = 0; i < this.page.size(); i++) {
      columns[i + 1] = columns[i] + (labels.isColumn(this.page.get(i).text()) ? 1 : 0);
    }
  }

  private static int behindTotal(List<Line> lines, DocumentLabels labels) {
    int behind = lines.size();
    while (behind > 0 && !labels.isOfOneRow(lines.get(behind - 1).text())) {
      behind--;
    }
    return behind;
  }

  private static List<Line> lines(List<Glyph> drawn) {
    List<Line> lines = new ArrayList<>();
    for (DrawnCell cell : DrawnCell.lines(drawn)) {
      for (GlyphLine line : cell.lines()) {
        lines.add(new Line(line, line.text()));
      }
    }
    return lines;
  }

  /**
   * What is left of a page's glyphs without the heads.
   *
   * @param above the glyphs of the page before it, in the order in which they were drawn
   */
  static List<Glyph> without(List<Glyph> above, List<Glyph> page, DocumentLabels labels) {
    Set<Glyph> heads = new HashSet<>();
    for (Line line : new DrawnHeads(above, page, labels).heads()) {
      heads.addAll(line.glyphs().glyphs());
    }
    List<Glyph> rest = new ArrayList<>(page);
    rest.removeIf(heads::contains);
    return rest;
  }

  private List<Line> heads() {
    for (int first = 0; first < Math.min(MOST_RUNNING, page.size()); first++) {
      for (int from = open; from < above.size(); from++) {
        int end = end(first, from);
        if (columns[end] - columns[first] >= FEWEST_HEADS) {
          return page.subList(firstRow(first), end);
        }
      }
    }
    return List.of();
  }

  /** Where the last row ends that is the same on both pages, from a line on each. */
  private int end(int first, int from) {
    int most = Math.min(MOST_LINES, Math.min(page.size() - first, above.size() - from));
    int end = first;
    for (int i = 0; i < most && page.get(first + i).isSame(above.get(from + i)); i++) {
      int next = first + i + 1;
      boolean row = next < page.size() && page.get(next).isInNextRow(page.get(next - 1));
      end = row ? next : end;
    }
    return end;
  }

  /** Where the first row with the head of a column begins: a running head has none. */
  private int firstRow(int first) {
    int row = first;
    for (int i = first + 1; columns[i] == columns[first]; i++) {
      row = page.get(i).isInNextRow(page.get(i - 1)) ? i : row;
    }
    return row;
  }
}
