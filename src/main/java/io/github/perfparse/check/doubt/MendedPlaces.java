package io.github.perfparse.check.doubt;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import java.util.HashSet;
import java.util.Set;

/** What the repairs of a form say of the places near those that were mended. */
final class MendedPlaces {

  private final Form form;
  private final TableLines tables;

  /** Places whose value may be another's. */
  private final Set<Pointer> doubted = new HashSet<>();

  /** Attributes whose value was put together. */
  private final Set<String> joinedAttributes = new HashSet<>();

  /** Rows of indicators of which cells had moved. */
  private final Set<Integer> shifted = new HashSet<>();

  private boolean headJoined;
  private int doubtedActuals;

  MendedPlaces(Form form, TableLines tables) {
    this.form = form;
    this.tables = tables;
    for (Repair repair : form.repairs()) {
      note(repair);
    }
  }

  private void note(Repair repair) {
    Pointer path = repair.path();
    Repair.Kind kind = repair.kind();
    if (kind == Repair.Kind.JOINED_FRAGMENT) {
      headJoined |= isOfHead(repair) && !path.equals(Pointer.FORM);
      if (path.isOfAttribute()) {
        joinedAttributes.add(path.field());
      }
    } else if (kind == Repair.Kind.ALIGNED_CELL) {
      doubted.add(path);
      doubtedActuals += IndicatorField.ACTUAL.isAt(path) ? 1 : 0;
    }
    boolean whole = kind == Repair.Kind.ALIGNED_CELL && path.field().isEmpty();
    boolean moved = kind == Repair.Kind.MOVED_TEXT && !IndicatorField.isLevel(path);
    boolean aside = kind == Repair.Kind.SHIFTED_ROW && !MovedRow.isWhole(form, repair);
    if (path.section().equals(IndicatorField.SECTION) && (whole || moved || aside)) {
      shifted.add(path.index());
    }
  }

  /**
   * {@code 民生档案数字化 ⏎ 石桥区档案局}: the second line may be another name; so may that of a labelled cell
   * above the tables, {@code 刘某 0301-42428890 ⏎ 主绩效管部门 ⏎ 甲县水务局}.
   */
  private boolean isOfHead(Repair repair) {
    return repair.path().field().isEmpty() && tables.isHead(repair.path())
        || tables.isAboveTables(repair.path(), repair.line());
  }

  /** Whether the value there may be another's. */
  boolean isDoubted(Pointer path) {
    return doubted.contains(path);
  }

  /** Whether the attribute's value was put together. */
  boolean isJoined(String attribute) {
    return joinedAttributes.contains(attribute);
  }

  /** Whether a text of the head was put together: what stands behind may be another one. */
  boolean isHeadJoined() {
    return headJoined;
  }

  /**
   * {@code 100. ⏎ 0 ⏎ 10}: the score of the funds, where a rate, put together from lines, might as
   * well be another cell.
   */
  boolean isRowJoined(Pointer path) {
    boolean joined = false;
    for (Pointer cell : doubted) {
      joined |= cell.section().equals(FundField.SECTION) && cell.index() == path.index();
    }
    return joined && path.section().equals(FundField.SECTION);
  }

  /** Whether cells of the indicator's row had moved: a missing one may be another. */
  boolean isShifted(int row) {
    return shifted.contains(row);
  }

  /** Whether they may have in most rows. */
  boolean areMostDoubted() {
    return 2 * doubtedActuals > form.indicators().size();
  }
}
