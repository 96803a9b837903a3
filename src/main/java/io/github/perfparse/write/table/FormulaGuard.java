package io.github.perfparse.write.table;

/**
 * Keeps a spreadsheet from running a text cell of a CSV file as a formula. Unguarded, Excel turns a
 * target of {@code =100%} into the number 1 and {@code =0起} into an error. Quoting the cell does
 * not help; a leading apostrophe does:
 *
 * <pre>
 * =100%   →  '=100%
 * '=100%  →  ''=100%   (so that the way back is certain)
 * -       →  -         (a blank cell to those who fill in forms)
 * </pre>
 *
 * Cells of number columns do not come here: {@code -3.5} is to stay a number.
 */
public final class FormulaGuard {

  private static final char GUARD = '\'';

  /** The first characters that start a formula, or that a spreadsheet skips before one. */
  private static final String TRIGGERS = "=+-@\t\r\n＝＋－＠";

  private FormulaGuard() {}

  /** The text as a CSV file may hold it. */
  static String guarded(String text) {
    return isTriggerBehindGuards(text) && !text.equals("-") ? GUARD + text : text;
  }

  /** The way back: the text that a cell of a CSV file was made of. */
  public static String bare(String cell) {
    boolean isGuarded = !cell.isEmpty() && cell.charAt(0) == GUARD && isTriggerBehindGuards(cell);
    return isGuarded ? cell.substring(1) : cell;
  }

  private static boolean isTriggerBehindGuards(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == GUARD) {
      at++;
    }
    return at < text.length() && TRIGGERS.indexOf(text.charAt(at)) >= 0;
  }
}
