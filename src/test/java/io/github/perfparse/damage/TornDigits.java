package io.github.perfparse.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** The ways in which numbers lose their last digits to the line below. */
enum TornDigits {
  /** Those of one row, at the edge of a page or of a table that is too narrow. */
  OF_A_ROW {
    @Override
    void tear(List<List<String>> rows, Random random) {
      int row = Dice.pick(random, numbered(rows));
      part(rows, row, List.of(), random);
    }
  },
  /** That of one cell. */
  OF_A_CELL {
    @Override
    void tear(List<List<String>> rows, Random random) {
      int row = Dice.pick(random, numbered(rows));
      part(rows, row, List.of(Dice.pick(random, numbers(rows.get(row)))), random);
    }
  },
  /** Those of a column that is too narrow. */
  OF_A_COLUMN {
    @Override
    void tear(List<List<String>> rows, Random random) {
      int first = Dice.pick(random, numbered(rows));
      int column = Dice.pick(random, numbers(rows.get(first)));
      for (int row = rows.size() - 1; row >= 0; row--) {
        if (numbers(rows.get(row)).contains(column)) {
          part(rows, row, List.of(column), random);
        }
      }
    }
  };

  private static final Pattern NUMBER = Pattern.compile("[≥≤<>=]*\\d[\\d.]*\\d[%％\\d]*");

  /** Tears numbers of a dump's rows, whose ends come to stand in rows of their own. */
  abstract void tear(List<List<String>> rows, Random random);

  /** The rows that have such numbers. */
  private static List<Integer> numbered(List<List<String>> rows) {
    List<Integer> numbered = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (numbers(rows.get(i)).size() > 1) {
        numbered.add(i);
      }
    }
    return numbered;
  }

  private static List<Integer> numbers(List<String> cells) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (NUMBER.matcher(cells.get(i)).matches()) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  /**
   * @param columns which of the row's cells; all where none is named
   */
  private static void part(List<List<String>> rows, int row, List<Integer> columns, Random random) {
    List<String> torn = new ArrayList<>(rows.get(row));
    List<String> ends = new ArrayList<>();
    for (int i = 0; i < torn.size(); i++) {
      String text = torn.get(i);
      boolean number = numbers(torn).contains(i) && (columns.isEmpty() || columns.contains(i));
      int length = number ? 1 + random.nextInt(Math.min(2, digits(text) - 1)) : 0;
      torn.set(i, text.substring(0, text.length() - length));
      ends.add(text.substring(text.length() - length));
    }
    rows.set(row, torn);
    rows.add(row + 1, ends);
  }

  private static int digits(String text) {
    return (int) text.chars().filter(Character::isDigit).count();
  }
}
