package io.github.perfparse.document.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which glyphs stand in which cell. Each stands where its middle is; but a text that runs right
 * over the lines between cells is one. It belongs to the cell in which it begins, where those
 * behind are blank, or it was printed over the table and is none of its cells'.
 *
 * <pre>
 * │ 填报│人：王│      text over 10 │ 20    →   outside
 * │ 填报│人：王│      and nothing else      →   all of it in the first cell
 * </pre>
 */
final class CellGlyphs {

  /** Punctuation may hang over the edge of a cell, so that one glyph beyond it says nothing. */
  private static final int FEWEST_BEYOND = 2;

  /** Of these only the left half is inked, so that the right one may lie on a line. */
  private static final String HANGING = "）。，、；：！？";

  /** Glyphs of a run have no more room between them, in heights of them, and cover no more. */
  private static final double MOST_ROOM = 0.3;

  private static final double LEAST_ROOM = -0.05;

  private static final int OUTSIDE = -1;

  private final List<RuledGrid> grids;
  private final List<Map<Integer, List<Glyph>>> inside = new ArrayList<>();
  private final List<Glyph> outside = new ArrayList<>();

  /**
   * @param grids the tables of the page
   * @param drawn the glyphs of the page in the order in which they were drawn
   */
  CellGlyphs(List<RuledGrid> grids, List<Glyph> drawn) {
    this.grids = grids;
    for (int i = 0; i < grids.size(); i++) {
      inside.add(new LinkedHashMap<>());
    }
    List<List<Glyph>> crossing = new ArrayList<>();
    for (List<Glyph> run : GlyphLine.runs(drawn, CellGlyphs::isParted)) {
      if (crosses(run)) {
        crossing.add(run);
      } else {
        for (Glyph glyph : run) {
          add(glyph, glyph);
        }
      }
    }
    for (List<Glyph> run : crossing) {
      addCrossing(run);
    }
  }

  /** Whether a glyph does not stand right behind the one drawn before it. */
  private static boolean isParted(Glyph last, Glyph next) {
    double room = next.x() - last.right();
    return next.y() != last.y()
        || room >= MOST_ROOM * last.size()
        || room <= LEAST_ROOM * last.size();
  }

  /** The glyphs of a table by the numbers of its cells, in the order in which they were drawn. */
  Map<Integer, List<Glyph>> inside(int grid) {
    return inside.get(grid);
  }

  /** The glyphs that stand in no cell. */
  List<Glyph> outside() {
    return outside;
  }

  /** Whether a line between cells goes through the midst of a glyph, and others stand beyond it. */
  private boolean crosses(List<Glyph> run) {
    boolean cut = false;
    int beyond = 0;
    for (Glyph glyph : run) {
      int grid = grid(glyph);
      if (grid != OUTSIDE && !glyph.text().isBlank()) {
        cut |= isCut(glyph, grids.get(grid));
        beyond += isTogether(run.get(0), glyph) ? 0 : 1;
      }
    }
    return cut && beyond >= FEWEST_BEYOND;
  }

  private static boolean isCut(Glyph glyph, RuledGrid grid) {
    double y = glyph.middleY();
    double quarter = glyph.width() / 4;
    double inked = HANGING.contains(glyph.text()) ? 2 * quarter : quarter;
    return glyph.turn() == Glyph.Turn.NONE
        && grid.cellAt(glyph.x() + quarter, y) != grid.cellAt(glyph.right() - inked, y);
  }

  private boolean isTogether(Glyph glyph, Glyph other) {
    int grid = grid(glyph);
    return grid == grid(other) && (grid == OUTSIDE || cell(grid, glyph) == cell(grid, other));
  }

  /** The smallest table around a glyph: those inside of others come behind them. */
  private int grid(Glyph glyph) {
    for (int i = grids.size() - 1; i >= 0; i--) {
      if (cell(i, glyph) >= 0) {
        return i;
      }
    }
    return OUTSIDE;
  }

  private int cell(int grid, Glyph glyph) {
    return grids.get(grid).cellAt(glyph.middleX(), glyph.middleY());
  }

  private void addCrossing(List<Glyph> run) {
    Glyph first = run.get(0);
    boolean over = false;
    for (Glyph glyph : run) {
      int grid = grid(glyph);
      boolean filled = grid != OUTSIDE && inside.get(grid).containsKey(cell(grid, glyph));
      over |= filled && !isTogether(first, glyph);
    }
    if (over) {
      outside.addAll(run);
    } else {
      for (Glyph glyph : run) {
        add(glyph, first);
      }
    }
  }

  /** Puts a glyph where another is. */
  private void add(Glyph glyph, Glyph where) {
    int grid = grid(where);
    if (grid == OUTSIDE) {
      outside.add(glyph);
    } else {
      inside.get(grid).computeIfAbsent(cell(grid, where), key -> new ArrayList<>()).add(glyph);
    }
  }
}
