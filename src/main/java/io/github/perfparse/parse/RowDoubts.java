package io.github.perfparse.parse;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.Total;
import io.github.perfparse.judge.Judge;
import io.github.perfparse.parse.cell.Ledger;
import java.util.List;

/**
 * Marks rows of a grid whose cells stand aside by one, since two of them were joined or one was
 * split:
 *
 * <pre>
 * 补贴发放及时率 ≤100%⇥85%⇥13⇥10.1       a name with a target in it
 * 资金总额：15725500⇥17198152⇥17198152   a label with an amount in it
 * 应急演练⇥3次⇥8⇥8                      a number lacks where points and scores do not add up
 * </pre>
 */
record RowDoubts(Ledger ledger) {

  private static final String SIGNS = "≥≤=<>≧≦═";

  /** Most characters of a form stand behind all of these. */
  private static final char FIRST_HAN = '\u4E00';

  void mark(Funding funding, List<Indicator> indicators, Total total) {
    for (int i = 0; i < funding.rows().size(); i++) {
      Funding.Row row = funding.rows().get(i);
      if (hasDigit(row.label(), row.label().length() - 1)) {
        doubt(Pointer.of(FundField.SECTION, i, ""), row.line(), "doubt.name", row.label());
      }
    }
    boolean lacking = lacksNumbers(funding, indicators, total);
    for (int i = 0; i < indicators.size(); i++) {
      Indicator row = indicators.get(i);
      if (hasTarget(row.level3().orElse(""))) {
        doubt(path(i), row.line(), "doubt.name", row.level3().orElse(""));
      } else if (lacking && row.points().isPresent() != row.score().isPresent()) {
        doubt(path(i), row.line(), "doubt.sums");
      }
    }
  }

  private static Pointer path(int row) {
    return Pointer.of(IndicatorField.SECTION, row, "");
  }

  /** Whether most rows have points and score, and their sums want those of the others. */
  private static boolean lacksNumbers(Funding funding, List<Indicator> indicators, Total total) {
    int whole = 0;
    for (Indicator row : indicators) {
      whole += row.points().isPresent() && row.score().isPresent() ? 1 : 0;
    }
    boolean most = whole < indicators.size() && 2 * whole > indicators.size();
    return most && Judge.lacksNumbers(funding, indicators, total);
  }

  private void doubt(Pointer path, int line, String key, Object... parts) {
    ledger.repair(Repair.Kind.ALIGNED_CELL, path, line, key, parts);
  }

  private static boolean hasTarget(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (isOne(name.charAt(i), SIGNS) && hasDigit(name, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(char c, String signs) {
    return c < FIRST_HAN && signs.indexOf(c) >= 0;
  }

  private static boolean hasDigit(String text, int at) {
    return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
  }
}
