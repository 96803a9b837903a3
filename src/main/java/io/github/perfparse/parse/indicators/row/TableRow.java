package io.github.perfparse.parse.indicators.row;

import io.github.perfparse.form.Repair;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.say.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An indicator row under repair. Passes never change a row, they make another; the array and the
 * list are handed over to it and not copied.
 *
 * @param line 1-based line on which the row's numbers stand
 * @param afterGap whether a page break stood before it
 * @param shift how many columns to the left of their heads its cells stand
 * @param nameIndex the index of the cell that holds its name
 * @param texts what stands in its columns, by their ordinal numbers; null in a blank one
 * @param mends what was mended so far
 */
public record TableRow(
    int line, boolean afterGap, int shift, int nameIndex, Text[] texts, List<Mend> mends)
    implements BodyRow {

  /**
   * A repair whose path is not known before all rows are.
   *
   * @param column the column it was done to; empty for the row as a whole
   */
  public record Mend(
      Repair.Kind kind, Optional<IndicatorColumn> column, int line, Message detail) {}

  /** What is said of a level whose label would stand in a merged cell that is blank. */
  public static final String BLANK_CELL = "inferred.blank-cell";

  /** Whether the cell of its level is a blank one that began further above. */
  public boolean isBelowBlankCell(IndicatorColumn level) {
    for (int i = 0; i < mends.size(); i++) {
      Mend mend = mends.get(i);
      if (mend.detail().key().equals(BLANK_CELL) && mend.column().equals(Optional.of(level))) {
        return true;
      }
    }
    return false;
  }

  /** What stands in a column; blank where nothing does. */
  public Text text(IndicatorColumn column) {
    Text text = texts[column.ordinal()];
    return text == null ? Text.BLANK : text;
  }

  /** The label of its level 1; empty where none is printed on it. */
  public String level1() {
    return text(IndicatorColumn.LEVEL1).value();
  }

  /** The label of its level 2; empty where none is printed on it. */
  public String level2() {
    return text(IndicatorColumn.LEVEL2).value();
  }

  /** Its name; empty where none is printed on it. */
  public String name() {
    return text(IndicatorColumn.LEVEL3).value();
  }

  /** Whether something is printed in a column. */
  public boolean has(IndicatorColumn column) {
    return texts[column.ordinal()] != null;
  }

  /** This row with another text in one column; a blank one empties it. */
  public TableRow with(IndicatorColumn column, Text text) {
    if (text == texts[column.ordinal()] && !text.isBlank()) {
      return this;
    }
    Text[] changed = texts.clone();
    changed[column.ordinal()] = text.isBlank() ? null : text;
    return new TableRow(line, afterGap, shift, nameIndex, changed, mends);
  }

  /** This row with both levels; where one is blank its cell stays as it is. */
  public TableRow withLevels(Text level1, Text level2) {
    Text first = level1.isBlank() ? text(IndicatorColumn.LEVEL1) : level1;
    Text second = level2.isBlank() ? text(IndicatorColumn.LEVEL2) : level2;
    if (first == text(IndicatorColumn.LEVEL1) && second == text(IndicatorColumn.LEVEL2)) {
      return this;
    }
    Text[] changed = texts.clone();
    changed[IndicatorColumn.LEVEL1.ordinal()] = first.isBlank() ? null : first;
    changed[IndicatorColumn.LEVEL2.ordinal()] = second.isBlank() ? null : second;
    return new TableRow(line, afterGap, shift, nameIndex, changed, mends);
  }

  /** This row with one more thing mended. */
  public TableRow mended(
      Repair.Kind kind, IndicatorColumn column, int where, String key, Object... parts) {
    return mended(new Mend(kind, Optional.of(column), where, Message.of(key, parts)));
  }

  /** This row with one more thing mended. */
  public TableRow mended(Mend mend) {
    List<Mend> more = new ArrayList<>(mends);
    more.add(mend);
    return new TableRow(line, afterGap, shift, nameIndex, texts, more);
  }
}
