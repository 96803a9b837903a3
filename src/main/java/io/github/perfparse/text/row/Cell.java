package io.github.perfparse.text.row;

import io.github.perfparse.text.markup.Markup;
import java.util.Optional;

/** One cell of a printed row: what it says, what stood there untouched, and where. */
public sealed class Cell {

  private final Lexeme lexeme;
  private final int line;
  private final int column;

  /**
   * A cell.
   *
   * @param text the cleaned text; empty for a blank cell, never null
   * @param raw the untouched text between the cell's separators, never null
   * @param line 1-based line of the input on which the cell begins
   * @param column 1-based column of the raw text's first character, in Unicode code points
   */
  public Cell(String text, String raw, int line, int column) {
    this(new Lexeme(text, raw), line, column);
  }

  Cell(Lexeme lexeme, int line, int column) {
    this.lexeme = lexeme;
    this.line = line;
    this.column = column;
  }

  /** A blank cell that lies under another. */
  private static final class Covered extends Cell {

    private final Cell above;

    Covered(Cell above, int line, int column) {
      super(Lexemes.BLANK, line, column);
      this.above = above;
    }

    @Override
    public Optional<Cell> covering() {
      return Optional.of(above);
    }
  }

  /**
   * A cell of a document, in whose text nothing is markup: only its spaces are made regular, what
   * nobody sees is dropped, and digits are made half width.
   *
   * @param raw what stands in the cell, its paragraphs parted by {@code \n}
   */
  public static Cell unmarked(String raw, int line, int column) {
    String text = Markup.tidied(raw.replace('\n', '\u2028'));
    return new Cell(text, raw, line, column);
  }

  /**
   * A blank cell that is known to lie under one that is merged down from a row above.
   *
   * @param above the merged cell
   */
  public static Cell coveredBy(Cell above, int line, int column) {
    return new Covered(above, line, column);
  }

  /** The merged cell that covers this one; empty where there is none or nobody can tell. */
  public Optional<Cell> covering() {
    return Optional.empty();
  }

  /** The cleaned text; empty for a blank cell. */
  public String text() {
    return lexeme.text();
  }

  /** The untouched text between the cell's separators. */
  public String raw() {
    return lexeme.raw();
  }

  /** What it says, which other cells may say too. */
  public Lexeme lexeme() {
    return lexeme;
  }

  /** 1-based line of the input on which the cell begins. */
  public int line() {
    return line;
  }

  /** 1-based column of the raw text's first character, in Unicode code points. */
  public int column() {
    return column;
  }

  /** The line on which it ends: what stands below a last break is blank. */
  public int lastLine() {
    int last = line;
    if (lexeme.isOnOneLine()) {
      return last;
    }
    for (int i = raw().indexOf('\n'); i >= 0; i = raw().indexOf('\n', i + 1)) {
      last += raw().substring(i).isBlank() ? 0 : 1;
    }
    return last;
  }

  /** Whether nothing was printed in this cell. */
  public boolean isBlank() {
    return lexeme.isBlank();
  }

  /**
   * The comparison key of a cell that may be a label (see {@link Fold}); empty for a cell that is
   * too long for one.
   */
  public String key() {
    return lexeme.key();
  }

  /** Whether nothing had to be cleaned but the spaces around the text. */
  public boolean isAsPrinted() {
    return raw().equals(text()) || raw().strip().equals(text());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cell that
        && line == that.line
        && column == that.column
        && text().equals(that.text())
        && raw().equals(that.raw());
  }

  @Override
  public int hashCode() {
    return (text().hashCode() * 31 + line) * 31 + column;
  }

  @Override
  public String toString() {
    return line + ":" + column + " \"" + raw() + "\" read as \"" + text() + "\"";
  }
}
