package io.github.perfparse.parse;

import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts the heads of two columns that stand in one cell, where the rows below have a cell more.
 *
 * <pre>
 * 三级指标⇥年度指标值实际完成值⇥分值⇥得分
 * 保洁河道长度⇥≥30公里⇥30公里⇥50⇥50
 * </pre>
 */
final class HeadsInOneCell {

  /** 分值 and 得分. */
  private static final int SHORTEST_HEAD = 2;

  private static final int LONGEST_TEXT = 40;

  private final Lexicon lexicon;
  private final Ledger ledger;

  HeadsInOneCell(Lexicon lexicon, Ledger ledger) {
    this.lexicon = lexicon;
    this.ledger = ledger;
  }

  /** The rows of one table; its heads are the first and those below it that name a column. */
  List<Row> part(List<Row> rows) {
    List<Row> parted = rows;
    for (int i = 0; i < rows.size() && (i == 0 || hasHead(rows.get(i))); i++) {
      List<Cell> cells = cells(rows.get(i));
      boolean glued = cells.size() > rows.get(i).cells().size();
      if (glued && cells.size() <= width(rows.subList(i + 1, rows.size()), cells)) {
        parted = new ArrayList<>(parted);
        parted.set(i, parted(rows.get(i), cells));
      }
    }
    return parted;
  }

  private boolean hasHead(Row row) {
    for (Cell cell : row.cells()) {
      if (isHead(cell)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHead(Cell cell) {
    return lexicon.indicatorColumns().exact(cell).isPresent()
        || lexicon.fundColumns().exact(cell).isPresent()
        || lexicon.objectiveColumns().exact(cell).isPresent();
  }

  private boolean isHead(String text) {
    return lexicon.indicatorColumns().exact(text).isPresent()
        || lexicon.fundColumns().exact(text).isPresent()
        || lexicon.objectiveColumns().exact(text).isPresent();
  }

  /** The cells of a head row, a cell for each of the heads. */
  private List<Cell> cells(Row row) {
    List<Cell> cells = new ArrayList<>();
    for (Cell cell : row.cells()) {
      List<String> names = isHead(cell) ? List.of() : names(cell.key());
      if (names.isEmpty()) {
        cells.add(cell);
        continue;
      }
      int column = cell.column();
      for (String name : names) {
        cells.add(new Cell(name, name, cell.line(), column));
        column += name.length();
      }
    }
    return cells;
  }

  /** The heads of which a text is made; none where it is made of anything else. */
  private List<String> names(String text) {
    if (text.length() > LONGEST_TEXT) {
      return List.of();
    }
    for (int end = text.length() - SHORTEST_HEAD; end >= SHORTEST_HEAD; end--) {
      String first = text.substring(0, end);
      if (isHead(first)) {
        String rest = text.substring(end);
        List<String> names = isHead(rest) ? List.of(rest) : names(rest);
        if (!names.isEmpty()) {
          List<String> all = new ArrayList<>(List.of(first));
          all.addAll(names);
          return all;
        }
      }
    }
    return List.of();
  }

  /**
   * How many cells the widest row has; one more where the last column is that of the reasons and
   * such rows end in numbers: there are no reasons, and their blank cells are cut off.
   */
  private int width(List<Row> rows, List<Cell> heads) {
    int width = 0;
    boolean numbers = false;
    for (Row row : rows) {
      int size = row.cells().size();
      boolean number = size > 0 && Numbers.isNumber(row.cells().get(size - 1).key());
      numbers = size > width ? number : numbers && (number || size < width);
      width = Math.max(width, size);
    }
    Cell last = heads.get(heads.size() - 1);
    boolean reasons = lexicon.indicatorColumns().means(last, IndicatorColumn.DEVIATION);
    return numbers && reasons ? width + 1 : width;
  }

  private Row parted(Row row, List<Cell> cells) {
    for (Cell cell : row.cells()) {
      if (!cells.contains(cell)) {
        ledger.label(cell);
        String names = String.join(" ", names(cell.key()));
        Object[] parts = {cell.text(), names};
        ledger.repair(
            Repair.Kind.CORRECTED_LABEL, Pointer.FORM, cell.line(), "corrected.read-as", parts);
      }
    }
    return new Row(row.syntax(), row.line(), row.afterGap(), cells);
  }
}
