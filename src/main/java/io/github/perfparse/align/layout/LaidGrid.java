package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.text.markup.Markup;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.List;

/** The rows that geometry has put together as rows of a grid, blank cells included. */
public final class LaidGrid {

  private LaidGrid() {}

  /** A row of cells for each row; a blank one where a column is left out. */
  public static List<Row> of(List<LaidRow> rows) {
    List<Row> grid = new ArrayList<>();
    for (LaidRow row : rows) {
      grid.add(row(row));
    }
    return grid;
  }

  private static Row row(LaidRow row) {
    List<Cell> cells = new ArrayList<>();
    Word first = row.cells().get(0).words().get(0);
    for (LaidCell cell : row.cells()) {
      fill(cells, cell.column(), first);
      cells.add(cell(cell));
    }
    fill(cells, row.columns(), first);
    return new Row(Syntax.SPACED, first.line(), row.afterPage(), cells);
  }

  private static void fill(List<Cell> cells, int count, Word first) {
    while (cells.size() < count) {
      cells.add(new Cell("", "", first.line(), first.column()));
    }
  }

  private static Cell cell(LaidCell cell) {
    StringBuilder raw = new StringBuilder();
    Word before = null;
    for (Word word : cell.words()) {
      if (before != null) {
        raw.append(before.line() == word.line() ? ' ' : '\n');
      }
      raw.append(word.text());
      before = word;
    }
    Word first = cell.words().get(0);
    return new Cell(Markup.clean(cell.text()), raw.toString(), first.line(), first.column());
  }
}
