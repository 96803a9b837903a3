package io.github.perfparse.align.span;

import io.github.perfparse.align.path.AlignedCell;
import io.github.perfparse.align.path.AlignedRow;
import io.github.perfparse.align.path.TableColumn;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the ends of names back that were read as something else, where every row begins with the
 * first line of its name once they are:
 *
 * <pre>
 * 问题整改按时完成  ≥95%  100%  8  8
 * 率                                  was the begin of the next row's name
 * 群众满意度        ≥90%  98%   10 10
 * </pre>
 *
 * <p>In a table whose cells are centred the first line of a name stands above its row: there
 * nothing is moved.
 */
public final class NameMends {

  /** One may be chance. */
  private static final int FEWEST = 2;

  /** Of so many rows one may be out of line for another reason. */
  private static final int MANY = 8;

  /** No name has more lines. */
  private static final int MOST_LINES = 6;

  private final Sheet sheet;
  private final List<AlignedRow> rows;
  private int moved;

  private NameMends(Sheet sheet, List<AlignedRow> rows) {
    this.sheet = sheet;
    this.rows = new ArrayList<>(rows);
  }

  /** The rows of a table that ends before that word, mended or as they are. */
  public static List<AlignedRow> of(Sheet sheet, int tableEnd, List<AlignedRow> rows) {
    NameMends mends = new NameMends(sheet, rows);
    int before = -1;
    for (int i = 0; i < MOST_LINES && mends.moved > before; i++) {
      before = mends.moved;
      for (NameEnds.End end : NameEnds.of(sheet, tableEnd, mends.rows)) {
        mends.move(end.row(), end.from(), end.to());
      }
    }
    return mends.moved >= FEWEST && mends.isFlush() ? mends.rows : rows;
  }

  private void move(int index, int from, int to) {
    AlignedRow row = rows.get(index);
    int begin = from;
    if (row.has(TableColumn.NAME_TAIL)) {
      begin = row.cell(TableColumn.NAME_TAIL).from();
      if (row.cell(TableColumn.NAME_TAIL).to() != from) {
        return;
      }
    }
    if (isFree(index, from, to)) {
      int place = row.cell(TableColumn.NAME).place();
      AlignedRow whole = rows.get(index).with(cell(begin, to, TableColumn.NAME_TAIL, place));
      rows.set(index, whole);
      moved++;
    }
  }

  /** Takes the words out of the cell that has them, if they are all of a reason or begin a name. */
  private boolean isFree(int index, int from, int to) {
    for (int i = 0; i < rows.size(); i++) {
      for (AlignedCell cell : rows.get(i).cells()) {
        if (cell.from() < to && from < cell.to()) {
          boolean begins =
              i == index + 1
                  && cell.column() == TableColumn.NAME
                  && cell.from() == from
                  && cell.to() > to;
          boolean reason =
              i == index
                  && cell.column() == TableColumn.REASON
                  && cell.from() == from
                  && cell.to() == to;
          if (begins || reason) {
            rows.set(i, rows.get(i).with(cell(to, cell.to(), cell.column(), cell.place())));
          }
          return begins || reason;
        }
      }
    }
    return true;
  }

  private static AlignedCell cell(int from, int to, TableColumn column, int place) {
    return new AlignedCell(from, to, column, place);
  }

  /** Whether rows begin on the line of their values. */
  private boolean isFlush() {
    int aside = 0;
    for (AlignedRow row : rows) {
      aside += isAside(row) ? 1 : 0;
    }
    return MANY * aside <= rows.size();
  }

  private boolean isAside(AlignedRow row) {
    for (TableColumn column : List.of(TableColumn.TARGET, TableColumn.ACTUAL, TableColumn.POINTS)) {
      if (row.has(TableColumn.NAME) && row.has(column)) {
        return line(row.cell(TableColumn.NAME)) != line(row.cell(column));
      }
    }
    return false;
  }

  private int line(AlignedCell cell) {
    return sheet.line(cell.from());
  }
}
