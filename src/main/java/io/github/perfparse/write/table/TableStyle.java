package io.github.perfparse.write.table;

import io.github.perfparse.say.Language;
import java.util.Optional;

/**
 * How tables are written.
 *
 * @param heads the language of the column names
 * @param language that of sentences
 * @param mark whether the file begins with a byte order mark
 * @param formulas what becomes of texts that a spreadsheet would run
 * @param toInputs what the names of inputs are to be put behind to be found from the output; empty
 *     if they cannot be found
 */
public record TableStyle(
    Table table,
    Language heads,
    Language language,
    Mark mark,
    Formulas formulas,
    Optional<String> toInputs) {

  /** What a user gets who says nothing. */
  public static final TableStyle USUAL =
      new TableStyle(
          Table.INDICATORS,
          Language.EN,
          Language.EN,
          Mark.NONE,
          Formulas.GUARDED,
          Optional.empty());

  /** The same in another language. */
  public TableStyle in(Language other) {
    return new TableStyle(table, other, other, mark, formulas, toInputs);
  }

  /** The same, begun in another way. */
  public TableStyle with(Mark other) {
    return new TableStyle(table, heads, language, other, formulas, toInputs);
  }

  /** The same for another table. */
  public TableStyle with(Table other) {
    return new TableStyle(other, heads, language, mark, formulas, toInputs);
  }

  /** The same for an output from which the inputs are found behind that. */
  public TableStyle toInputs(String way) {
    return new TableStyle(table, heads, language, mark, formulas, Optional.of(way));
  }

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
