package io.github.perfparse.write.xlsx;

import io.github.perfparse.say.Language;
import io.github.perfparse.write.table.Column;
import java.util.List;

/**
 * A column of a sheet.
 *
 * @param title what stands above it
 * @param kind what its cells hold
 * @param widest how wide it may become, in Latin letters; longer texts take more lines
 */
public record XlsxColumn(String title, Column.Kind kind, int widest) {

  /** As wide as a text may be that is read in one go. */
  private static final int WIDEST = 60;

  private static final int LETTERS = 26;

  /** A column that is as wide as need be. */
  public XlsxColumn(String title, Column.Kind kind) {
    this(title, kind, WIDEST);
  }

  /** The columns of a table, each as wide as need be. */
  public static List<XlsxColumn> of(List<? extends Column<?>> columns, Language heads) {
    return columns.stream()
        .map(column -> new XlsxColumn(column.title(heads), column.kind()))
        .toList();
  }

  /** Whether its texts take several lines rather than go on into the next cell. */
  boolean wraps() {
    return switch (kind) {
      case TEXT, REFERENCE, PROSE, JSON -> true;
      case INTEGER, DECIMAL, YUAN, SCORE, ANY -> false;
    };
  }

  /** The name of the cell in a 0-based column and a 1-based row. */
  static String cell(int column, int row) {
    return letters(column) + row;
  }

  /** The name of a 0-based column: A, AA. */
  static String letters(int column) {
    char last = (char) ('A' + column % LETTERS);
    return column < LETTERS ? String.valueOf(last) : letters(column / LETTERS - 1) + last;
  }
}
