package io.github.perfparse.document.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Labels of several rows that a page prints again with the rows at its top: they reach over the
 * rows below, over their own labels even.
 *
 * @param rows how many rows at the top of the table are printed again
 * @param labels those of them that go on below, as the page before has them
 */
record LabelsAgain(PageTable table, int rows, List<PageCell> labels) {

  /** The page without them and the lines at their ends; itself if nothing of them is there. */
  PrintedPage without(PrintedPage page) {
    Set<Integer> out = new HashSet<>();
    List<Width> widths = new ArrayList<>();
    for (PageCell label : labels) {
      List<Integer> own = printed(label, page);
      if (!own.isEmpty()) {
        out.addAll(own);
        widths.add(new Width(table.columns()[label.column()], table.columns()[label.endColumn()]));
      }
    }
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < page.glyphs().size(); i++) {
      if (!out.contains(i)) {
        glyphs.add(page.glyphs().get(i));
      }
    }
    return out.isEmpty()
        ? page
        : page.with(glyphs, withoutEnds(page.strokes(), sideBySide(widths)));
  }

  /**
   * The places in the drawing order of a label's characters that stand below the rows, or in a cell
   * that goes on there: the first of its columns that were drawn there.
   */
  private List<Integer> printed(PageCell label, PrintedPage page) {
    List<PageCell> heads = headsOver(label);
    StringBuilder inside = new StringBuilder();
    StringBuilder below = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < page.glyphs().size(); i++) {
      Glyph glyph = page.glyphs().get(i);
      if (isIn(label, glyph)) {
        boolean within = isWithin(glyph, heads);
        (within ? inside : below).append(glyph.text().strip());
        for (int n = within ? 0 : glyph.text().strip().length(); n > 0; n--) {
          places.add(i);
        }
      }
    }
    String text = label.text().replaceAll("\\s", "");
    for (int from = 0; from < text.length(); from++) {
      if (below.indexOf(text.substring(from)) == 0
          && inside.lastIndexOf(text.substring(0, from)) == inside.length() - from) {
        return places.subList(0, text.length() - from);
      }
    }
    return List.of();
  }

  private boolean isIn(PageCell label, Glyph glyph) {
    return glyph.middleX() > table.columns()[label.column()]
        && glyph.middleX() < table.columns()[label.endColumn()]
        && glyph.middleY() > table.top()
        && glyph.middleY() < table.bottom();
  }

  /** The cells in a label's columns that stand in the rows and in no other. */
  private List<PageCell> headsOver(PageCell label) {
    List<PageCell> heads = new ArrayList<>();
    for (PageCell cell : table.cells()) {
      boolean over = cell.column() < label.endColumn() && cell.endColumn() > label.column();
      if (over && cell.endRow() <= rows) {
        heads.add(cell);
      }
    }
    return heads;
  }

  private static boolean isWithin(Glyph glyph, List<PageCell> cells) {
    for (PageCell cell : cells) {
      if (cell.box().contains(glyph.middleX(), glyph.middleY())) {
        return true;
      }
    }
    return false;
  }

  /** From where to where labels reach, in points. */
  private record Width(double left, double right) {}

  /** Labels that touch are one; a score that is merged as well stands apart from them. */
  private static List<Width> sideBySide(List<Width> widths) {
    List<Width> sorted = new ArrayList<>(widths);
    sorted.sort((a, b) -> Double.compare(a.left, b.left));
    List<Width> all = new ArrayList<>();
    for (Width width : sorted) {
      Width last = all.isEmpty() ? width : all.get(all.size() - 1);
      if (width.left > last.right || all.isEmpty()) {
        all.add(width);
      } else {
        all.set(all.size() - 1, new Width(last.left, Math.max(last.right, width.right)));
      }
    }
    return all;
  }

  /** A line at the end of such labels alone, and of no row. */
  private List<Stroke> withoutEnds(List<Stroke> lines, List<Width> widths) {
    List<Stroke> others = new ArrayList<>();
    List<Stroke> ends = new ArrayList<>();
    for (Stroke line : lines) {
      boolean end = line.axis() == Stroke.Axis.ACROSS && isBetween(line, widths);
      (end ? ends : others).add(line);
    }
    List<Stroke> kept = new ArrayList<>(others);
    for (Stroke line : ends) {
      if (hasSameHeight(line, others)) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static boolean isBetween(Stroke line, List<Width> widths) {
    for (Width width : widths) {
      if (line.isBetween(width.left, width.right)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSameHeight(Stroke line, List<Stroke> others) {
    for (Stroke other : others) {
      if (other.axis() == line.axis() && Math.abs(other.at() - line.at()) <= Stroke.NEAR) {
        return true;
      }
    }
    return false;
  }
}
