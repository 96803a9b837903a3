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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Numbers that lost their end at the edge of a page or a cell: a row of digits right below theirs.
 * They are put together where the sums of the form close so, and not without; else the row above is
 * doubtful.
 *
 * <pre>
 * 年度资金总额⇥613.4⇥613.4⇥547.8
 *            ⇥5⇥5⇥7                  613.45 613.45 547.87
 * 当年财政拨款⇥613.45⇥613.45⇥547.87
 * </pre>
 */
record TornDigits(List<Block> blocks, Ledger ledger) {

  private static final int LONGEST = 4;
  private static final int FARTHEST = 2;

  /** Puts together what belongs together. */
  void join() {
    for (Block block : blocks) {
      if (block.section() == Section.FUNDS || block.section() == Section.INDICATORS) {
        for (int i = block.rows().size() - 1; i > 0; i--) {
          if (join(block, i - 1, block.rows().get(i))) {
            block.rows().remove(i);
          }
        }
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

  private boolean join(Block block, int above, Row digits) {
    boolean funds = block.section() == Section.FUNDS;
    List<Row> rows = block.rows();
    if (!areEnds(digits, rows.get(above))) {
      return false;
    }
    List<Row> joined = new ArrayList<>(rows);
    joined.set(above, joined(rows.get(above), digits));
    joined.remove(digits);
    List<Row> apart = new ArrayList<>(rows);
    apart.remove(digits);
    boolean better = closes(joined, digits, funds) && !closes(apart, digits, funds);
    if (better) {
      note(digits, funds);
      rows.set(above, joined.get(above));
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

  private static boolean hasNumber(Row row, int index) {
    return index < row.cells().size() && Numbers.read(row.cells().get(index).text()).isPresent();
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

  /** Whether each column that has such digits adds up. */
  private boolean closes(List<Row> rows, Row digits, boolean funds) {
    for (int i = 0; i < digits.cells().size(); i++) {
      boolean torn = !digits.cells().get(i).isBlank();
      if (torn && !(funds ? isTotalFirst(rows, i) : isTotalBelow(rows, i))) {
        return false;
      }
    }
    return true;
  }

  /** The first number of a fund column is the sum of the others. */
  private static boolean isTotalFirst(List<Row> rows, int column) {
    Optional<BigDecimal> total = Optional.empty();
    BigDecimal parts = BigDecimal.ZERO;
    for (Row row : rows) {
      if (hasNumber(row, column)) {
        BigDecimal number = Numbers.read(row.cells().get(column).text()).orElseThrow();
        parts = total.isPresent() ? parts.add(number) : parts;
        total = total.isPresent() ? total : Optional.of(number);
      }
    }
    return total.isPresent() && total.get().compareTo(parts) == 0;
  }

  /** A column of the indicators gives one of the total's numbers, by itself or with the funds'. */
  private boolean isTotalBelow(List<Row> rows, int column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Row row : rows) {
      sum =
          hasNumber(row, column)
              ? sum.add(Numbers.read(row.cells().get(column).text()).orElseThrow())
              : sum;
    }
    for (BigDecimal total : numbers(Section.TOTAL)) {
      BigDecimal rest = total.subtract(sum);
      for (BigDecimal fund : numbers(Section.FUNDS)) {
        if (rest.signum() == 0 || rest.compareTo(fund) == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private List<BigDecimal> numbers(Section section) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Block block : blocks) {
      for (Row row : block.section() == section ? block.rows() : List.<Row>of()) {
        for (Cell cell : row.printed()) {
          Optional<BigDecimal> number = Numbers.read(cell.text());
          if (number.isPresent()) {
            numbers.add(number.get());
          }
        }
      }
    }
    return numbers;
  }

  /** Marks the rows right below which digits were left over. */
  void mark(Funding funding, List<Indicator> indicators) {
    List<Leftover> digits = new ArrayList<>();
    for (Leftover leftover : ledger.leftovers()) {
      if (leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT && isEnd(leftover.text())) {
        digits.add(leftover);
      }
    }
    for (int i = 0; i < funding.rows().size() && !digits.isEmpty(); i++) {
      mark(digits, funding.rows().get(i).line(), Pointer.of(FundField.SECTION, i, ""));
    }
    for (int i = 0; i < indicators.size() && !digits.isEmpty(); i++) {
      mark(digits, indicators.get(i).line(), Pointer.of(IndicatorField.SECTION, i, ""));
    }
  }

  private void mark(List<Leftover> digits, int line, Pointer row) {
    for (Leftover end : digits) {
      if (end.line() > line && end.line() <= line + FARTHEST) {
        ledger.repair(Repair.Kind.ALIGNED_CELL, row, end.line(), "doubt.digits", end.text());
        return;
      }
    }
  }
}
