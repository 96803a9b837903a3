package io.github.perfparse.parse;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.Total;
import io.github.perfparse.judge.RestRows;
import io.github.perfparse.judge.Sums;
import io.github.perfparse.judge.Texts;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Numbers;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks rows of a grid whose cells stand aside by one, since two of them were joined or one was
 * split:
 *
 * <pre>
 * 补贴发放及时率 ≤100%⇥85%⇥13⇥10.1       a name with a target in it
 * 资金总额：15725500⇥17198152⇥17198152   a label with an amount in it
 * 资金总额⇥5.66 5.66⇥10⇥100%⇥10         two numbers in a cell
 * 应急演练⇥3次⇥8⇥8                      a number lacks where points and scores do not add up
 * 应急演练⇥≥3次4次⇥8⇥8                  a number lacks, and a cell holds two values
 * 应急演练⇥3次⇥3次⇥8                    one number a row, and no head: points or score
 * 及时率⇥%⇥%                            no numbers, which the sums do not want either
 * 例⇥发挥作用⇥挥作用⇥12⇥12               a tool that leaves out lines of cells: of any, it may be
 * </pre>
 */
record RowDoubts(Ledger ledger) {

  /** Made for the first row that is short: most forms have none. */
  private static final class TwoValues {

    private static final String NUMBER = "\\d+(\\.\\d+)?";

    /** {@code ≥26人35人}, {@code 100（%） 6}, {@code 优 3.00}; no date, list or range. */
    private static final Pattern SHAPE =
        Pattern.compile(
            "[≥≤=<>≧≦═]?("
                + (NUMBER + "([^\\d年月日号、，,;；/~～:：.至到-]+|(?<=\\.\\d\\d))" + NUMBER)
                + ("\\D{0,4}|\\p{IsHan}{1,6}\\s?" + NUMBER)
                + ")");
  }

  void mark(Funding funding, List<Indicator> indicators, Total total, boolean headless) {
    if (headless) {
      loneNumbers(indicators);
    }
    for (Leftover leftover : ledger.leftovers()) {
      boolean number = leftover.kind() == Leftover.Kind.UNREADABLE_NUMBER;
      if (number && leftover.path().index() != Pointer.NO_ROW && holdsTwo(leftover.text())) {
        Pointer row = Pointer.of(leftover.path().section(), leftover.path().index(), "");
        doubt(row, leftover.line(), "doubt.number", leftover.text());
      }
    }
    for (int i = 0; i < funding.rows().size(); i++) {
      Funding.Row row = funding.rows().get(i);
      if (hasDigit(row.label(), row.label().length() - 1)) {
        doubt(FundField.row(i), row.line(), "doubt.name", row.label());
      }
    }
    boolean lacking = lacksNumbers(funding, indicators, total);
    for (int i = 0; i < indicators.size(); i++) {
      Indicator row = indicators.get(i);
      String name = row.level3().orElse("");
      if (Texts.isClippedName(name)) {
        doubt(Pointer.of("objectives"), row.line(), "doubt.lost-lines", name);
        doubt(Pointer.INDICATORS, row.line(), "doubt.lost-lines", name);
      } else if (Texts.holdsTarget(name)) {
        doubt(IndicatorField.row(i), row.line(), "doubt.name", name);
      } else if (lacking && row.points().isPresent() != row.score().isPresent()) {
        doubt(IndicatorField.row(i), row.line(), "doubt.sums");
      } else if (isShort(row, indicators) && (holdsTwoValues(row) || hasPoints(row))) {
        doubt(IndicatorField.row(i), row.line(), "doubt.short");
      }
    }
    for (int i : RestRows.in(indicators)) {
      Indicator row = indicators.get(i);
      doubt(IndicatorField.row(i - 1), row.line(), "doubt.rest", row.level3().orElse(""));
      doubt(IndicatorField.row(i), row.line(), "doubt.rest", row.level3().orElse(""));
    }
  }

  /** {@code 绿道里程⇥≥20公里⇥20公里⇥10}, and no head that says whether 10 is points or score. */
  private void loneNumbers(List<Indicator> indicators) {
    for (Indicator row : indicators) {
      if (row.score().isPresent()) {
        return;
      }
    }
    for (int i = 0; i < indicators.size(); i++) {
      if (indicators.get(i).points().isPresent()) {
        doubt(IndicatorField.POINTS.path(i), indicators.get(i).line(), "doubt.lone-points");
      }
    }
  }

  /** Whether most rows have points and score, and their sums want those of the others. */
  private static boolean lacksNumbers(Funding funding, List<Indicator> indicators, Total total) {
    int whole = 0;
    for (Indicator row : indicators) {
      whole += row.points().isPresent() && row.score().isPresent() ? 1 : 0;
    }
    boolean most = whole < indicators.size() && 2 * whole > indicators.size();
    return most && Sums.of(funding, indicators, total).lackNumbers();
  }

  private void doubt(Pointer path, int line, String key, Object... parts) {
    ledger.repair(Repair.Kind.ALIGNED_CELL, path, line, key, parts);
  }

  /** {@code 566.00 566.00}, {@code 566.00566.00}: two cells of the row were joined. */
  private static boolean holdsTwo(String numbers) {
    int gap = numbers.indexOf(' ');
    boolean parted = gap > 0 && Numbers.isNumber(numbers.substring(0, gap));
    return parted && Numbers.isNumber(numbers.substring(gap + 1))
        || numbers.indexOf('.') != numbers.lastIndexOf('.');
  }

  /** Whether it lacks a number that more rows have than lack it. */
  private static boolean isShort(Indicator row, List<Indicator> rows) {
    if (row.points().isPresent() && row.score().isPresent()) {
      return false;
    }
    int points = 0;
    int scores = 0;
    for (Indicator other : rows) {
      points += other.points().isPresent() ? 1 : -1;
      scores += other.score().isPresent() ? 1 : -1;
    }
    return row.points().isEmpty() && points > 0 || row.score().isEmpty() && scores > 0;
  }

  private static boolean holdsTwoValues(Indicator row) {
    return row.target().isPresent() && TwoValues.SHAPE.matcher(row.target().get().text()).matches()
        || row.actual().isPresent() && TwoValues.SHAPE.matcher(row.actual().get().text()).matches();
  }

  /** {@code ≤98元/人97元/人⇥6⇥6}: a value with its unit, and beside it a bare number as points are. */
  private static boolean hasPoints(Indicator row) {
    return row.target().isPresent()
        && row.actual().isPresent()
        && !Numbers.isNumber(row.target().get().text())
        && Numbers.isNumber(row.actual().get().text())
        && row.points().isPresent()
        && row.points().equals(row.actual().get().value());
  }

  private static boolean hasDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
