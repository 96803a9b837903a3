package io.github.perfparse.judge;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.Total;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Marks the rows below which short groups of digits stand, wherever these went: they may be the
 * ends of the numbers there.
 *
 * <pre>
 * 养护及时率 ≥98 99 5 5
 * %                       rather ≥98%, or 99%
 * 养护完成率 =10 10 9.0 9.0
 * 0% 0% 0 0               a row of its own by its shape
 * </pre>
 */
public final class TornEnds {

  private final int farthest;
  private final List<End> ends = new ArrayList<>();

  /** The digits; their row's first line is at most {@code farthest} lines above. */
  public TornEnds(int farthest) {
    this.farthest = farthest;
  }

  /**
   * Some of the digits.
   *
   * @param above the line of what stands above them
   * @param line their own
   */
  private record End(int above, int line, String text) {}

  /** A printed line of digits, and the line of the one above it. */
  public void add(int above, int line, String text) {
    ends.add(new End(above, line, text));
  }

  /** The digits among what was left over. */
  public void add(List<Leftover> leftovers) {
    for (Leftover leftover : leftovers) {
      if (leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT && areEnds(leftover.text())) {
        add(leftover.line() - 1, leftover.line(), leftover.text());
      }
    }
  }

  /**
   * Those that were taken for the numbers of pages. As long as a sum does not close without them,
   * or others found no place, they may be a cell's: {@code 1298.5} ⏎ {@code 4} in each row of a
   * column.
   */
  public void addDropped(List<Repair> repairs) {
    for (Repair repair : repairs) {
      boolean dropped = repair.kind() == Repair.Kind.DROPPED_FURNITURE;
      List<Object> parts = repair.detail().parts();
      String text = dropped && !parts.isEmpty() ? parts.get(0).toString() : "";
      if (areEnds(text)) {
        add(repair.line() - 1, repair.line(), text);
      }
    }
  }

  /** Whether there are none so far. */
  public boolean isEmpty() {
    return ends.isEmpty();
  }

  private static boolean areEnds(String text) {
    boolean ends = !text.isEmpty();
    for (int from = 0; from < text.length() && ends; ) {
      int space = text.indexOf(' ', from);
      int to = space < 0 ? text.length() : space;
      ends = Characters.areLastDigits(text.substring(from, to));
      from = to + 1;
    }
    return ends;
  }

  /** The doubts of the rows; of all of them where they stand on one line. */
  public List<Repair> doubts(Funding funding, List<Indicator> indicators, Total total) {
    Set<Pointer> doubted = new HashSet<>();
    List<Repair> doubts = new ArrayList<>();
    for (End end : ends) {
      Nearest nearest = new Nearest(end);
      for (int i = 0; i < funding.rows().size(); i++) {
        nearest.see(FundField.row(i), funding.rows().get(i).line());
      }
      for (int i = 0; i < indicators.size(); i++) {
        nearest.see(IndicatorField.row(i), indicators.get(i).line());
      }
      if (total.line().isPresent()) {
        nearest.see(Pointer.TOTAL, total.line().getAsInt());
      }
      boolean all = indicators.size() > 1 && indicators.get(1).line() == end.line();
      for (Pointer row : all ? List.of(Pointer.INDICATORS) : nearest.rows()) {
        if (doubted.add(row)) {
          Message detail = Message.of("doubt.digits", end.text());
          doubts.add(new Repair(Repair.Kind.ALIGNED_CELL, row, end.line(), detail));
        }
      }
    }
    return doubts;
  }

  /** The row above some digits, and what was read as a row of the digits themselves. */
  private final class Nearest {

    private final End end;
    private int line;
    private Optional<Pointer> above = Optional.empty();
    private Optional<Pointer> own = Optional.empty();

    Nearest(End end) {
      this.end = end;
      this.line = end.above() - farthest;
    }

    void see(Pointer row, int at) {
      if (at >= line && at <= end.above()) {
        line = at;
        above = Optional.of(row);
      } else if (at == end.line()) {
        own = Optional.of(row);
      }
    }

    List<Pointer> rows() {
      List<Pointer> rows = new ArrayList<>(2);
      if (above.isPresent()) {
        rows.add(above.get());
      }
      if (own.isPresent()) {
        rows.add(own.get());
      }
      return rows;
    }
  }
}
