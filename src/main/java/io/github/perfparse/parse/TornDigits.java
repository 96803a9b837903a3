package io.github.perfparse.parse;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.judge.TornEnds;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cut.Block;
import io.github.perfparse.parse.cut.Section;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks numbers that may have lost their end at the edge of a page or a cell: digits stand right
 * below theirs, in a row of the table or left over.
 *
 * <pre>
 * 年度资金总额⇥613.4⇥613.4⇥547.8
 *            ⇥5⇥5⇥7                  rather 613.45 613.45 547.87
 * 当年财政拨款⇥613.45⇥613.45⇥547.87
 * </pre>
 */
final class TornDigits {

  private static final int FARTHEST = 2;
  private static final String OPERATORS = "≥≤<>=";

  private final Ledger ledger;

  /** The lines of digits that may be ends, and of the numbers that may lack them. */
  private final Set<Integer> doubtful = new HashSet<>();

  /** Looks at the rows as they are printed. */
  TornDigits(List<Block> blocks, Ledger ledger) {
    this.ledger = ledger;
    for (Block block : blocks) {
      if (block.section() == Section.FUNDS || block.section() == Section.INDICATORS) {
        rows(block.rows());
        furniture(block);
      }
    }
  }

  private void rows(List<Row> rows) {
    for (int i = 1; i < rows.size(); i++) {
      Row above = rows.get(i - 1);
      if (areEnds(rows.get(i), above)) {
        doubtful.addAll(List.of(above.line(), rows.get(i).line()));
      }
    }
  }

  /** {@code 547} above {@code 87} in its column, which alone was taken for a page's number. */
  private void furniture(Block block) {
    for (Row number : block.furniture()) {
      for (Row above : block.rows()) {
        int apart = number.line() - above.line();
        boolean ends = areEnds(number, above) || apart == 1 && isBelowFirstCell(number, above);
        if (apart > 0 && apart <= FARTHEST && ends) {
          doubtful.add(above.line());
        }
      }
    }
  }

  /** Where tabs between blank cells are lost, the digits of any cell stand in the first one. */
  private static boolean isBelowFirstCell(Row number, Row above) {
    return !number.afterGap()
        && above.cells().size() > 1
        && !above.cells().get(0).isBlank()
        && TornEnds.isEnd(number.printed().get(0).text());
  }

  /** Marks the rows right below which digits were left over, and what was read of such digits. */
  void mark(Funding funding, List<Indicator> indicators) {
    for (Repair doubt : TornEnds.among(ledger.leftovers(), FARTHEST).doubts(funding, indicators)) {
      ledger.repair(doubt.kind(), doubt.path(), doubt.line(), doubt.detail());
    }
    if (doubtful.isEmpty()) {
      return;
    }
    for (int i = 0; i < funding.rows().size(); i++) {
      mark(funding.rows().get(i).line(), Pointer.of(FundField.SECTION, i, ""));
    }
    for (int i = 0; i < indicators.size(); i++) {
      mark(indicators.get(i).line(), Pointer.of(IndicatorField.SECTION, i, ""));
    }
  }

  private void mark(int line, Pointer row) {
    if (doubtful.contains(line)) {
      ledger.repair(Repair.Kind.ALIGNED_CELL, row, line, "doubt.ends");
    }
  }

  /** Whether the row holds digits and nothing else, each right below a number. */
  private static boolean areEnds(Row row, Row above) {
    if (row.printed().isEmpty() || !TornEnds.isEnd(row.printed().get(0).text())) {
      return false;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      boolean end =
          TornEnds.isEnd(cell.text()) && i < above.cells().size() && mayGoOn(above, i, cell);
      if (!cell.isBlank() && !end) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code 613} or {@code 547.} above {@code 45}, {@code ≥9} above {@code 5%}: a number by itself,
   * or one with its end.
   */
  private static boolean mayGoOn(Row above, int index, Cell end) {
    String text = above.cells().get(index).text();
    int from = Characters.endOf(OPERATORS, text, 0);
    boolean digit = from < text.length() && Character.isDigit(text.charAt(from));
    return digit && Numbers.read(text.substring(from) + end.text()).isPresent();
  }
}
