package io.github.perfparse.judge;

import io.github.perfparse.form.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds rows that may be no rows but the rest of the cells above them: in a table where rows have
 * points and scores, they have neither, or such as no row has.
 *
 * <pre>
 * 纸质图书采⇥>=1⇥1268⇥5⇥5      到馆读者满意度⇥>=90⇥86⇥4.0⇥3.5
 * — 4 —                        %⇥%⇥0⇥0
 * 购数量⇥2000册⇥0册
 * </pre>
 */
public final class RestRows {

  /** Of so many rows one may be such: where more lack their numbers, the table has none. */
  private static final int FEW = 4;

  private RestRows() {}

  /** The indices of those whose row above has numbers. */
  public static List<Integer> in(List<Indicator> rows) {
    List<Integer> rests = new ArrayList<>();
    int unscored = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (isUnscored(rows.get(i))) {
        unscored++;
        if (i > 0 && !isUnscored(rows.get(i - 1))) {
          rests.add(i);
        }
      }
    }
    return unscored * FEW <= rows.size() ? rests : List.of();
  }

  /**
   * A row that is worth nothing has at least what was to be reached, and what was; {@code
   * 其中城区⇥=32公里} begins with its sign, as no rest of a target does.
   */
  private static boolean isUnscored(Indicator row) {
    if (row.target().isPresent() && row.target().get().operator().isPresent()) {
      return false;
    }
    boolean whole = row.target().isPresent() && row.actual().isPresent();
    return isNothing(row.points(), whole) && isNothing(row.score(), whole);
  }

  private static boolean isNothing(Optional<BigDecimal> number, boolean whole) {
    return number.isEmpty() || !whole && number.get().signum() == 0;
  }
}
