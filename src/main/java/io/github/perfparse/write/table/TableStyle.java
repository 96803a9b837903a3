package io.github.perfparse.write.table;

/**
 * How tables are written.
 *
 * @param table the table to write, where there is room for one only
 * @param heads the language of the column names
 * @param mark whether the file begins with a byte order mark
 * @param formulas what becomes of texts that a spreadsheet would run
 */
public record TableStyle(Table table, Heads heads, Mark mark, Formulas formulas) {

  /** What a user gets who says nothing. */
  public static final TableStyle USUAL =
      new TableStyle(Table.INDICATORS, Heads.EN, Mark.NONE, Formulas.GUARDED);

  /** How a text file begins. */
  public enum Mark {
    /** With its text. */
    NONE,
    /** With U+FEFF, by which Excel knows UTF-8. */
    BYTE_ORDER
  }

  /** What becomes of texts that a spreadsheet would run as formulas. */
  public enum Formulas {
    /** They get a leading apostrophe, see {@link FormulaGuard}. */
    GUARDED,
    /** They stay as they are. */
    RAW
  }
}
