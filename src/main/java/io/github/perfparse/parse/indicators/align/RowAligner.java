package io.github.perfparse.parse.indicators.align;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.indicators.row.BodyRow;
import io.github.perfparse.parse.indicators.row.Fragment;
import io.github.perfparse.parse.indicators.row.Note;
import io.github.perfparse.parse.indicators.row.TableRow;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Repair <b>align right</b>: finds out by how many columns a row has moved, anchored on its points
 * and score. After a page break flatteners drop the empty cells at a row's left, and now and then
 * one in its middle:
 *
 * <pre>
 * ·⇥产出指标⇥数量指标⇥绿地养护面积⇥&gt;=290万㎡⇥290万㎡⇥5⇥5⇥      as headed
 * 质量指标⇥设备完好率⇥=100%⇥100%⇥5⇥5⇥                          moved by two
 * ·⇥·⇥问题整改及时性⇥·⇥及时⇥及时⇥3⇥3                            its name one cell off
 * </pre>
 */
final class RowAligner {

  /** More kinds of rows than this are not remembered. */
  private static final int MOST_SEARCHES = 16;

  private final ColumnMap columns;
  private final ColumnFits fits;
  private final LevelLabels labels;

  /** The rows of a table are of a few kinds: most rows are like one that was searched before. */
  private final List<ShiftSearch> searches = new ArrayList<>();

  /**
   * The kinds of the last row's cells, if no search has kept them: the next row's are put there.
   */
  private CellKind[] spare = {};

  RowAligner(ColumnMap columns, LevelLabels labels) {
    this.columns = columns;
    this.fits = new ColumnFits(columns);
    this.labels = labels;
  }

  /**
   * What the rows above say of a row.
   *
   * @param shift the shift of the last whole one, which is the likelier one
   * @param name whether a name without numbers stands right above, which the row may lack
   */
  record Above(int shift, boolean name) {

    static final Above NOTHING = new Above(0, false);

    private boolean holds(int other) {
      return shift == other && !name;
    }
  }

  /**
   * A row with its cells under their columns, or a fragment where no numbers anchor it.
   *
   * @param below what it says of the row below it
   */
  record Aligned(BodyRow row, Above below) {}

  /**
   * Aligns a row; the same row may be tried below another, or as other cells.
   *
   * @param notes hears of what was made of its other cells
   */
  Aligned align(Row row, Above above, List<Note> notes) {
    ShiftSearch search = search(kinds(row.cells()), above);
    if (!search.isAnchored()) {
      Fragment fragment = fragment(row, above.shift(), notes);
      return new Aligned(fragment, new Above(above.shift(), !fragment.pieces().isEmpty()));
    }
    TableRow whole = new Alignment(row, search, notes).read();
    Above same = above.holds(search.best()) ? above : new Above(search.best(), false);
    return new Aligned(whole, same);
  }

