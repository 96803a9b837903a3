package io.github.perfparse;

import io.github.perfparse.align.Aligner;
import io.github.perfparse.align.Fit;
import io.github.perfparse.align.FoundForm;
import io.github.perfparse.align.Reading;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.layout.LaidAtoms;
import io.github.perfparse.align.layout.LaidRow;
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

  /** No form stands on so many lines. */
  private static final int MOST = 6000;

  /** Nor has it so many characters. */
  private static final int LONGEST = 1 << 18;

  /** Nor so many on one line, */
  private static final int LONGEST_LINE = 1 << 14;

  /** nor so many words. */
  private static final int MOST_WORDS = 8000;

  /** What a refused form counts as, in hundredths a word: more than any that is read. */
  private static final int REFUSED = 400;

  private static final int CHARACTERS_PER_WORD = 6;
  private static final int FEWEST_NUMBERS = 6;

  private final String file;
  private final Optional<Dialect> dialect;
  private final PrintedText store;
  private final FormParser parser;
  private final Consumer<Row> grid;
  private final Consumer<CutForm> outcomes;
  private final List<Row> run = new ArrayList<>();
  private int length;

  /**
   * @param file the input's name
   * @param dialect how the cells are parted; empty to find it out
   * @param store the input's lines
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
    this.dialect = dialect;
    this.store = store;
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
    if (run.size() == MOST || length >= LONGEST) {
      finish();
    }
    run.add(row);
    length += row.length();
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
      List<Row> lines = List.copyOf(run);
      run.clear();
      length = 0;
      read(lines);
    }
  }

  private void read(List<Row> lines) {
    boolean aligned = dialect.isEmpty() || dialect.get() == Dialect.ALIGNED;
    boolean columns = dialect.isEmpty() || dialect.get() == Dialect.SPACED;
    List<FoundForm> forms = aligned ? tables(found(lines)) : List.of();
    List<FoundForm> placed = columns ? tables(placed(lines)) : List.of();
    if (!placed.isEmpty() && misfit(placed) <= misfit(forms)) {
      give(placed, lines);
    } else if (!forms.isEmpty()) {
      give(forms, lines);
    } else {
      pass(lines);
    }
  }

  /** The forms whose columns stand under each other by means of spaces. */
  private List<FoundForm> placed(List<Row> lines) {
    Optional<List<LaidRow>> laid =
        store.columns(lines.get(0).line(), lines.get(lines.size() - 1).line());
    return laid.isPresent() ? Aligner.findIn(LaidAtoms.of(laid.get())) : List.of();
  }

  /**
   * How badly forms fit, in hundredths a word: what is refused fits worst, and sums that do not
   * hold are a sign that numbers were read wrongly.
   */
  private int misfit(List<FoundForm> forms) {
    int misfit = forms.isEmpty() ? REFUSED : 0;
    for (FoundForm form : forms) {
      Optional<Fit> fit = form.read(file, 1).fit();
      misfit += fit.isPresent() ? fit.get().costPerWord() + sums(fit.get()) : REFUSED;
    }
    return misfit;
  }

  private static int sums(Fit fit) {
    return switch (fit.sums()) {
      case HOLD -> 0;
      case NONE -> 20;
      case SOME -> 40;
      case BREAK -> 80;
    };
  }

  private List<TextLine> text(List<Row> lines) {
    return store.between(lines.get(0).line(), lines.get(lines.size() - 1).line());
  }

  private List<FoundForm> found(List<Row> lines) {
    if (!mayHoldTable(lines)) {
      return List.of();
    }
    List<TextLine> text = text(lines);
    return text.isEmpty() ? List.of() : Aligner.find(text);
  }

  /** Numbers enough, and a word that every table has: most runs are a title, or prose. */
  private static boolean mayHoldTable(List<Row> lines) {
    int numbers = 0;
    boolean word = false;
    for (Row line : lines) {
      String text = line.cells().get(0).raw();
      word |= text.indexOf('指') >= 0;
      numbers += numbers(text);
      if (word && numbers >= FEWEST_NUMBERS) {
        return true;
      }
    }
    return false;
  }

  private static int numbers(String text) {
    int numbers = 0;
    boolean before = false;
    for (int i = 0; i < text.length(); i++) {
      boolean digit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
      numbers += digit && !before ? 1 : 0;
      before = digit;
    }
    return numbers;
  }

  /** All forms up to the last that has rows; what is behind may be the top of a grid's form. */
  private static List<FoundForm> tables(List<FoundForm> found) {
    for (FoundForm form : found) {
      if (form.words() > MOST_WORDS) {
        return List.of();
      }
    }
    int end = found.size();
    while (end > 0 && !found.get(end - 1).hasRows()) {
      end--;
    }
    return found.subList(0, end);
  }

  private void give(List<FoundForm> forms, List<Row> lines) {
    int first = forms.get(0).firstLine();
    int last = forms.get(forms.size() - 1).lastLine();
    int at = 0;
    while (at < lines.size() && lines.get(at).line() < first) {
      pass(lines.get(at));
      at++;
    }
    parser.interrupt();
    for (FoundForm form : forms) {
      Task task = new Task(form, file, parser.nextNumber());
      outcomes.accept(new CutForm(form.words(), (long) form.words() * CHARACTERS_PER_WORD, task));
    }
    while (at < lines.size() && lines.get(at).line() <= last) {
      at++;
    }
    pass(lines.subList(at, lines.size()));
  }

  /** The reading of one form. */
  private record Task(FoundForm form, String file, int number) implements Supplier<Outcome> {

    @Override
    public Outcome get() {
      Reading reading = form.read(file, number);
      return reading.outcome();
    }
  }
}
