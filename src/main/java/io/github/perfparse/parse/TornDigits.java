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
 * Numbers that lost their end at the edge of a page or a cell: a row of digits right below theirs.
 * Those of a table are put together where a sum of the form closes so, and not without; else they
 * are doubtful, and the rows above them.
 *
 * <pre>
 * 年度资金总额⇥613.4⇥613.4⇥547.8
 *            ⇥5⇥5⇥7                  613.45 613.45 547.87
 * 当年财政拨款⇥613.45⇥613.45⇥547.87
 * </pre>
 */
final class TornDigits {

  private static final int LONGEST = 4;
  private static final int FARTHEST = 2;

  private final List<Block> blocks;
  private final Ledger ledger;
  private final TornSums sums;

  /** The lines of digits that may be ends, and of the numbers that may lack them. */
  private final Set<Integer> doubtful = new HashSet<>();

  TornDigits(List<Block> blocks, Ledger ledger) {
    this.blocks = blocks;
    this.ledger = ledger;
    this.sums = new TornSums(blocks);
  }

  /** Puts together what belongs together. */
  void join() {
    for (Block block : blocks) {
      if (block.section() == Section.FUNDS || block.section() == Section.INDICATORS) {
        joinRows(block);
        joinFurniture(block);
      }
    }
  }

  /** A number alone on its line may have been taken for a page's. */
  private void joinFurniture(Block block) {
    for (int i = block.furniture().size() - 1; i >= 0; i--) {
      Row number = block.furniture().get(i);
      for (int above = 0; above < block.rows().size(); above++) {
        int apart = number.line() - block.rows().get(above).line();
        if (apart > 0 && apart <= FARTHEST && join(block, above, number)) {
          block.furniture().remove(i);
          break;
        }
      }
    }
  }

  private void joinRows(Block block) {
    List<Row> rows = block.rows();
    List<Row> ends = new ArrayList<>();
    List<Row> joined = new ArrayList<>();
    List<Row> apart = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    boolean below = false;
    for (Row row : rows) {
      int last = joined.size() - 1;
      below = last >= 0 && !below && areEnds(row, joined.get(last));
      if (below) {
        ends.add(row);
        lines.addAll(List.of(joined.get(last).line(), row.line()));
        joined.set(last, joined(joined.get(last), row));
      } else {
        joined.add(row);
        apart.add(row);
      }
    }
    boolean funds = isFunds(block);
    if (ends.isEmpty()
        || sums.isBetter(List.of(rows, joined), ends, funds)
        || sums.isBetter(List.of(apart, joined), ends, funds)) {
      return;
    }
    if (sums.isBetter(List.of(joined, apart, rows), ends, funds)) {
      replace(rows, joined, ends, funds);
    }
    if (rows.contains(ends.get(0)) || !sums.close(rows, ends, funds)) {
      doubtful.addAll(lines);
    }
  }

  private static boolean isFunds(Block block) {
    return block.section() == Section.FUNDS;
  }

  private void replace(List<Row> rows, List<Row> joined, List<Row> ends, boolean funds) {
    rows.clear();
    rows.addAll(joined);
    for (Row end : ends) {
      note(end, funds);
    }
  }

  private boolean join(Block block, int above, Row digits) {
    List<Row> rows = block.rows();
    if (!areEnds(digits, rows.get(above))) {
      return false;
    }
    List<Row> joined = new ArrayList<>(rows);
    joined.set(above, joined(rows.get(above), digits));
    List<Row> ends = List.of(digits);
    boolean better = sums.isBetter(List.of(joined, rows), ends, isFunds(block));
    if (better) {
      replace(rows, joined, ends, isFunds(block));
    }
    return better;
  }

  private void note(Row digits, boolean funds) {
    Pointer table = funds ? Pointer.FUND_ROWS : Pointer.INDICATORS;
    ledger.repair(
        Repair.Kind.JOINED_FRAGMENT, table, digits.line(), "joined.digits", words(digits));
  }

  private static String words(Row row) {
    StringBuilder words = new StringBuilder();
    for (Cell cell : row.printed()) {
      words.append(words.isEmpty() ? "" : " ").append(cell.text());
    }
    return words.toString();
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

  private static Row joined(Row above, Row digits) {
    List<Cell> cells = new ArrayList<>(above.cells());
    for (int i = 0; i < digits.cells().size(); i++) {
      if (!digits.cells().get(i).isBlank()) {
        Cell cell = cells.get(i);
        String end = digits.cells().get(i).text();
        cells.set(
            i, new Cell(cell.text() + end, cell.raw().strip() + end, cell.line(), cell.column()));
      }
    }
    return new Row(above.syntax(), above.line(), above.afterGap(), cells);
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
}
