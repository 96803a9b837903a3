package io.github.perfparse.parse;

import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.judge.Judge;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.census.Census;
import io.github.perfparse.parse.census.Census.Others;
import io.github.perfparse.parse.census.LookAlikes;
import io.github.perfparse.parse.census.Position;
import io.github.perfparse.parse.census.Region;
import io.github.perfparse.parse.cut.Block;
import io.github.perfparse.parse.cut.Section;
import io.github.perfparse.parse.cut.SectionFinder;
import io.github.perfparse.parse.head.HeadLabels;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Dialect;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Takes the blocks of each form and gives what comes of them, in the order of the input: first a
 * refusal for each form above them that is in no blocks at all, then the form itself, cut out for
 * the second phase, or its refusal.
 */
final class Cutter implements Consumer<List<Block>> {

  private final String file;
  private final Again again;
  private final Consumer<CutForm> outcomes;
  private final Titles titles;
  private final HeadLabels headLabels;
  private final SectionFinder sections;
  private final Census census;
  private final LookAlikes lookAlikes;
  private final Judge judge;
  private final LoneTitles loneTitles = new LoneTitles();
  private int count;

  /** The line of the row that is being cut; a form that is over goes on above it at most. */
  private int reached = Integer.MAX_VALUE;

  Cutter(
      String file,
      Lexicon lexicon,
      Titles titles,
      HeadLabels headLabels,
      SectionFinder sections,
      Census census,
      Again again,
      Consumer<CutForm> outcomes) {
    this.file = file;
    this.again = again;
    this.outcomes = outcomes;
    this.titles = titles;
    this.headLabels = headLabels;
    this.sections = sections;
    this.census = census;
    this.lookAlikes = new LookAlikes(lexicon);
    this.judge = new Judge(lexicon);
  }

  /** The row is the next that may begin a form. */
  void reach(Row row) {
    reached = row.line();
  }

  /** There are no more rows for the form that is open. */
  void reachEnd() {
    reached = Integer.MAX_VALUE;
  }

  /** Takes the next form; the rows above it that have come to nothing are done with. */
  @Override
  public void accept(List<Block> blocks) {
    long first = Position.of(blocks.get(0).rows().get(0));
    long last = last(blocks);
    refuseAbove(census.before(first), blocks);
    for (Row dropped : DroppedRows.of(blocks, census.inside(first, last))) {
      blocks.get(0).addFurniture(dropped);
    }
    Optional<String> kind = kind(blocks);
    List<Row> others = census.holds(Position.of(opening(blocks)), last, furniture(blocks));
    boolean lost = kind.isEmpty() && census.hasLostText(first, last);
    if (kind.isPresent() || lost || !others.isEmpty()) {
      refuseTitles(loneTitles.add(census.headings(Others.SOME)));
    }
    if (kind.isPresent()) {
      refuse(census.lookAlike(first, last, title(blocks), kind.get()));
    } else if (lost) {
      refuse(census.lostText(first, last));
    } else if (others.isEmpty()) {
      cut(blocks, takeHeadings(blocks), endLine(last));
    } else {
      refuse(census.parts(first, last, others));
    }
    census.done(last);
  }

  /** Gives the form the titles above it that are no other's; returns the line of the first. */
  private int takeHeadings(List<Block> blocks) {
    List<Row> headings = census.takeHeadings();
    for (Row heading : headings) {
      blocks.get(0).addFurniture(heading);
    }
    return headings.isEmpty() ? blocks.get(0).rows().get(0).line() : headings.get(0).line();
  }

  private int endLine(long last) {
    return Math.max(Position.line(last), Math.min(census.endLine(last), reached - 1));
  }

  /** Tells of what is left; there are no more rows. */
  void finish() {
    refuse(census.rest());
    refuseTitles(loneTitles.add(census.headings(others())));
    Optional<Region> rest = loneTitles.rest();
    refuseTitles(rest.isPresent() ? List.of(rest.get()) : List.of());
  }

  private Others others() {
    return count > 0 ? Others.SOME : Others.NONE;
  }

  /** Tells of what is left above forms that somebody else reads. */
  void flush() {
    refuse(census.rest());
  }

  void startAfter(int forms) {
    count = forms;
  }

  /** The number of a form that somebody else reads. */
  int nextNumber() {
    count++;
    return count;
  }

  /** Tells of what lies too far back to become part of a form. */
  void sweep() {
    refuse(census.sweep());
    refuseTitles(loneTitles.add(census.farHeadings(others())));
  }

