package io.github.perfparse.form;

/**
 * A fact about a cell that could not become a value: the reader records it, the checks make it a
 * finding.
 *
 * @param path the value it would have been, or {@link Pointer#FORM}
 * @param line 1-based line of the cell
 * @param lastLine the line on which it ends
 * @param text the cell's text as printed, cleaned of separators only
 */
public record Leftover(Kind kind, Pointer path, int line, int lastLine, String text)
    implements Placed {

  /** Why a cell is left over. */
  public enum Kind {
    /** A cell or line inside the form that found no place. */
    UNRECOGNISED_TEXT,
    /** A number cell that holds something that is not a number. */
    UNREADABLE_NUMBER,
    /** A text cell that ends in mid-sentence where the table was cut. */
    TRUNCATED_TEXT,
    /** A cell of a column that is understood, and that no field of the record holds: 得分系数. */
    OTHER_COLUMN,
    /** Lines below the form, or between it and its heading, that belong to no form. */
    BETWEEN_FORMS
  }

  /** A cell on one line. */
  public Leftover(Kind kind, Pointer path, int line, String text) {
    this(kind, path, line, line, text);
  }

  /** Whether it is a part of the form. */
  public boolean isInside() {
    return kind != Kind.BETWEEN_FORMS;
  }
}
