package io.github.perfparse.parse;

import static io.github.perfparse.form.Refusal.Reason.LOOK_ALIKE;

import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.parse.cut.BelowTotal;
import io.github.perfparse.parse.cut.Block;
import io.github.perfparse.parse.cut.FormSize;
import io.github.perfparse.parse.cut.Furniture;
import io.github.perfparse.parse.cut.LineFeeds;
import io.github.perfparse.parse.cut.Openers;
import io.github.perfparse.parse.cut.Sectioner;
import io.github.perfparse.parse.head.HeadLabels;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Rows in, forms and refusals out, in two phases: the {@link Sectioner} cuts the rows of one form
 * into blocks, and once the form is over a reader for each section reads its block, so that it may
 * look back and ahead.
 */
public final class FormParser implements Consumer<Row> {

  private final String file;
  private final Consumer<CutForm> forms;
  private final Sectioner sectioner;
  private final LineFeeds lines;
  private final Titles titles;
  private final HeadLabels headLabels;
  private final Openers openers;
  private final Clues clues;
  private int count;

  /**
   * @param file the input's name, kept in each form's source
   * @param forms called with each form as soon as it is over; the second phase is left to it
   */
  public FormParser(String file, Consumer<CutForm> forms) {
    this(file, Limits.USUAL, forms);
  }

  /**
   * @param file the input's name, kept in each form's source
   * @param limits what a form may not go beyond
   * @param forms called with each form as soon as it is over; the second phase is left to it
   */
  public FormParser(String file, Limits limits, Consumer<CutForm> forms) {
    this.file = file;
    this.forms = forms;
    Lexicon lexicon = Lexicon.standard();
    this.titles = new Titles(lexicon);
    this.clues = new Clues(titles);
    this.headLabels = new HeadLabels(lexicon);
    this.openers = new Openers(lexicon, titles, headLabels);
    Furniture furniture = new Furniture(lexicon);
    BelowTotal belowTotal = new BelowTotal(lexicon, furniture);
    this.sectioner =
        new Sectioner(openers, titles, furniture, belowTotal, new FormSize(limits), new Cutter());
    this.lines = new LineFeeds(lexicon, sectioner);
  }

  /** Loads what forms are read with, which takes longer than to read one. */
  public static void prepare() {
    Lexicon.standard();
    Taxonomy.standard();
  }

  /** Takes the next row of the input. */
  @Override
  public void accept(Row row) {
    if (count == 0) {
      clues.watch(row);
    }
    lines.accept(row);
  }

  /** Reads what is left; there are no more rows. */
  public void finish() {
    closeOpen();
    if (count == 0) {
      Optional<Clues.Clue> clue = clues.found();
      if (clue.isPresent()) {
        refuse(clue.get().span(), clue.get().title(), clue.get().reason(), clue.get().detail());
      }
    }
  }

  private void closeOpen() {
    lines.finish();
    sectioner.finish();
  }

  /**
   * Takes lines that are known to be a form's and cannot be read: the form before them is over.
   *
   * @param rows at least one, in the order of the input
   */
  public void refuse(List<Row> rows, Refusal.Reason reason, String detail) {
    closeOpen();
    refuse(Span.of(rows), title(rows), reason, detail);
  }

  private void refuse(Span span, String title, Refusal.Reason reason, String detail) {
    count++;
    SourceRef source = span.source(file, count);
    forms.accept(CutForm.of(new Refusal(source, title, reason, detail)));
  }

  private String title(List<Row> rows) {
    for (Row row : rows) {
      if (titles.isTitle(row)) {
        return Rows.printed(row).get(0).text();
      }
    }
    return "";
  }

  /** Takes the blocks of each form. */
  private final class Cutter implements Consumer<List<Block>> {

    @Override
    public void accept(List<Block> blocks) {
      Row first = blocks.get(0).rows().get(0);
      Optional<String> kindred = kindred(first);
      if (kindred.isEmpty()) {
        count++;
        cut(blocks);
      } else {
        String detail = Clues.otherDocument(kindred.get());
        Row last = last(blocks);
        refuse(Span.of(List.of(first, last)), title(List.of(first)), LOOK_ALIKE, detail);
      }
    }
  }

  private void cut(List<Block> blocks) {
    long cells = 0;
    long characters = 0;
    for (Block block : blocks) {
      for (Row row : block.rows()) {
        cells += row.cells().size();
        characters += row.length();
      }
    }
    BlockReader reader = new BlockReader(titles, headLabels, openers);
    forms.accept(new CutForm(cells, characters, new Reading(reader, file, count, blocks)));
  }

  /** The second phase of one form. */
  private record Reading(BlockReader reader, String file, int number, List<Block> blocks)
      implements Supplier<Outcome> {

    @Override
    public Outcome get() {
      return reader.read(file, number, blocks);
    }
  }

  private static Row last(List<Block> blocks) {
    List<Row> rows = blocks.get(blocks.size() - 1).rows();
    return rows.get(rows.size() - 1);
  }

  /** The kindred document whose title the form has; those have other columns. */
  private Optional<String> kindred(Row first) {
    return titles.isTitle(first)
        ? titles.lookAlike(Rows.printed(first).get(0).text())
        : Optional.empty();
  }
}
