package io.github.perfparse.write.view;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Pointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form laid out the way it is printed: rows of cells over nine columns, merged cells as one.
 *
 * <pre>
 * 绩效 │ 一级指标 │ 二级指标 │ 三级指标 │ 年度指标值 │ 实际完成值 │ 分值 │ 得分 │ 偏差原因…
 * 指标 │ 产出指标 │ 数量指标 │ 养护面积 │ ≥290万㎡  │ 290万㎡   │ 20  │ 20  │
 *      │          │          │ 巡查次数 │ …
 * </pre>
 */
final class FormGrid {

  /** How many columns a row fills, cells that reach down from above included. */
  static final int COLUMNS = 9;

  private final List<List<GridCell>> rows;
  private final Map<String, GridCell> byPath = new HashMap<>();

  FormGrid(List<List<GridCell>> rows) {
    this.rows = List.copyOf(rows);
    for (List<GridCell> row : rows) {
      for (GridCell cell : row) {
        cell.paths().forEach(path -> byPath.putIfAbsent(path, cell));
      }
    }
  }

  /** Lays out a form. */
  static FormGrid of(Form form) {
    return new FormLayout(form).grid();
  }

  List<List<GridCell>> rows() {
    return rows;
  }

  /**
   * The cell of a value; where the form shows none, that of the row or the section it belongs to;
   * empty for the form as a whole.
   */
  Optional<GridCell> find(Pointer pointer) {
    return find(pointer.toString());
  }

  /** As the other. */
  Optional<GridCell> find(String pointer) {
    String path = pointer;
    while (!path.isEmpty()) {
      if (byPath.containsKey(path)) {
        return Optional.of(byPath.get(path));
      }
      path = path.substring(0, path.lastIndexOf('/'));
    }
    return Optional.empty();
  }
}