  private CellKind[] kinds(List<Cell> cells) {
    CellKind[] kinds = spare.length == cells.size() ? spare : new CellKind[cells.size()];
    spare = kinds;
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = CellKind.of(cells.get(i), labels);
    }
    return kinds;
  }

  private ShiftSearch search(CellKind[] kinds, Above above) {
    for (int i = 0; i < searches.size(); i++) {
      if (searches.get(i).holdsFor(kinds, above.shift(), above.name())) {
        return searches.get(i);
      }
    }
    ShiftSearch search = new ShiftSearch(columns, fits, kinds, above.shift(), above.name());
    spare = new CellKind[0];
    if (searches.size() < MOST_SEARCHES) {
      searches.add(search);
    }
    return search;
  }

  private Fragment fragment(Row row, int shift, List<Note> notes) {
    Map<IndicatorColumn, Text> found = new EnumMap<>(IndicatorColumn.class);
    List<Fragment.Piece> pieces = new ArrayList<>();
    List<Cell> cells = row.cells();
    List<Cell> candidates = new ArrayList<>();
    List<Optional<IndicatorColumn>> places = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (labels.isLabelAt(cell, columns.isLabelZone(i + shift))) {
        candidates.add(cell);
        places.add(columns.level(i));
      } else if (columns.isLabelZone(i + shift) && labels.isPieceOfLabel(cell)) {
        Optional<IndicatorColumn> level = columns.role(i + shift);
        if (level.isPresent()) {
          found.put(level.get(), Text.of(cell));
        }
      } else if (Numbers.isNone(cell.text()) || columns.isRowNumber(i + shift, cell)) {
        notes.add(new Note.Label(cell));
      } else if (!cell.isBlank()) {
        pieces.add(new Fragment.Piece(i, cells.size(), cell));
      }
    }
    found.putAll(labels.sortAlone(candidates, places, notes));
    return new Fragment(row.afterGap(), found, pieces);
  }

  /** One row under one shift: its text cells may still stand a cell off. */
  private final class Alignment {

    private final Row row;
    private final int shift;
    private final ShiftSearch search;
    private final List<Note> notes;
    private final Text[] texts = new Text[IndicatorColumn.COUNT];

    /** Most rows need no mending. */
    private List<TableRow.Mend> mends = List.of();

    Alignment(Row row, ShiftSearch search, List<Note> notes) {
      this.row = row;
      this.shift = search.best();
      this.search = search;
      this.notes = notes;
    }

    TableRow read() {
      for (int i = 0; i < row.cells().size(); i++) {
        if (search.value(i) != null) {
          put(search.value(i), Text.of(row.cells().get(i)));
        }
      }
      if (shift != 0) {
        mendRow(shift > 0 ? "shifted.left" : "shifted.right", Math.abs(shift));
      }
      exchangeNumbers();
      int name = moveTexts(search.nameIndex(shift));
      exchangeName();
      if (hasLabels(name)) {
        sortLabels(name);
      }
      return new TableRow(row.line(), row.afterGap(), shift, name, texts, mends);
    }

    private void put(IndicatorColumn column, Text text) {
      Text above = texts[column.ordinal()];
      texts[column.ordinal()] = above == null ? text : above.join("\n", text);
    }

    private void set(IndicatorColumn column, Cell cell) {
      texts[column.ordinal()] = Text.of(cell);
    }

    /**
     * Repair <b>changed places</b>: {@code 10⇥—⇥10} has its score under the reason's head, {@code
     * 290（万㎡）⇥5⇥300（万㎡）⇥5} its points under that of the actual value.
     */
    private void exchangeNumbers() {
      if (lacks(IndicatorColumn.SCORE) && holdsNumber(IndicatorColumn.DEVIATION)) {
        exchange(IndicatorColumn.SCORE, IndicatorColumn.DEVIATION);
      }
      boolean target = holdsNumber(IndicatorColumn.TARGET);
      if (target != holdsNumber(IndicatorColumn.ACTUAL) && holdsValue(IndicatorColumn.POINTS)) {
        IndicatorColumn other = target ? IndicatorColumn.TARGET : IndicatorColumn.ACTUAL;
        exchange(IndicatorColumn.POINTS, other);
      }
    }

    /** Repair <b>changed places</b>: {@code ≥95%⇥合格率⇥97%} has the target where the name stands. */
    private void exchangeName() {
      Text target = texts[IndicatorColumn.TARGET.ordinal()];
      boolean words = target != null && CellKind.isName(target);
      if (words && holdsValue(IndicatorColumn.LEVEL3)) {
        exchange(IndicatorColumn.LEVEL3, IndicatorColumn.TARGET);
      }
    }

    private boolean lacks(IndicatorColumn column) {
      return columns.has(column) && !holdsNumber(column);
    }

    /** Points or a score: a percentage is neither, and 0 may be said of what was lost, too. */
    private boolean holdsNumber(IndicatorColumn column) {
      Text text = texts[column.ordinal()];
      String value = text == null ? "" : text.value();
      return Numbers.isNumber(value) && !value.endsWith("%") && !value.equals("0");
    }

    private boolean holdsValue(IndicatorColumn column) {
      Text text = texts[column.ordinal()];
      return text != null && CellKind.isValue(text);
    }

    private void exchange(IndicatorColumn one, IndicatorColumn other) {
      Text moved = texts[other.ordinal()];
      texts[other.ordinal()] = texts[one.ordinal()];
      texts[one.ordinal()] = moved;
      mendMoved(one, other);
      mendMoved(other, one);
    }

    private void mendMoved(IndicatorColumn to, IndicatorColumn from) {
      if (texts[to.ordinal()] != null) {
        String text = texts[to.ordinal()].value();
        Message detail = Message.of("moved.other-column", text, from);
        mend(new TableRow.Mend(Repair.Kind.MOVED_TEXT, Optional.of(to), row.line(), detail));
      }
    }

    /**
     * Repair <b>one off</b>: a blank cell between name, target and actual value has pushed the left
     * ones one further left.
     *
     * @return the index left of which labels stand
     */
    private int moveTexts(int name) {
      int place = columns.indexOf(IndicatorColumn.LEVEL3) - shift;
      if (!search.isText(name)) {
        return place;
      }
      if (name >= place && search.isText(name - 1) && isTargetMoved()) {
        moveTarget(name);
        return name - 1;
      }
      set(IndicatorColumn.LEVEL3, row.cells().get(name));
      if (name < place) {
        mendRow("shifted.name", place - name);
      }
      return name;
    }

    /**
     * {@code name⇥target⇥·⇥actual} and {@code name⇥target⇥actual⇥·}, with the name in the second
     * level's place.
     */
    private boolean isTargetMoved() {
      int target = columns.indexOf(IndicatorColumn.TARGET) - shift;
      boolean usual =
          columns.indexOf(IndicatorColumn.TARGET) == columns.nameEnd() + 1
              && columns.indexOf(IndicatorColumn.ACTUAL) == columns.nameEnd() + 2;
      return usual && search.isPrinted(target) != search.isPrinted(target + 1);
    }

    private void moveTarget(int name) {
      List<Cell> cells = row.cells();
      int target = columns.indexOf(IndicatorColumn.TARGET) - shift;
      int actual = search.isPrinted(target) ? target : target + 1;
      set(IndicatorColumn.LEVEL3, cells.get(name - 1));
      set(IndicatorColumn.TARGET, cells.get(name));
      set(IndicatorColumn.ACTUAL, cells.get(actual));
      mendRow("shifted.name-and-target");
    }

    /** Most rows have no label of their own, only blank cells under those of the rows above. */
    private boolean hasLabels(int name) {
      for (int i = 0; i < name; i++) {
        if (search.isPrinted(i) || isCovered(i)) {
          return true;
        }
      }
      return false;
    }

    private boolean isCovered(int index) {
      return index < row.cells().size() && row.cells().get(index).covering().isPresent();
    }

    private void sortLabels(int name) {
      List<Cell> cells = new ArrayList<>(name);
      List<Optional<IndicatorColumn>> places = new ArrayList<>(name);
      for (int i = 0; i < Math.min(name, row.cells().size()); i++) {
        Cell cell = row.cells().get(i);
        if (columns.isRowNumber(i + shift, cell)) {
          notes.add(new Note.Label(cell));
          continue;
        }
        // Where a table tells how its cells are merged, nothing need be inferred.
        cells.add(cell.covering().orElse(cell));
        places.add(columns.level(i + shift));
        if (cell.covering().isPresent() && cell.covering().get().isBlank()) {
          mendLevel(columns.level(i + shift));
        }
      }
      LevelLabels.Sorted sorted = labels.sort(cells, places, notes);
      putLabel(IndicatorColumn.LEVEL1, sorted);
      putLabel(IndicatorColumn.LEVEL2, sorted);
      for (TableRow.Mend mend : sorted.mends()) {
        mend(mend);
      }
    }

    private void putLabel(IndicatorColumn level, LevelLabels.Sorted sorted) {
      Text label = sorted.labels().get(level);
      if (label != null) {
        texts[level.ordinal()] = label;
      }
    }

    private void mend(TableRow.Mend mend) {
      mends = mends.isEmpty() ? new ArrayList<>() : mends;
      mends.add(mend);
    }

    /** A merged cell that says nothing: its label may be lost, and the one above another's. */
    private void mendLevel(Optional<IndicatorColumn> level) {
      if (level.isPresent()) {
        Message detail = Message.of(TableRow.BLANK_CELL);
        mend(new TableRow.Mend(Repair.Kind.INFERRED_LEVEL, level, row.line(), detail));
      }
    }

    private void mendRow(String key, Object... parts) {
      Message detail = Message.of(key, parts);
      mend(new TableRow.Mend(Repair.Kind.SHIFTED_ROW, Optional.empty(), row.line(), detail));
    }
  }
}
