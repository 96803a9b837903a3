package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.DocumentLabels;
import io.github.perfparse.form.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is on a page: its tables, and the lines of text outside of them.
 *
 * @param marks all that is printed on it
 * @param offset how far its left edge is from that of the sheet it is printed on, in points
 * @param tables from top to bottom
 * @param lines from top to bottom
 * @param spaced the same lines of a page without a table, with the cells in them
 */
record PageLayout(
    PrintedPage marks,
    double offset,
    List<PageTable> tables,
    List<GlyphLine> lines,
    List<SpacedLine> spaced) {

  /** So much room in a line, in heights of its text, parts two cells of a table without lines. */
  private static final double COLUMN_GAP = 1.5;

  /** A line may hold room and no columns: {@code 填报人：王　　　日期：5月}. */
  private static final int FEW_LINES = 3;

  /** One in so many characters may stand beside a table. */
  private static final int FEW_BESIDE = 20;

  /** Its number, from 1. */
  int number() {
    return marks.number();
  }

  /** What the first cell of its first table says; empty if it has none. */
  String begins() {
    return tables.isEmpty() ? "" : tables.get(0).firstText();
  }

  /** How far its tables and lines reach from the leftmost to the rightmost. */
  double width() {
    double left = Double.MAX_VALUE;
    double right = 0;
    for (PageTable table : tables) {
      left = Math.min(left, table.left());
      right = Math.max(right, table.right());
    }
    for (GlyphLine line : lines) {
      left = Math.min(left, line.left());
      right = Math.max(right, line.right());
    }
    return Math.max(0, right - left);
  }

  /** The page; or the two that are printed side by side on it, each with a table of its own. */
  static List<PageLayout> allOf(PrintedPage marks, DocumentLabels labels) {
    List<PageLayout> pages = new ArrayList<>();
    double left = 0;
    for (PrintedPage half : marks.halves()) {
      pages.add(of(half, labels, left));
      left += half.width();
    }
    for (PageLayout page : pages) {
      if (pages.size() > 1 && page.tables().isEmpty()) {
        return List.of(of(marks, labels));
      }
    }
    return pages;
  }

  /** Finds tables and lines; {@code labels} tells the pieces of labels. */
  static PageLayout of(PrintedPage marks, DocumentLabels labels) {
    return of(marks, labels, 0);
  }

  /** The same page with other marks. */
  PageLayout with(PrintedPage other, DocumentLabels labels) {
    return of(other, labels, offset);
  }

  private static PageLayout of(PrintedPage marks, DocumentLabels labels, double offset) {
    List<RuledGrid> grids = grids(marks.strokes(), marks.glyphs());
    if (grids.isEmpty() && !marks.sides().isEmpty()) {
      grids = filled(marks);
    }
    CellGlyphs glyphs = new CellGlyphs(grids, marks.glyphs());
    List<Glyph> outside = glyphs.outside();
    List<PageTable> tables = new ArrayList<>();
    for (int i = 0; i < grids.size(); i++) {
      tables.add(table(marks.number(), offset, grids.get(i), glyphs.inside(i)));
    }
    List<SpacedLine> spaced = tables.isEmpty() ? SpacedLine.of(outside, labels) : List.of();
    return new PageLayout(marks, offset, tables, GlyphLine.of(outside), spaced);
  }

  /** On a page without tables of lines, those whose cells are filled instead. */
  private static List<RuledGrid> filled(PrintedPage marks) {
    List<Stroke> all = new ArrayList<>(marks.strokes());
    all.addAll(marks.sides());
    List<RuledGrid> grids = grids(all, marks.glyphs());
    CellGlyphs glyphs = new CellGlyphs(grids, marks.glyphs());
    int parted = partedLines(glyphs.outside());
    int beside = 0;
    for (int i = 0; i < grids.size(); i++) {
      for (List<Glyph> cell : glyphs.inside(i).values()) {
        parted += partedLines(cell);
      }
      beside += beside(glyphs.outside(), grids.get(i));
    }
    boolean whole = parted < FEW_LINES && beside * FEW_BESIDE <= marks.glyphs().size();
    return whole ? grids : List.of();
  }

  /**
   * How many lines have room enough for the next column in them. Where the labels of a table stand
   * on grey and its values on nothing, these would all be one cell, or none.
   */
  private static int partedLines(List<Glyph> glyphs) {
    int parted = 0;
    for (GlyphLine line : GlyphLine.of(glyphs)) {
      List<GlyphLine> words = line.words();
      for (int i = 1; i < words.size(); i++) {
        if (words.get(i).left() - words.get(i - 1).right() > COLUMN_GAP * line.size()) {
          parted++;
          break;
        }
      }
    }
    return parted;
  }

  /** How many glyphs stand to the left or right of a table. */
  private static int beside(List<Glyph> outside, RuledGrid grid) {
    int beside = 0;
    for (Glyph glyph : outside) {
      boolean level = glyph.middleY() > grid.top() && glyph.middleY() < grid.bottom();
      beside += level && !glyph.text().isBlank() ? 1 : 0;
    }
    return beside;
  }

  private static List<RuledGrid> grids(List<Stroke> lines, List<Glyph> drawn) {
    List<RuledGrid> grids = new ArrayList<>();
    for (List<Stroke> group : RuledLines.groups(lines, drawn)) {
      RuledGrid.of(group).ifPresent(grids::add);
    }
    grids.sort((a, b) -> Double.compare(a.top(), b.top()));
    return grids;
  }

  private static PageTable table(
      int page, double left, RuledGrid grid, Map<Integer, List<Glyph>> glyphs) {
    List<RuledGrid.Area> areas = grid.areas();
    Map<Integer, Integer> drawn = new HashMap<>();
    for (Integer number : glyphs.keySet()) {
      drawn.put(number, drawn.size());
    }
    List<List<GlyphLine>> lines = new ArrayList<>();
    double padding = Double.MAX_VALUE;
    for (RuledGrid.Area area : areas) {
      List<GlyphLine> own = FlowText.lines(glyphs.getOrDefault(area.number(), List.of()));
      lines.add(own);
      for (GlyphLine line : own) {
        double room = line.left() - grid.box(area).left();
        padding = room >= 0 ? Math.min(padding, room) : padding;
      }
    }
    padding = padding == Double.MAX_VALUE ? 0 : padding;
    List<PageCell> cells = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      Place place = Place.onPage(page).within(tenths(grid.box(areas.get(i)), left));
      int order = drawn.getOrDefault(areas.get(i).number(), 0);
      cells.add(cell(place, order, grid, areas.get(i), lines.get(i), padding));
    }
    return new PageTable(
        page, grid.columnEdges(), grid.top(), grid.bottom(), grid.rowCount(), cells, padding);
  }

  private static PageCell cell(
      Place place,
      int drawn,
      RuledGrid grid,
      RuledGrid.Area area,
      List<GlyphLine> lines,
      double padding) {
    PageBox box = grid.box(area);
    return new PageCell(
        area.row(),
        area.column(),
        area.lastRow() - area.row() + 1,
        area.lastColumn() - area.column() + 1,
        box,
        lines,
        FlowText.text(lines, box.width() - 2 * padding),
        place,
        drawn,
        grid.isUnclosed(area));
  }

  private static Place.Box tenths(PageBox box, double left) {
    return new Place.Box(
        tenths(box.left() + left),
        tenths(box.top()),
        tenths(box.right() + left),
        tenths(box.bottom()));
  }

  private static int tenths(double points) {
    return (int) Math.round(points * 10);
  }
}
