package io.github.perfparse.parse;

import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Total;
import io.github.perfparse.judge.TornEnds;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cut.Block;
import io.github.perfparse.parse.cut.Section;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Characters;
import io.github.perfparse.text.row.Row;
import java.util.EnumSet;
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
  private static final Set<Section> TABLES =
      EnumSet.of(Section.FUNDS, Section.INDICATORS, Section.TOTAL);

  private final Ledger ledger;
  private final TornEnds ends = new TornEnds(FARTHEST);

  /** Looks at the rows as they are printed. */
  TornDigits(List<Block> blocks, Ledger ledger) {
    this.ledger = ledger;
    for (Block block : blocks) {
      if (TABLES.contains(block.section())) {
        rows(block.rows());
        furniture(block);
      }
    }
  }

  private void rows(List<Row> rows) {
    for (int i = 1; i < rows.size(); i++) {
      see(rows.get(i), rows.get(i - 1));
    }
  }

  /** {@code 547} above {@code 87} in its column, which alone was taken for a page's number. */
  private void furniture(Block block) {
    for (Row number : block.furniture()) {
      for (Row above : block.rows()) {
        int apart = number.line() - above.line();
        if (apart > 0 && apart <= FARTHEST) {
          see(number, above);
        }
      }
    }
  }

  private void see(Row row, Row above) {
    boolean digits = !row.printed().isEmpty() && above.cells().size() > 1;
    for (int i = 0; digits && i < row.printed().size(); i++) {
      digits = Characters.areLastDigits(row.printed().get(i).text());
    }
    if (digits && (areBelow(row, above) || areInOrder(row, above))) {
      ends.add(above.line(), row.line(), row.printed().get(0).text());
    }
  }

  /** Whether each of the digits stands right below a number. */
  private static boolean areBelow(Row row, Row above) {
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      if (!cell.isBlank() && !(i < above.cells().size() && mayGoOn(above, i, cell))) {
        return false;
      }
    }
    return true;
  }

  /** Where tabs between blank cells are lost, the digits of any cells stand in the first ones. */
  private static boolean areInOrder(Row row, Row above) {
    int numbers = 0;
    for (Cell cell : above.cells()) {
      numbers += isNumber(cell.text()) ? 1 : 0;
    }
    return !row.afterGap()
        && !row.cells().get(0).isBlank()
        && !above.cells().get(0).isBlank()
        && numbers >= row.printed().size();
  }

  /**
   * {@code 613} or {@code 547.} above {@code 45}, {@code ≥9} above {@code 5%}: a number by itself,
   * or one with its end.
   */
  private static boolean mayGoOn(Row above, int index, Cell end) {
    String text = above.cells().get(index).text();
    int from = Characters.endOfSigns(text);
    return isNumber(text) && Numbers.read(text.substring(from) + end.text()).isPresent();
  }

  private static boolean isNumber(String text) {
    int from = Characters.endOfSigns(text);
    return from < text.length() && Character.isDigit(text.charAt(from));
  }

  /** Marks the rows right below which digits stand or were left over. */
  void mark(Funding funding, List<Indicator> indicators, Total total) {
    ends.add(ledger.leftovers());
    ledger.note(ends.doubts(funding, indicators, total));
  }
}
