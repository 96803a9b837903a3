package io.github.perfparse.parse;

import io.github.perfparse.form.CutForm;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.parse.census.Census;
import io.github.perfparse.parse.cut.BelowTotal;
import io.github.perfparse.parse.cut.BrokenTitles;
import io.github.perfparse.parse.cut.FormSize;
import io.github.perfparse.parse.cut.Furniture;
import io.github.perfparse.parse.cut.LineFeeds;
import io.github.perfparse.parse.cut.SectionFinder;
import io.github.perfparse.parse.cut.Sectioner;
import io.github.perfparse.parse.head.HeadLabels;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.row.Row;
import java.util.function.Consumer;

/**
 * Rows in, forms and refusals out, in two phases: the {@link Sectioner} cuts the rows of one form
 * into blocks, and once the form is over a reader for each section reads its block, so that it may
 * look back and ahead. What neither makes anything of is found by the {@link Census}.
 */
public final class FormParser implements Consumer<Row> {

  private final Census census;
  private final Cutter cutter;
  private final Sectioner sectioner;
  private final BrokenTitles rows;
  private final LineFeeds lines;

  /**
   * @param again how else a form may be read
   * @param outcomes called with each form as soon as it is over, the second phase left to it, and
   *     with each refusal, in order
   */
  public FormParser(String file, Limits limits, Again again, Consumer<CutForm> outcomes) {
    Lexicon lexicon = Lexicon.standard();
    Titles titles = new Titles(lexicon);
    HeadLabels headLabels = new HeadLabels(lexicon);
    SectionFinder sections = new SectionFinder(lexicon, titles, headLabels);
    Furniture furniture = new Furniture(lexicon);
    BelowTotal belowTotal = new BelowTotal(lexicon, titles, furniture);
    this.census = new Census(lexicon, titles, headLabels, limits);
    this.cutter = new Cutter(file, lexicon, titles, headLabels, sections, census, again, outcomes);
    this.sectioner =
        new Sectioner(sections, titles, furniture, belowTotal, new FormSize(limits), cutter);
    this.lines = new LineFeeds(lexicon, new Reaching(cutter, sectioner));
    this.rows = new BrokenTitles(titles, lines);
  }

  /** Tells how far the sectioner has come: a form that is over ends above that row. */
  private record Reaching(Cutter cutter, Sectioner sectioner) implements Consumer<Row> {

    @Override
    public void accept(Row row) {
      cutter.reach(row);
      sectioner.accept(row);
    }
  }

  /** Loads what forms are read with, which takes longer than to read one. */
  public static void prepare() {
    Lexicon.standard();
    Taxonomy.standard();
  }

  /** Takes note of the next row as it was printed, before anything is put together or left out. */
  public void see(Row row) {
    census.add(row);
    if (census.isFull()) {
      cutter.sweep();
    }
  }

  /** Takes the next row of the input. */
  @Override
  public void accept(Row row) {
    rows.accept(row);
  }

  /** Ends the form that is open: other forms follow, which somebody else reads. */
  public void interrupt() {
    endForm();
    cutter.flush();
  }

  /** Counts on from a number: the forms before are read elsewhere. */
  public void startAfter(int forms) {
    cutter.startAfter(forms);
  }

  /** The number of the next form of the input, where somebody else reads it. */
  public int nextNumber() {
    return cutter.nextNumber();
  }

  /** Reads what is left; there are no more rows. */
  public void finish() {
    endForm();
    cutter.finish();
  }

  private void endForm() {
    rows.finish();
    lines.finish();
    cutter.reachEnd();
    sectioner.finish();
  }
}
