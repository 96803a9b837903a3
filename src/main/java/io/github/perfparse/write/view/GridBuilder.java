package io.github.perfparse.write.view;

import java.util.ArrayList;
import java.util.List;

/** Puts cells into rows and numbers them. */
final class GridBuilder {

  private final List<List<GridCell>> rows = new ArrayList<>();
  private int cells;

  /** Begins a row. */
  void row() {
    rows.add(new ArrayList<>());
  }

  /** Adds a cell to the row: a label over one column and row. */
  void head(String text, String... paths) {
    add(GridCell.Kind.HEAD, text, 1, 1, List.of(paths));
  }

  void head(String text, int columns, int height, String... paths) {
    add(GridCell.Kind.HEAD, text, columns, height, List.of(paths));
  }

  void text(String text, int columns, String... paths) {
    add(GridCell.Kind.TEXT, text, columns, 1, List.of(paths));
  }

  void number(String text, String... paths) {
    add(GridCell.Kind.NUMBER, text, 1, 1, List.of(paths));
  }

  void add(GridCell.Kind kind, String text, int columns, int height, List<String> paths) {
    rows.get(rows.size() - 1).add(new GridCell(cells++, kind, text, columns, height, paths));
  }

  FormGrid grid() {
    return new FormGrid(rows);
  }
}
