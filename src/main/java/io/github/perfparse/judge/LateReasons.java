package io.github.perfparse.judge;

import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.Total;
import io.github.perfparse.say.Message;
import java.util.List;

/**
 * Marks rows that lost points and give no reason, where text below the table found no place: some
 * tools print all cells of one line before those of several.
 *
 * <pre>
 * 完工及时率 ≥98% 95% 10 8
 * 总分 100 98
 * 受汛期影响，             may be why 8 of 10
 * 进度滞后
 * </pre>
 */
public final class LateReasons {

  /** A reason has more letters on its first line. */
  private static final int SHORTEST = 4;

  private LateReasons() {}

  /** What to doubt of the rows. */
  public static List<Repair> doubts(List<Leftover> leftovers, List<Indicator> rows, Total total) {
    Marks marks = new Marks(rows);
    int end = rows.isEmpty() ? 0 : rows.get(rows.size() - 1).line();
    int late = firstLine(leftovers, Math.max(end, total.line().orElse(0)));
    for (int i = 0; i < rows.size() && late > 0; i++) {
      Indicator row = rows.get(i);
      boolean both = row.points().isPresent() && row.score().isPresent();
      if (both
          && row.deviation().isEmpty()
          && row.score().get().compareTo(row.points().get()) < 0) {
        marks.mark(i, Message.of("doubt.late-reason", late), IndicatorField.DEVIATION);
      }
    }
    return marks.doubts();
  }

  private static int firstLine(List<Leftover> leftovers, int end) {
    int first = 0;
    for (Leftover leftover : leftovers) {
      boolean text = leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT;
      boolean late = text && leftover.line() > end && Texts.letters(leftover.text()) > SHORTEST;
      first = late && (first == 0 || leftover.line() < first) ? leftover.line() : first;
    }
    return first;
  }
}
