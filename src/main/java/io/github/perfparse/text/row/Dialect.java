package io.github.perfparse.text.row;

import io.github.perfparse.say.Keyed;

/**
 * The ways in which tools flatten a form. One form is in one dialect, that of most of its rows.
 *
 * <p>To add one: a constant here, a {@link Syntax} for its rows, and the class that reads them.
 */
public enum Dialect implements Keyed {
  /** Cells parted by tabs; merged cells blank, or repeated in every place they cover. */
  TAB,
  /** Markdown pipe tables, tables drawn with rules of signs, and tables of LaTeX. */
  PIPE,
  /** HTML tables, also inside of Markdown. */
  HTML,
  /** A tab before each cell, each cell on a line of its own, a blank line after each row. */
  CELL_PER_LINE,
  /** Cells parted by commas, quoted where they hold commas or line breaks. */
  CSV,
  /** Columns that stand under each other by means of spaces. */
  SPACED,
  /** No separators, or broken ones: cells are told apart by what they hold. */
  ALIGNED,
  /** Tables of a document, whose grid is known. No text is in it, so nobody can ask for it. */
  GRID;

  private final String key = Keyed.super.key();

  @Override
  public String key() {
    return key;
  }

  /** Whether a text can be in it. */
  public boolean isOfText() {
    return this != GRID;
  }

  /** Whether tables are marked up, so that lines without markup are no part of them. */
  public boolean isMarkup() {
    return this == PIPE || this == HTML;
  }

  /** Whether nothing but the form's labels tells its cells apart. */
  public boolean isPlain() {
    return this == SPACED || this == ALIGNED;
  }
}
