package io.github.perfparse.parse.indicators.align;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.parse.cell.ColumnMap;
import java.util.Optional;

/**
 * Finds by how many columns a row has moved: the shift under which its cells fit the heads best.
 * Every cell speaks; the two numbers speak loudest, and a row without a name where its name should
 * stand is hardly right.
 */
final class ShiftSearch {

  private static final int FARTHEST = 4;

  /** Below this a row fits its heads nowhere. */
  private static final int WORST_FIT = 20;

  private static final int SAME_AS_ABOVE = 5;
  private static final int NO_NAME = -50;
  private static final int NAME_ABOVE = -5;

  /** All else stands under its head: the name was left blank, {@code 质量指标⇥·⇥≥95%⇥96%⇥20⇥20}. */
  private static final int NAME_BLANK = -20;

  private final ColumnMap columns;
  private final ColumnFits fits;
  private final CellKind[] kinds;
  private final int shiftAbove;
  private final boolean nameAbove;
  private final int best;
  private final boolean anchored;
  private final IndicatorColumn[] values;

  /**
   * Searches.
   *
   * @param fits how well each kind of cell fits each of the columns
   * @param kinds what each cell of the row looks like
   * @param shiftAbove the shift of the row above, which is the likelier one
   * @param nameAbove whether a name without numbers stands above, which this row may lack
   */
  ShiftSearch(
      ColumnMap columns, ColumnFits fits, CellKind[] kinds, int shiftAbove, boolean nameAbove) {
    this.columns = columns;
    this.fits = fits;
    this.kinds = kinds;
    this.shiftAbove = shiftAbove;
    this.nameAbove = nameAbove;
    this.best = search();
    this.anchored = (fit(best) >= WORST_FIT || isPart(best)) && isAnchored(best);
    this.values = values();
  }

  /** Whether the search for such a row would find the same. */
  boolean holdsFor(CellKind[] otherKinds, int otherShiftAbove, boolean otherNameAbove) {
    boolean same =
        shiftAbove == otherShiftAbove
            && nameAbove == otherNameAbove
            && kinds.length == otherKinds.length;
    for (int i = 0; same && i < kinds.length; i++) {
      same = kinds[i] == otherKinds[i];
    }
    return same;
  }

  /** The best shift; of two that are as good the smaller. */
  int best() {
    return best;
  }

  private IndicatorColumn[] values() {
    IndicatorColumn[] found = new IndicatorColumn[kinds.length];
    int name = nameIndex(best);
    for (int i = Math.max(0, columns.nameEnd() - best + 1); i < kinds.length; i++) {
      found[i] = isPrinted(i) && i != name ? columns.role(i + best).orElse(null) : null;
    }
    return found;
  }

  /** The column of a printed cell right of the name; null for any other cell. */
  IndicatorColumn value(int index) {
    return values[index];
  }

  /**
   * Whether the row fits its heads at all, and has a number that makes it a row of its own, or all
   * its texts where it has none.
   */
  boolean isAnchored() {
    return anchored;
  }

  private int search() {
    int best = 0;
    int bestFit = fit(0);
    for (int distance = 1; distance <= FARTHEST; distance++) {
      for (int shift = distance; shift >= -distance; shift -= 2 * distance) {
        int fit = fit(shift);
        if (fit > bestFit) {
          best = shift;
          bestFit = fit;
        }
      }
    }
    return best;
  }

  /** How well the cells fit the heads when the cell at {@code i} stands under {@code i + shift}. */
  private int fit(int shift) {
    int sameAsAbove = shift == shiftAbove ? SAME_AS_ABOVE : 0;
    return fits.fit(kinds, shift) + sameAsAbove + nameFit(shift) - Math.abs(shift);
  }

  /** A row has a name: in its column, or pushed to the left of it by a blank cell. */
  private int nameFit(int shift) {
    int name = nameIndex(shift);
    if (name < 0 || kinds[name].isNumber() || kinds[name] == CellKind.FULL_LABEL) {
      return nameAbove ? NAME_ABOVE : isWholeButForName(shift) ? NAME_BLANK : NO_NAME;
    }
    int place = columns.indexOf(IndicatorColumn.LEVEL3) - shift;
    return place >= 0 && name >= place ? 10 : -5;
  }

  /**
   * The nearest printed cell at or left of the name's place, or the row's first where no column
   * stands left of the name; -1 where there is none.
   */
  int nameIndex(int shift) {
    int index = Math.min(columns.nameEnd() - shift, kinds.length - 1);
    if (index < 0 && columns.first() == columns.indexOf(IndicatorColumn.LEVEL3)) {
      return isPrinted(0) ? 0 : -1;
    }
    while (index >= 0 && kinds[index] == CellKind.BLANK) {
      index--;
    }
    return index;
  }

  /** Whether a text stands at the index that is no level label. */
  boolean isText(int index) {
    return isPrinted(index) && kinds[index] != CellKind.FULL_LABEL;
  }

  /** Whether anything stands at the index. */
  boolean isPrinted(int index) {
    return index >= 0 && index < kinds.length && kinds[index] != CellKind.BLANK;
  }

  private boolean isWholeButForName(int shift) {
    return kind(IndicatorColumn.LEVEL3, shift) == CellKind.BLANK
        && isFilled(kind(IndicatorColumn.TARGET, shift))
        && isFilled(kind(IndicatorColumn.ACTUAL, shift))
        && kind(IndicatorColumn.POINTS, shift) == CellKind.NUMBER
        && kind(IndicatorColumn.SCORE, shift) == CellKind.NUMBER;
  }

  private static boolean isFilled(CellKind kind) {
    return kind != CellKind.BLANK && kind != CellKind.NONE;
  }

  private CellKind kind(IndicatorColumn column, int shift) {
    int place = columns.indexOf(column);
    int index = place - shift;
    return place >= 0 && index >= 0 && index < kinds.length ? kinds[index] : CellKind.BLANK;
  }

  private boolean isAnchored(int shift) {
    boolean allTexts = true;
    boolean number = false;
    for (int i = 0; i < columns.width(); i++) {
      Optional<IndicatorColumn> column = columns.role(i);
      if (column.isEmpty()) {
        continue;
      }
      int index = i - shift;
      CellKind kind = index >= 0 && index < kinds.length ? kinds[index] : CellKind.BLANK;
      if (column.get().isNumeric()) {
        number |= kind.isNumber();
      } else if (isEssential(column.get())) {
        allTexts &= kind != CellKind.BLANK && kind != CellKind.NONE;
      }
    }
    return number || allTexts;
  }

  /** Such a row needs no points to be one of its own. */
  private boolean isPart(int shift) {
    int name = nameIndex(shift);
    return name >= 0 && kinds[name] == CellKind.PART;
  }

  private static boolean isEssential(IndicatorColumn column) {
    return column == IndicatorColumn.LEVEL3
        || column == IndicatorColumn.TARGET
        || column == IndicatorColumn.ACTUAL;
  }
}
