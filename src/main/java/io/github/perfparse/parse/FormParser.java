package io.github.perfparse.parse;

import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
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
 * Rows in, forms out, in two phases: the {@link Sectioner} cuts the rows of one form into blocks,
 * and once the form is over a reader for each section reads its block, so that it may look back and
 * ahead.
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
    lines.finish();
    sectioner.finish();
  }

  /** Why there was no form in the input; empty if there was one, or nothing tells. */
  public Optional<NoForm> whyNone() {
    return count == 0 ? clues.reason() : Optional.empty();
  }

  /** Takes the blocks of each form. */
  private final class Cutter implements Consumer<List<Block>> {

    @Override
    public void accept(List<Block> blocks) {
      if (!isKindred(blocks.get(0).rows().get(0))) {
        count++;
        cut(blocks);
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
      implements Supplier<Form> {

    @Override
    public Form get() {
      return reader.read(file, number, blocks);
    }
  }

  /** Whether the form has the title of a kindred document; those have other columns. */
  private boolean isKindred(Row first) {
    return titles.isTitle(first) && titles.lookAlike(Rows.printed(first).get(0).text()).isPresent();
  }
}
