package io.github.perfparse.parse;

import io.github.perfparse.text.Cell;
import io.github.perfparse.text.Row;
import java.util.ArrayList;
import java.util.List;

/** Blanks the dots with which a form's blank rows are filled: {@code ⇥⇥质量指标⇥……}. */
final class Fillers {

  private static final String DOTS = "….·⋯";

  private Fillers() {}

  static List<Row> blank(List<Row> rows, Ledger ledger) {
    List<Row> kept = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (row.cells().stream().noneMatch(Fillers::isFiller)) {
        kept.add(row);
      } else if (!Rows.printed(row).stream().allMatch(Fillers::isFiller)) {
        kept.add(without(row, ledger));
      } else {
        ledger.furniture(row, "filler");
      }
    }
    return kept;
  }

  private static Row without(Row row, Ledger ledger) {
    List<Cell> cells = new ArrayList<>(row.cells());
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (isFiller(cell)) {
        ledger.label(cell);
        cells.set(i, new Cell("", "", cell.line(), cell.column()));
      }
    }
    return new Row(row.syntax(), row.line(), row.afterGap(), cells);
  }

  private static boolean isFiller(Cell cell) {
    String text = cell.text();
    boolean dots =
        (text.length() > 1 || text.equals("…")) && text.chars().allMatch(c -> DOTS.indexOf(c) >= 0);
    return dots || isNumberedBlank(text);
  }

  /** {@code 指标2：} without a name behind it, as blank forms print it. */
  private static boolean isNumberedBlank(String text) {
    String end = text.startsWith("指标") ? text.substring(2) : "";
    return !end.isEmpty()
        && end.length() <= 3
        && Character.isDigit(end.charAt(0))
        && end.chars().allMatch(c -> Character.isDigit(c) || c == '：' || c == ':');
  }
}
