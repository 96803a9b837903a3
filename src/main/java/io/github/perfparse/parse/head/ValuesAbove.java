package io.github.perfparse.parse.head;

import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The values of the last two rows of a form's top: a cell that stands under one of them goes on
 * with it.
 *
 * <pre>
 * 主管部门⇥云泽市园林局⇥·⇥·⇥实施单位⇥云泽市绿
 * 联系地址⇥湖滨路8号
 * ·⇥·⇥·⇥·⇥·⇥道中心                       under 云泽市绿
 * </pre>
 */
final class ValuesAbove {

  private final HeadValues values;
  private final Ledger ledger;
  private final Seams seams;

  /** The slots that the row which is being read has given a value. */
  private final List<HeadKey> filled = new ArrayList<>();

  /** The slots by the index of their values, for the last row and for the one above it. */
  private HeadKey[] near = {};

  private HeadKey[] far = {};
  private List<Cell> last = List.of();

  /**
   * @param values what has been read of the top so far
   */
  ValuesAbove(HeadValues values, Ledger ledger, Seams seams) {
    this.values = values;
    this.ledger = ledger;
    this.seams = seams;
  }

  /** The row that is being read gives the slot a value, or more of it. */
  void fill(HeadKey slot) {
    filled.add(slot);
  }

  /** The row has been read: it is now the last one. */
  void add(Row row) {
    far = near;
    last = row.cells();
    near = new HeadKey[last.size()];
    for (HeadKey slot : filled) {
      Text text = values.get(slot);
      int index = text.isBlank() ? -1 : last.indexOf(text.cell(0));
      if (index > 0) {
        near[index] = slot;
      }
    }
    filled.clear();
  }

  /**
   * The value above the cell; of two the nearer one, unless the form shows that the other goes on
   * with it.
   */
  Optional<HeadKey> over(Row row, Cell cell) {
    int index = row.cells().indexOf(cell);
    HeadKey nearer = index < near.length ? near[index] : null;
    HeadKey farther = index < far.length ? far[index] : null;
    if (nearer == null) {
      return isAsked(index) ? Optional.empty() : Optional.ofNullable(farther);
    }
    boolean fits = farther != null && fits(farther, cell) && !fits(nearer, cell);
    return Optional.of(fits ? farther : nearer);
  }

  private boolean fits(HeadKey slot, Cell cell) {
    return seams.fit(values.get(slot).value(), cell.text());
  }

  /** {@code ·⇥云泽市园林局} under {@code 主管部门⇥·}. */
  boolean isUnderLoneLabel(Row row) {
    int printed = 0;
    for (Cell cell : last) {
      printed += cell.isBlank() ? 0 : 1;
    }
    return printed == 1 && row.cells().get(0).isBlank() && isAsked(last.size());
  }

  /** Whether a label of the last row, which are claimed at once, asks for what stands there. */
  private boolean isAsked(int index) {
    int left = Math.min(index, last.size()) - 1;
    while (left >= 0 && last.get(left).isBlank()) {
      left--;
    }
    return left >= 0 && ledger.isClaimed(last.get(left));
  }
}
