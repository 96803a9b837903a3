package io.github.perfparse.parse;

import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cut.Block;
import io.github.perfparse.parse.cut.Section;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which of several readings of a table adds up, in the columns in which numbers may be torn. */
final class TornSums {

  private final List<Block> blocks;

  /** Of a form. */
  TornSums(List<Block> blocks) {
    this.blocks = blocks;
  }

  /** Whether a column adds up in the first of some readings alone, and none only in another. */
  boolean isBetter(List<List<Row>> readings, List<Row> ends, boolean funds) {
    boolean better = false;
    for (int column : columns(ends)) {
      boolean joined = closes(readings.get(0), column, funds);
      boolean apart = false;
      for (List<Row> other : readings.subList(1, readings.size())) {
        apart |= closes(other, column, funds);
      }
      if (apart && !joined) {
        return false;
      }
      better |= joined && !apart;
    }
    return better;
  }

  /** Whether all that is put together adds up. */
  boolean close(List<Row> rows, List<Row> ends, boolean funds) {
    boolean closes = true;
    for (int column : columns(ends)) {
      closes = closes && closes(rows, column, funds);
    }
    return closes;
  }

  private static Set<Integer> columns(List<Row> ends) {
    Set<Integer> columns = new TreeSet<>();
    for (Row row : ends) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (!row.cells().get(i).isBlank()) {
          columns.add(i);
        }
      }
    }
    return columns;
  }

  private static boolean hasNumber(Row row, int index) {
    return index < row.cells().size() && Numbers.read(row.cells().get(index).text()).isPresent();
  }

  private boolean closes(List<Row> rows, int column, boolean funds) {
    return funds ? isTotalFirst(rows, column) : isTotalBelow(rows, column);
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

  /**
   * A column of the indicators gives one of the total's numbers, by itself or with the funds'. One
   * with more texts than numbers is none of points.
   */
  private boolean isTotalBelow(List<Row> rows, int column) {
    BigDecimal sum = BigDecimal.ZERO;
    int numbers = 0;
    for (Row row : rows) {
      if (hasNumber(row, column)) {
        sum = sum.add(Numbers.read(row.cells().get(column).text()).orElseThrow());
        numbers++;
      } else if (column < row.cells().size() && !row.cells().get(column).isBlank()) {
        numbers--;
      }
    }
    return numbers > 0 && isTotal(sum);
  }

  private boolean isTotal(BigDecimal sum) {
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
}
