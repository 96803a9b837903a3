package io.github.perfparse.text.row;

import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.Signs;
import io.github.perfparse.text.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Hands rows on, and keeps blank ones back: they only show as a gap before the next row. */
public final class RowWriter {

  private final Consumer<Row> rows;
  private final Limits limits;
  private final boolean pipes;
  private final boolean tabs;
  private final Lexemes lexemes = new Lexemes();
  private final List<Cell> split = new ArrayList<>();
  private boolean gap;
  private int blanks;
  private Syntax blank = Syntax.PLAIN;

  /** Whether the line above is a whole row of several cells, or a cell below one. */
  private boolean belowPipes;

  /**
   * @param dialect how the cells are parted; empty to find it out
   */
  public RowWriter(Consumer<Row> rows, Optional<Dialect> dialect, Limits limits) {
    this.rows = rows;
    this.limits = limits;
    this.pipes = dialect.isEmpty() || dialect.get().isMarkup();
    this.tabs = dialect.isEmpty() || !dialect.get().isPlain();
  }

  /** What a row may not go beyond. */
  public Limits limits() {
    return limits;
  }

  /** Notes that blank lines or a page break stand here. */
  public void gap() {
    gap = true;
  }

  /** Writes a row; false if it had nothing but blank cells and was kept back. */
  public boolean add(Syntax syntax, int line, List<Cell> cells) {
    Row row = new Row(syntax, line, gap, syntax == blank ? blanks : 0, cells);
    if (row.printed().isEmpty()) {
      note(syntax, cells);
      return false;
    }
    rows.accept(row);
    gap = false;
    blanks = 0;
    return true;
  }

  /** White space between the marks of a web page is no blank row of its tables. */
  private void note(Syntax syntax, List<Cell> cells) {
    if (cells.size() > 1) {
      blanks = syntax == blank ? blanks + 1 : 1;
      blank = syntax;
    }
  }

  /** Writes the row of a pipe table that has no frame. */
  public boolean addUnframed(String text, int line, int column) {
    PipeRow row = PipeRow.unframed(text, line, column, limits);
    return add(row.syntax(), line, row.cells());
  }

  /** Writes the row that a text outside of HTML tables is; false if it was kept back. */
  public boolean addText(String text, int line, int column, Signs signs) {
    if (text.isEmpty()) {
      return false;
    }
    if (pipes
        && signs.mayHavePipe()
        && (PipeRow.matches(text) || belowPipes && PipeRow.isOneCell(text))) {
      PipeRow pipes = PipeRow.split(text, line, column, limits);
      belowPipes = PipeRow.endsWithPipe(text) && printed(pipes.cells()) > (belowPipes ? 0 : 1);
      return add(pipes.syntax(), line, pipes.cells());
    }
    belowPipes = false;
    if (tabs && signs.mayHaveTab() && text.indexOf('\t') >= 0) {
      split.clear();
      TabRow.split(text, line, column, signs, limits, lexemes, split);
      return add(Syntax.TAB, line, split);
    }
    String clean = signs.mayHaveTab() ? Markup.clean(text) : signs.clean(text);
    return add(Syntax.PLAIN, line, List.of(new Cell(clean, text, line, column)));
  }

  private static int printed(List<Cell> cells) {
    int printed = 0;
    for (int i = 0; i < cells.size(); i++) {
      printed += cells.get(i).isBlank() ? 0 : 1;
    }
    return printed;
  }
}
