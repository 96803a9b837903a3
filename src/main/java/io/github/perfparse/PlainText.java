package io.github.perfparse;

import io.github.perfparse.align.Aligner;
import io.github.perfparse.align.FoundForm;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.parse.FormParser;
import io.github.perfparse.text.row.Dialect;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Collects lines without separators. Where whole forms stand on them, they are read by the order of
 * their words, or by columns that stand under each other; all other rows go to the reader of grids.
 */
final class PlainText implements Consumer<Row> {

  /** So many lines are looked at together, */
  private static final int MOST = 10_000;

  /** and so many characters: room is left for blank lines. */
  private static final int MOST_CHARACTERS = Aligner.MOST_CHARACTERS / 2;

  /** No form has a line of so many characters. */
  private static final int LONGEST_LINE = 1 << 14;

  private static final int CHARACTERS_PER_WORD = 6;

  private final String file;
  private final PlainForms forms;
  private final FormParser parser;
  private final Consumer<Row> grid;
  private final Consumer<CutForm> outcomes;
  private final List<Row> run = new ArrayList<>();
  private int length;

  /**
   * @param dialect how the cells are parted; empty to find it out
   * @param parser reads grids, and counts the forms
   * @param grid takes rows on their way to the parser
   * @param outcomes takes the forms that are read here
   */
  PlainText(
      String file,
      Optional<Dialect> dialect,
      PrintedText store,
      FormParser parser,
      Consumer<Row> grid,
      Consumer<CutForm> outcomes) {
    this.file = file;
    this.forms = new PlainForms(file, dialect, store);
    this.parser = parser;
    this.grid = grid;
    this.outcomes = outcomes;
  }

  @Override
  public void accept(Row row) {
    if (row.syntax() != Syntax.PLAIN || row.length() > LONGEST_LINE) {
      finish();
      pass(row);
      return;
    }
    if (run.size() == MOST || length + row.length() > MOST_CHARACTERS) {
      readBegun();
    }
    add(row);
  }

  private void add(Row row) {
    run.add(row);
    length += row.length();
  }

  private List<Row> take() {
    List<Row> lines = List.copyOf(run);
    run.clear();
    length = 0;
    return lines;
  }

  private void pass(Row row) {
    parser.see(row);
    grid.accept(row);
  }

  /** All are seen before the first is read, which may be the last row of a form. */
  private void pass(List<Row> rows) {
    for (Row row : rows) {
      parser.see(row);
    }
    for (Row row : rows) {
      grid.accept(row);
    }
  }

  /** Hands on what is left; there are no more rows. */
  void finish() {
    if (!run.isEmpty()) {
      read(take());
    }
  }

  private void read(List<Row> lines) {
    give(PlainForms.tables(found(lines)), lines);
  }

  /** Reads the lines so far, but for the last form in them: the next lines may go on with it. */
  private void readBegun() {
    List<Row> lines = take();
    List<FoundForm> forms = found(lines);
    int open = forms.isEmpty() ? 0 : index(lines, forms.get(forms.size() - 1).firstLine());
    if (open == 0) {
      give(PlainForms.tables(forms), lines);
    } else {
      give(PlainForms.tables(forms.subList(0, forms.size() - 1)), lines.subList(0, open));
      for (Row row : lines.subList(open, lines.size())) {
        add(row);
      }
    }
  }

  private List<FoundForm> found(List<Row> lines) {
    return forms.in(lines.get(0).line(), lines.get(lines.size() - 1).line());
  }

  /** The index of the first row at or below that line. */
  private static int index(List<Row> lines, int line) {
    int at = 0;
    while (at < lines.size() && lines.get(at).line() < line) {
      at++;
    }
    return at;
  }

  private void give(List<FoundForm> found, List<Row> lines) {
    if (found.isEmpty()) {
      pass(lines);
      return;
    }
    for (Row row : lines.subList(0, index(lines, found.get(0).firstLine()))) {
      pass(row);
    }
    parser.interrupt();
    for (FoundForm form : found) {
      Task task = new Task(form, file, parser.nextNumber());
      long characters = (long) form.words() * CHARACTERS_PER_WORD;
      outcomes.accept(
          new CutForm(form.firstLine(), form.lastLine(), form.words(), characters, task));
    }
    int last = found.get(found.size() - 1).lastLine();
    pass(lines.subList(index(lines, last + 1), lines.size()));
  }

  /** The reading of one form. */
  private record Task(FoundForm form, String file, int number) implements Supplier<Outcome> {

    @Override
    public Outcome get() {
      return form.read(file, number).outcome();
    }
  }
}
