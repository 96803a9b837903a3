package io.github.perfparse.parse;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cut.Block;
import io.github.perfparse.parse.cut.Section;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
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

  private static final int LONGEST = 4;
  private static final int FARTHEST = 2;

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

  /** {@code 547.} above {@code 87}, which alone on its line was taken for a page's number. */
  private void furniture(Block block) {
    for (Row number : block.furniture()) {
      for (Row above : block.rows()) {
        int apart = number.line() - above.line();
        if (apart > 0 && apart <= FARTHEST && areEnds(number, above) && isOpen(above, number)) {
          doubtful.add(above.line());
        }
      }
    }
  }

  private static boolean isOpen(Row above, Row digits) {
    boolean open = false;
    for (Cell cell : digits.printed()) {
      open |= above.cells().get(digits.cells().indexOf(cell)).text().endsWith(".");
    }
    return open;
  }

  /** Marks the rows right below which digits were left over, and what was read of such digits. */
  void mark(Funding funding, List<Indicator> indicators) {
    List<Leftover> digits = new ArrayList<>();
    for (Leftover leftover : ledger.leftovers()) {
      if (leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT && isEnd(leftover.text())) {
        digits.add(leftover);
      }
    }
    boolean none = digits.isEmpty() && doubtful.isEmpty();
    for (int i = 0; i < funding.rows().size() && !none; i++) {
      mark(digits, funding.rows().get(i).line(), Pointer.of(FundField.SECTION, i, ""));
    }
    for (int i = 0; i < indicators.size() && !none; i++) {
      mark(digits, indicators.get(i).line(), Pointer.of(IndicatorField.SECTION, i, ""));
    }
  }

  private void mark(List<Leftover> digits, int line, Pointer row) {
    if (doubtful.contains(line)) {
      ledger.repair(Repair.Kind.ALIGNED_CELL, row, line, "doubt.ends");
      return;
    }
    for (Leftover end : digits) {
      if (end.line() > line && end.line() <= line + FARTHEST) {
        ledger.repair(Repair.Kind.ALIGNED_CELL, row, end.line(), "doubt.digits", end.text());
        return;
      }
    }
  }

  /** Whether the row holds digits and nothing else, each right below a number. */
  private static boolean areEnds(Row row, Row above) {
    if (row.printed().isEmpty() || !isEnd(row.printed().get(0).text())) {
      return false;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      boolean end = isEnd(cell.text()) && i < above.cells().size() && mayGoOn(above, i, cell);
      if (!cell.isBlank() && !end) {
        return false;
      }
    }
    return true;
  }

  /** {@code 613} or {@code 547.} above {@code 45}: a number by itself, or one with its end. */
  private static boolean mayGoOn(Row above, int index, Cell end) {
    String text = above.cells().get(index).text();
    boolean digit = !text.isEmpty() && Character.isDigit(text.charAt(0));
    return digit && Numbers.read(text + end.text()).isPresent();
  }

  /** A few digits, with a point at most. */
  private static boolean isEnd(String text) {
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      points += c == '.' ? 1 : 0;
      if ((c < '0' || c > '9') && c != '.') {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= LONGEST && points < 2;
  }
}
