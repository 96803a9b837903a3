package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.page.Frequencies;
import io.github.perfparse.align.layout.page.NumberTexts;

/**
 * Tells whether a column is too narrow for its numbers: their last digits stand below, and together
 * they have as many decimals, which tell where each of them ends.
 *
 * <pre>
 * 10.  9.0  8.1
 *  00   0    0
 * </pre>
 */
record TornNumbers(TablePart part, int column) {

  /** The rest of a number stands no more lines below. */
  private static final int FARTHEST_DIGITS = 2;

  /** How many decimals the column's numbers have, if they stand on several lines each; else 0. */
  static int decimals(TablePart part, int column) {
    return new TornNumbers(part, column).decimals();
  }

  /** How many decimals the text ends with; -1 if it has no point. */
  static int decimals(CharSequence text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (text.charAt(i) == '.') {
        return text.length() - 1 - i;
      }
    }
    return -1;
  }

  private int decimals() {
    int common = 0;
    Frequencies<Integer> decimals = new Frequencies<>();
    int numbers = 0;
    int torn = 0;
    int most = 0;
    int line = 0;
    while (line < part.size()) {
      int behind = behindNumber(line);
      int digits = decimals(line, behind);
      if (digits >= 0) {
        numbers++;
        boolean several = behind - line > 1;
        torn += several ? 1 : 0;
        int count = several ? decimals.add(digits) : 0;
        common = count > most ? digits : common;
        most = Math.max(most, count);
      }
      line = behind;
    }
    return torn > 1 && most * 4 >= torn * 3 && torn * 2 >= numbers ? common : 0;
  }

  /** Behind the lines with the rest of the number's digits. */
  private int behindNumber(int line) {
    int behind = line + 1;
    for (int i = behind; i < Math.min(part.size(), behind + FARTHEST_DIGITS); i++) {
      String text = part.cell(i, column).text();
      if (NumberTexts.isDigits(text)) {
        behind = i + 1;
      } else if (!text.isEmpty()) {
        return behind;
      }
    }
    return behind;
  }

  /** How many decimals are on the lines together; -1 if there is no number with a point. */
  private int decimals(int from, int to) {
    int point = part.cell(from, column).text().indexOf('.');
    if (point < 0) {
      return -1;
    }
    int digits = -point - 1;
    for (int i = from; i < to; i++) {
      digits += part.cell(i, column).text().length();
    }
    return digits;
  }
}
