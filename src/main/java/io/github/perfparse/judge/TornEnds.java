package io.github.perfparse.judge;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.say.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks the rows below which digits were left over: they may be the ends of the numbers there.
 *
 * <pre>
 * 养护及时率 ≥98 99 5 5
 * %                       rather ≥98%, or 99%
 * </pre>
 *
 * @param ends the digits
 * @param farthest so many lines below a row they stand at most
 */
public record TornEnds(List<Leftover> ends, int farthest) {

  private static final int LONGEST = 4;

  /** The digits among what was left over. */
  public static TornEnds among(List<Leftover> leftovers, int farthest) {
    List<Leftover> ends = new ArrayList<>();
    for (Leftover leftover : leftovers) {
      if (leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT && areEnds(leftover.text())) {
        ends.add(leftover);
      }
    }
    return new TornEnds(ends, farthest);
  }

  private static boolean areEnds(String text) {
    boolean ends = !text.isEmpty();
    for (int from = 0; from < text.length() && ends; ) {
      int space = text.indexOf(' ', from);
      int to = space < 0 ? text.length() : space;
      ends = isEnd(text.substring(from, to));
      from = to + 1;
    }
    return ends;
  }

  /** A few digits, with a point at most, or a percent sign behind them. */
  public static boolean isEnd(String text) {
    int points = 0;
    int last = text.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      points += c == '.' ? 1 : 0;
      if ((c < '0' || c > '9') && c != '.' && !(i == last && (c == '%' || c == '％'))) {
        return false;
      }
    }
    return last >= 0 && last < LONGEST && points < 2;
  }

  /** The doubts of the rows; of all of them where they stand on one line. */
  public List<Repair> doubts(Funding funding, List<Indicator> indicators) {
    List<Repair> doubts = new ArrayList<>();
    for (Leftover end : ends) {
      Optional<Pointer> place = above(end, funding, indicators);
      if (place.isPresent()) {
        Message detail = Message.of("doubt.digits", end.text());
        doubts.add(new Repair(Repair.Kind.ALIGNED_CELL, place.get(), end.line(), detail));
      }
    }
    return doubts;
  }

  private Optional<Pointer> above(Leftover end, Funding funding, List<Indicator> indicators) {
    Optional<Pointer> row = Optional.empty();
    int above = end.line() - farthest - 1;
    for (int i = 0; i < funding.rows().size(); i++) {
      int line = funding.rows().get(i).line();
      if (line > above && line < end.line()) {
        above = line;
        row = Optional.of(Pointer.of(FundField.SECTION, i, ""));
      }
    }
    for (int i = 0; i < indicators.size(); i++) {
      int line = indicators.get(i).line();
      if (line > above && line < end.line()) {
        above = line;
        row = Optional.of(Pointer.of(IndicatorField.SECTION, i, ""));
      }
    }
    boolean all = indicators.size() > 1 && indicators.get(1).line() == end.line();
    return all ? Optional.of(Pointer.INDICATORS) : row;
  }
}