  /** What stands above a form and says nothing but what its top says is its cover. */
  private void refuseAbove(List<Region> regions, List<Block> blocks) {
    for (Region region : regions) {
      if (region.reason() == Refusal.Reason.NO_TABLE && Cover.isOf(region.rows(), blocks)) {
        for (Row row : region.rows()) {
          blocks.get(0).addFurniture(row);
        }
      } else {
        refuse(List.of(region));
      }
    }
  }

  private void refuse(List<Region> regions) {
    for (Region region : regions) {
      Refusal refusal = refusal(region);
      outcomes.accept(mayBeRead(region) ? again(refusal, region) : CutForm.of(refusal));
    }
  }

  /** There is nothing below a title that might be read. */
  private void refuseTitles(List<Region> titles) {
    for (Region title : titles) {
      outcomes.accept(CutForm.of(refusal(title)));
    }
  }

  private Refusal refusal(Region region) {
    count++;
    String dialect = region.first().syntax().dialect().key();
    SourceRef source =
        new SourceRef(file, count, region.first().line(), region.last().line(), dialect);
    return new Refusal(source, region.title(), region.reason(), region.detail());
  }

  private static boolean mayBeRead(Region region) {
    Dialect dialect = region.first().syntax().dialect();
    return region.reason() != Refusal.Reason.LOOK_ALIKE
        && region.reason() != Refusal.Reason.OVER_LIMIT
        && region.reason() != Refusal.Reason.TEXT_LOST
        && dialect != Dialect.HTML
        && dialect != Dialect.CSV;
  }

  private CutForm again(Refusal refusal, Region region) {
    int first = region.first().line();
    int last = region.last().line();
    long characters = 0;
    for (Row row : region.rows()) {
      characters += row.length();
    }
    Again.Second second = again.of(first, last, refusal.source().form());
    return new CutForm(
        first, last, region.rows().size(), characters, new ReadAgain(refusal, region, second));
  }

  /** A form that the reader of grids made nothing of. */
  private record ReadAgain(Refusal refusal, Region region, Again.Second second)
      implements Supplier<Outcome> {

    @Override
    public Outcome get() {
      Optional<Form> form = second.read();
      return form.isPresent() ? Covering.ofRowsAbove(form.get(), region.rows()) : refusal;
    }
  }

  private void cut(List<Block> blocks, int top, int end) {
    count++;
    long cells = 0;
    long characters = 0;
    for (Block block : blocks) {
      for (Row row : block.rows()) {
        cells += row.cells().size();
        characters += row.length();
      }
    }
    BlockReader reader = new BlockReader(titles, headLabels, sections);
    Again.Second second = again.of(top, end, count);
    GridReading reading = new GridReading(reader, judge, file, count, blocks, top, end, second);
    int first = blocks.get(0).rows().get(0).line();
    outcomes.accept(new CutForm(first, Math.max(first, end), cells, characters, reading));
  }

  /** The kindred document that the blocks are, by their title or by the columns of their table. */
  private Optional<String> kind(List<Block> blocks) {
    Optional<String> named = titles.lookAlike(title(blocks));
    if (named.isPresent()) {
      return named;
    }
    Optional<String> kind = lookAlikes.kind(Block.rows(blocks, EnumSet.allOf(Section.class)));
    boolean headless = blocks.get(0).section() == Section.INDICATORS;
    return kind.isEmpty() && headless ? census.kindredAbove() : kind;
  }

  private String title(List<Block> blocks) {
    Row row = opening(blocks);
    return titles.isTitle(row) ? row.printed().get(0).text() : "";
  }

  /** The title that begins the form, below its year perhaps; its first row where there is none. */
  private Row opening(List<Block> blocks) {
    List<Row> rows = blocks.get(0).rows();
    for (Row row : blocks.get(0).section() == Section.TITLE ? rows : List.<Row>of()) {
      if (titles.isTitle(row)) {
        return row;
      }
    }
    return rows.get(0);
  }

  private static long last(List<Block> blocks) {
    long last = 0;
    for (Block block : blocks) {
      for (Row row : block.rows()) {
        last = Math.max(last, Position.last(row));
      }
      for (Row row : block.furniture()) {
        last = Math.max(last, Position.last(row));
      }
    }
    return last;
  }

  private static List<Row> furniture(List<Block> blocks) {
    List<Row> furniture = new ArrayList<>();
    for (Block block : blocks) {
      furniture.addAll(block.furniture());
    }
    return furniture;
  }
}
