package io.github.perfparse.dialect;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Dialect;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Collects lines without separators, form by form, and hands them to the dialect that can tell
 * their cells apart. Any other row is handed on at once, and so are lines in which no dialect finds
 * a table.
 */
public final class PlainRuns implements Consumer<Row> {

  /** No form stands on so many lines. */
  private static final int MOST = 4000;

  /** Nor has it so many characters, */
  private static final int LONGEST = 1 << 18;

  /** or so many on one line: each word of a run costs many times its length. */
  private static final int LONGEST_LINE = 1 << 14;

  private final Labels labels;
  private final List<PlainDialect> dialects;
  private final Consumer<Row> rows;
  private final List<Row> run = new ArrayList<>();
  private int length;

  /** Whether the run has come to a form's total, so that a title begins another form. */
  private boolean over;

  /**
   * @param dialect how the cells are parted; empty to find it out
   * @param rows takes the rows, put together where they stood on several lines
   */
  public PlainRuns(Optional<Dialect> dialect, Consumer<Row> rows) {
    this.labels = new Labels(Lexicon.standard());
    this.dialects = dialect.isPresent() ? only(dialect.get()) : all();
    this.rows = rows;
  }

  private List<PlainDialect> all() {
    return List.of(new BareLines(labels), new Spaced(labels), new SingleSpace(labels));
  }

  private List<PlainDialect> only(Dialect dialect) {
    return switch (dialect) {
      case BARE_LINES -> List.of(new BareLines(labels));
      case SPACED -> List.of(new Spaced(labels));
      case SINGLE_SPACE -> List.of(new SingleSpace(labels));
      case TAB, PIPE, HTML, CSV, CELL_PER_LINE -> List.of();
    };
  }

  @Override
  public void accept(Row row) {
    if (row.syntax() != Syntax.PLAIN || row.length() > LONGEST_LINE) {
      finish();
      rows.accept(row);
      return;
    }
    if (run.size() == MOST || length >= LONGEST || over && labels.isTitle(row.cells().get(0))) {
      finish();
    }
    over |= labels.isFoot(row.cells().get(0));
    run.add(row);
    length += row.length();
  }

  /** Hands on what is left; there are no more rows. */
  public void finish() {
    if (!run.isEmpty()) {
      List<Row> whole = List.copyOf(run);
      run.clear();
      length = 0;
      over = false;
      for (Row row : grid(whole)) {
        rows.accept(row);
      }
    }
  }

  /**
   * The rows of a table on these lines, or the lines as they are; none of a table whose columns no
   * dialect can tell apart, as its lines of text would run into one cell.
   */
  private List<Row> grid(List<Row> lines) {
    for (PlainDialect dialect : dialects) {
      Optional<List<Row>> grid = dialect.read(lines);
      if (grid.isPresent()) {
        return grid.get();
      }
    }
    if (dialects.size() > 1 && new Spaced(labels).isTable(lines)) {
      return List.of();
    }
    return lines;
  }
}
