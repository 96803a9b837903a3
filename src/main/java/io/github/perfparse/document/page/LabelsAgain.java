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

  /** The page without them; itself if nothing of them is there. */
  PrintedPage without(PrintedPage page) {
    Set<Integer> out = new HashSet<>();
    for (PageCell label : labels) {
      out.addAll(printed(label, page));
    }
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < page.glyphs().size(); i++) {
      if (!out.contains(i)) {
        glyphs.add(page.glyphs().get(i));
      }
    }
    return out.isEmpty() ? page : page.with(glyphs);
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
}
