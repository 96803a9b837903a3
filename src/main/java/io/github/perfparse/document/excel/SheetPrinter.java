package io.github.perfparse.document.excel;

import io.github.perfparse.document.rendition.DocumentNote;
import io.github.perfparse.document.rendition.MergedCell;
import io.github.perfparse.document.rendition.RenditionWriter;
import io.github.perfparse.form.Place;
import io.github.perfparse.say.Message;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a sheet as one table. Blank rows show as a gap, however many; hidden rows and columns are
 * left out, and what stands in them is told.
 */
final class SheetPrinter {

  /** So much of what is hidden is told. */
  private static final int LONGEST_NOTE = 200;

  private final SheetCells sheet;
  private final Place place;
  private final RenditionWriter into;
  private final Map<Long, SheetCells.Merged> merged = new HashMap<>();
  private final List<SheetCells.SheetCell> cells = new ArrayList<>();
  private final BitSet rows = new BitSet();

  SheetPrinter(SheetCells sheet, String name, RenditionWriter into) {
    this.sheet = sheet;
    this.place = Place.onSheet(name);
    this.into = into;
    for (SheetCells.Merged area : sheet.merged()) {
      merged.put(key(area.row(), area.column()), area);
    }
    for (SheetCells.SheetCell cell : sheet.cells()) {
      SheetCells.SheetCell shown = shown(cell);
      cells.add(shown);
      if (!isHidden(shown)) {
        rows.set(shown.row());
      }
    }
  }

  /** A merged cell whose first rows or columns are hidden shows its text in the others. */
  private SheetCells.SheetCell shown(SheetCells.SheetCell cell) {
    SheetCells.Merged area = merged.get(key(cell.row(), cell.column()));
    int row = sheet.hiddenRows().nextClearBit(cell.row());
    int column = sheet.hiddenColumns().nextClearBit(cell.column());
    if (area == null || row > area.lastRow() || column > area.lastColumn()) {
      return cell;
    }
    merged.put(key(row, column), area);
    return new SheetCells.SheetCell(row, column, cell.text(), cell.exact());
  }

  private static long key(int row, int column) {
    return (long) row << 20 | column;
  }

  private boolean isHidden(SheetCells.SheetCell cell) {
    return sheet.hiddenRows().get(cell.row()) || sheet.hiddenColumns().get(cell.column());
  }

  void print() {
    tellHidden();
    List<MergedCell> shown = new ArrayList<>();
    for (SheetCells.SheetCell cell : cells) {
      if (!isHidden(cell)) {
        shown.add(gridCell(cell));
      }
    }
    into.gap();
    into.table(shown, place);
  }

  private MergedCell gridCell(SheetCells.SheetCell cell) {
    SheetCells.Merged area =
        merged.getOrDefault(
            key(cell.row(), cell.column()),
            new SheetCells.Merged(cell.row(), cell.column(), cell.row(), cell.column()));
    Place where = place.at(new Address(cell.row(), cell.column()).name());
    return new MergedCell(
        cell.text(),
        rowNumber(cell.row()),
        shownColumns(cell.column()),
        Math.max(1, rowNumber(area.lastRow() + 1) - rowNumber(cell.row())),
        Math.max(1, shownColumns(area.lastColumn() + 1) - shownColumns(cell.column())),
        cell.exact().isEmpty() ? where : where.exactly(cell.exact()));
  }

  /** How many columns before this one are shown. */
  private int shownColumns(int column) {
    return column - sheet.hiddenColumns().get(0, column).cardinality();
  }

  private final Map<Integer, Integer> numbers = new HashMap<>();

  /** The number of a row among those that are printed, with one blank row for any that are not. */
  private int rowNumber(int row) {
    if (numbers.isEmpty()) {
      number();
    }
    int next = rows.nextSetBit(row);
    return next < 0 ? numbers.get(rows.length() - 1) + 1 : numbers.get(next);
  }

  private void number() {
    int number = 0;
    int before = -1;
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      boolean gap = before >= 0 && hasBlankRow(before, row);
      number += gap ? 1 : 0;
      numbers.put(row, number++);
      before = row;
    }
  }

  private boolean hasBlankRow(int from, int to) {
    for (int row = from + 1; row < to; row++) {
      if (!sheet.hiddenRows().get(row)) {
        return true;
      }
    }
    return false;
  }

  private void tellHidden() {
    StringBuilder hidden = new StringBuilder();
    for (SheetCells.SheetCell cell : cells) {
      if (isHidden(cell) && hidden.length() < LONGEST_NOTE) {
        hidden
            .append(hidden.isEmpty() ? "" : " ")
            .append(new Address(cell.row(), cell.column()).name());
        hidden.append(' ').append(cell.text());
      }
    }
    if (hidden.length() > 0) {
      into.note(DocumentNote.Kind.HIDDEN, Message.of("document.hidden-cells", hidden.toString()));
    }
  }
}
