package io.github.perfparse.parse;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.text.Cell;
import io.github.perfparse.text.Row;
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

  private static final int FARTHEST = 4;

  /** Below this a row fits its heads nowhere. */
  private static final int WORST_FIT = 20;

  private final ColumnMap columns;
  private final LevelLabels labels;
  private int previousShift;

  RowAligner(ColumnMap columns, LevelLabels labels) {
    this.columns = columns;
    this.labels = labels;
  }

  /** The row with its cells under their columns, or a fragment where no numbers anchor it. */
  BodyRow align(Row row) {
    int shift = bestShift(row.cells());
    if (fit(row.cells(), shift) < WORST_FIT || !isAnchored(row.cells(), shift)) {
      return fragment(row);
    }
    previousShift = shift;
    return new Alignment(row, shift).read();
  }

  private int bestShift(List<Cell> cells) {
    int best = 0;
    int bestFit = fit(cells, 0);
    for (int distance = 1; distance <= FARTHEST; distance++) {
      for (int shift : new int[] {distance, -distance}) {
        int fit = fit(cells, shift);
        if (fit > bestFit) {
          best = shift;
          bestFit = fit;
        }
      }
    }
    return best;
  }

  /** How well the cells fit the heads when the cell at {@code i} stands under {@code i + shift}. */
  private int fit(List<Cell> cells, int shift) {
    int fit = shift == previousShift ? 5 : 0;
    for (int i = 0; i < cells.size(); i++) {
      fit += fit(cells.get(i), columns.role(i + shift), i + shift);
    }
    return fit + nameFit(cells, shift) - Math.abs(shift);
  }

  private int fit(Cell cell, Optional<IndicatorColumn> column, int index) {
    if (column.isEmpty()) {
      boolean label = cell.isBlank() || labels.isSectionLabel(cell) || labels.isLabel(cell);
      return label ? 0 : index < columns.first() ? -15 : -40;
    }
    return switch (column.get()) {
      case POINTS, SCORE -> numberFit(cell);
      case LEVEL1, LEVEL2 -> levelFit(cell);
      case LEVEL3 -> isNumber(cell) ? -40 : 0;
      case DEVIATION -> isNumber(cell) ? -30 : 0;
      case NATURE, TARGET, MEASURE, ACTUAL, FORMULA -> cell.isBlank() ? -10 : 10;
    };
  }

  private int numberFit(Cell cell) {
    if (cell.isBlank() || Numbers.isNone(cell.text())) {
      return -10;
    }
    if (isNumber(cell)) {
      return cell.text().endsWith("%") ? -20 : 40;
    }
    return -40;
  }

  private int levelFit(Cell cell) {
    if (cell.isBlank()) {
      return 0;
    }
    if (labels.isFullLabel(cell)) {
      return 10;
    }
    return isNumber(cell) ? -40 : -10;
  }

  /** A row has a name: in its column, or pushed to the left of it by a blank cell. */
  private int nameFit(List<Cell> cells, int shift) {
    int name = nameIndex(cells, shift);
    if (name < 0 || isNumber(cells.get(name)) || labels.isFullLabel(cells.get(name))) {
      return -50;
    }
    return name >= columns.indexOf(IndicatorColumn.LEVEL3) - shift ? 10 : -5;
  }

  /** The nearest printed cell at or left of the name's place; -1 where there is none. */
  private int nameIndex(List<Cell> cells, int shift) {
    int index = Math.min(columns.nameEnd() - shift, cells.size() - 1);
    while (index >= 0 && cells.get(index).isBlank()) {
      index--;
    }
    return index;
  }

  private static boolean isNumber(Cell cell) {
    return Numbers.read(cell.text()).isPresent();
  }

  /**
   * Whether the row has the numbers that make it one of its own, or all its texts where it has
   * none.
   */
  private boolean isAnchored(List<Cell> cells, int shift) {
    boolean allTexts = true;
    boolean number = false;
    for (int i = 0; i < columns.width(); i++) {
      Optional<IndicatorColumn> column = columns.role(i);
      boolean printed =
          i - shift >= 0 && i - shift < cells.size() && !cells.get(i - shift).isBlank();
      if (column.filter(IndicatorColumn::isNumeric).isPresent()) {
        number |= printed && isNumber(cells.get(i - shift));
      } else if (column.filter(RowAligner::isEssential).isPresent()) {
        allTexts &= printed;
      }
    }
    return number || allTexts;
  }

  private static boolean isEssential(IndicatorColumn column) {
    return column == IndicatorColumn.LEVEL3
        || column == IndicatorColumn.TARGET
        || column == IndicatorColumn.ACTUAL;
  }

  private Fragment fragment(Row row) {
    Map<IndicatorColumn, Text> found = new EnumMap<>(IndicatorColumn.class);
    List<Fragment.Piece> pieces = new ArrayList<>();
    List<Cell> cells = row.cells();
    List<Cell> candidates = new ArrayList<>();
    List<Optional<IndicatorColumn>> places = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (labels.isNearLabel(cell) || labels.isSectionLabel(cell)) {
        candidates.add(cell);
        places.add(columns.role(i).filter(IndicatorColumn::isLevel));
      } else if (!cell.isBlank()) {
        pieces.add(new Fragment.Piece(i, cells.size(), cell));
      }
    }
    found.putAll(labels.sortAlone(candidates, places));
    return new Fragment(row.line(), row.afterGap(), found, pieces);
  }

  /** One row under one shift: its text cells may still stand a cell off. */
  private final class Alignment {

    private final Row row;
    private final int shift;
    private final Map<IndicatorColumn, Text> texts = new EnumMap<>(IndicatorColumn.class);
    private final List<IndicatorRow.Mend> mends = new ArrayList<>();

    Alignment(Row row, int shift) {
      this.row = row;
      this.shift = shift;
    }

    IndicatorRow read() {
      for (int i = 0; i < row.cells().size(); i++) {
        Optional<IndicatorColumn> column = columns.role(i + shift);
        if (column.isPresent() && i + shift > columns.nameEnd()) {
          put(column.get(), i);
        }
      }
      if (shift != 0) {
        mendRow(
            "the row's cells stand "
                + Math.abs(shift)
                + " to the "
                + (shift > 0 ? "left" : "right"));
      }
      int name = moveTexts();
      sortLabels(name);
      return new IndicatorRow(row.line(), row.afterGap(), shift, name, texts, mends);
    }

    private void put(IndicatorColumn column, int index) {
      Text text = Text.of(row.cells().get(index));
      if (!text.isBlank()) {
        texts.put(column, texts.containsKey(column) ? texts.get(column).join("\n", text) : text);
      }
    }

    private boolean isPrinted(int index) {
      return index >= 0 && index < row.cells().size() && !row.cells().get(index).isBlank();
    }

    /** Whether a text stands at the index that is no level label. */
    private boolean isText(int index) {
      return isPrinted(index)
          && !labels.isFullLabel(row.cells().get(index))
          && !labels.isSectionLabel(row.cells().get(index));
    }

    /**
     * Repair <b>one off</b>: a blank cell between name, target and actual value has pushed the left
     * ones one further left.
     *
     * @return the index left of which labels stand
     */
    private int moveTexts() {
      int place = columns.indexOf(IndicatorColumn.LEVEL3) - shift;
      int name = nameIndex(row.cells(), shift);
      if (!isText(name)) {
        return place;
      }
      if (name >= place && isText(name - 1) && isTargetMoved()) {
        moveTarget(name);
        return name - 1;
      }
      texts.put(IndicatorColumn.LEVEL3, Text.of(row.cells().get(name)));
      if (name < place) {
        mendRow("the name stands " + (place - name) + " to the left of its column");
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
      return usual && isPrinted(target) != isPrinted(target + 1);
    }

    private void moveTarget(int name) {
      List<Cell> cells = row.cells();
      int target = columns.indexOf(IndicatorColumn.TARGET) - shift;
      int actual = isPrinted(target) ? target : target + 1;
      texts.put(IndicatorColumn.LEVEL3, Text.of(cells.get(name - 1)));
      texts.put(IndicatorColumn.TARGET, Text.of(cells.get(name)));
      texts.put(IndicatorColumn.ACTUAL, Text.of(cells.get(actual)));
      mendRow("the name and the target stand one cell to the left of their columns");
    }

    private void sortLabels(int name) {
      List<Cell> cells = row.cells().subList(0, Math.max(0, Math.min(name, row.cells().size())));
      List<Optional<IndicatorColumn>> places = new ArrayList<>();
      for (int i = 0; i < cells.size(); i++) {
        places.add(columns.role(i + shift).filter(IndicatorColumn::isLevel));
      }
      LevelLabels.Sorted sorted = labels.sort(cells, places);
      texts.putAll(sorted.labels());
      mends.addAll(sorted.mends());
    }

    private void mendRow(String detail) {
      mends.add(
          new IndicatorRow.Mend(Repair.Kind.SHIFTED_ROW, Optional.empty(), row.line(), detail));
    }
  }
}
