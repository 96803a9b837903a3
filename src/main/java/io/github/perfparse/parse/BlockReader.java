package io.github.perfparse.parse;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Objectives;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.form.Total;
import io.github.perfparse.judge.ExchangedCells;
import io.github.perfparse.judge.PieceDoubts;
import io.github.perfparse.judge.Sums;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.BlankColumns;
import io.github.perfparse.parse.cell.LabelPieces;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.MoneyUnit;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.cut.Block;
import io.github.perfparse.parse.cut.Furniture;
import io.github.perfparse.parse.cut.Section;
import io.github.perfparse.parse.cut.SectionFinder;
import io.github.perfparse.parse.foot.FootReader;
import io.github.perfparse.parse.foot.TotalReader;
import io.github.perfparse.parse.funds.ExecutionRow;
import io.github.perfparse.parse.funds.FundingReader;
import io.github.perfparse.parse.funds.ManagementReader;
import io.github.perfparse.parse.head.HeadLabels;
import io.github.perfparse.parse.head.HeadReader;
import io.github.perfparse.parse.head.StatedResult;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.parse.indicators.IndicatorReader;
import io.github.perfparse.parse.objectives.ObjectivesReader;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Dialect;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phase two: the blocks of one form, each read by the reader of its section. */
final class BlockReader {

  /** So many lines without separators count as one row that has them. */
  private static final int PLAIN_LINES = 4;

  private final Lexicon lexicon = Lexicon.standard();
  private final Ledger ledger = new Ledger();
  private final Titles titles;
  private final HeadLabels headLabels;
  private final SectionFinder sections;

  BlockReader(Titles titles, HeadLabels headLabels, SectionFinder sections) {
    this.titles = titles;
    this.headLabels = headLabels;
    this.sections = sections;
  }

  Form read(String file, int number, List<Block> blocks) {
    TornDigits torn = new TornDigits(blocks, ledger);
    List<Row> all = Block.rows(blocks, EnumSet.allOf(Section.class));
    Seams seams = new Seams(all);
    Text unit =
        moneyUnit(Block.rows(blocks, EnumSet.of(Section.TITLE, Section.HEAD, Section.FUNDS)));
    HeadReader.Head head =
        new HeadReader(titles, headLabels, ledger, seams)
            .read(Block.rows(blocks, EnumSet.of(Section.TITLE, Section.HEAD)));
    HeadsInOneCell glued = new HeadsInOneCell(lexicon, ledger);
    List<Row> fundRows =
        glued.part(BlankColumns.drop(Block.rows(blocks, EnumSet.of(Section.FUNDS))));
    Map<String, String> management = new ManagementReader(lexicon, ledger).read(fundRows);
    FundingReader funds = new FundingReader(lexicon, ledger, unit);
    List<Row> indicators = Block.rows(blocks, EnumSet.of(Section.INDICATORS));
    Funding funding = withExecution(funds.read(fundRows), indicators);
    Objectives objectives =
        new ObjectivesReader(lexicon, ledger)
            .read(glued.part(Block.rows(blocks, EnumSet.of(Section.OBJECTIVES))), seams);
    IndicatorReader.Contents table =
        new IndicatorReader(lexicon, sections, ledger)
            .read(glued.part(BlankColumns.drop(indicators)), seams);
    List<Row> totals = Block.rows(blocks, EnumSet.of(Section.TOTAL));
    StatedResult stated = new StatedResult(head.attributes(), lexicon, ledger);
    Total total =
        stated.total(
            totals.isEmpty()
                ? Total.NONE
                : new TotalReader(lexicon, ledger)
                    .read(totals, table.columns(), funding, table.indicators()));
    FootReader.Foot foot =
        new FootReader(lexicon, ledger, head.attributes().keySet())
            .read(Block.rows(blocks, EnumSet.of(Section.TOTAL, Section.FOOT)));
    Map<String, String> attributes = new LinkedHashMap<>(head.attributes());
    attributes.putAll(funds.notes());
    attributes.putAll(management);
    attributes.putAll(foot.notes());
    closeLedger(blocks, all, doubtful(blocks, funding, table.indicators(), total));
    torn.mark(funding, table.indicators(), total);
    noteDoubts(all, funding, table, total);
    return new Form(
        source(file, number, all),
        head.title(),
        head.year(),
        head.projectName(),
        head.department(),
        head.unit(),
        funding,
        objectives,
        table.indicators(),
        total,
        stated.grade(foot.grade()),
        attributes,
        ledger.repairs(),
        ledger.leftovers(),
        ledger.provenance(),
        Optional.empty(),
        List.of(),
        table.fields());
  }

  private void noteDoubts(
      List<Row> all, Funding funding, IndicatorReader.Contents table, Total total) {
    List<Indicator> rows = table.indicators();
    new RowDoubts(ledger).mark(funding, rows, total, table.fields().isEmpty());
    ledger.note(ExchangedCells.of(funding, rows, total));
    ledger.note(PieceDoubts.levels(rows));
    ledger.note(CutLines.of(all, funding, rows));
  }

  /** The funds with points and score from the rows of indicators, which then is none of these. */
  private Funding withExecution(Funding funding, List<Row> indicators) {
    Optional<ExecutionRow> execution = ExecutionRow.find(indicators, funding, lexicon);
    if (execution.isEmpty()) {
      return funding;
    }
    indicators.remove(execution.get().row());
    return execution.get().in(funding, ledger);
  }

  /** The unit of money in a cell of its own, above the fund table as a rule. */
  private Text moneyUnit(List<Row> rows) {
    for (Row row : rows) {
      List<Cell> printed = row.printed();
      for (int i = 0; i < printed.size(); i++) {
        Optional<String> unit = MoneyUnit.alone(printed.get(i));
        if (unit.isPresent()) {
          ledger.label(printed.get(i));
          return Text.of(printed.get(i)).reading(unit.get());
        }
        if (i > 0 && MoneyUnit.isNamed(printed.get(i - 1), printed.get(i))) {
          return Text.of(printed.get(i)).reading(printed.get(i).key());
        }
      }
    }
    return Text.BLANK;
  }

  /**
   * Numbers right below a row of a table that were taken for page numbers, where a sum of the form
   * does not close without them: {@code …⇥10} / {@code 9}. They found no place, and are told as
   * that.
   */
  private static Set<Row> doubtful(
      List<Block> blocks, Funding funding, List<Indicator> indicators, Total total) {
    Set<Row> doubtful = new HashSet<>();
    for (Block block : blocks) {
      boolean table = block.section() == Section.FUNDS || block.section() == Section.INDICATORS;
      for (Row row : block.furniture()) {
        if (table && Furniture.isBareNumber(row) && !row.afterGap()) {
          doubtful.add(row);
        }
      }
    }
    boolean lacking = !doubtful.isEmpty() && Sums.of(funding, indicators, total).lackNumbers();
    return lacking ? doubtful : Set.of();
  }

  private void closeLedger(List<Block> blocks, List<Row> all, Set<Row> doubtful) {
    for (Block block : blocks) {
      for (Row row : block.furniture()) {
        if (doubtful.contains(row)) {
          ledger.close(row);
        } else {
          ledger.furniture(row, "furniture.page");
        }
      }
    }
    for (Row row : all) {
      LabelPieces.claim(row, ledger, lexicon);
      ledger.close(row);
    }
  }

  private static SourceRef source(String file, int number, List<Row> rows) {
    Row last = rows.get(rows.size() - 1);
    return new SourceRef(file, number, rows.get(0).line(), last.line(), dialect(rows));
  }

  /**
   * The dialect of most rows. A line without separators says little of how the others were parted:
   * several of them count as one row.
   */
  private static String dialect(List<Row> rows) {
    Dialect[] dialects = Dialect.values();
    int[] counts = new int[dialects.length];
    for (Row row : rows) {
      int weight = row.syntax() == Syntax.PLAIN ? 1 : PLAIN_LINES;
      counts[row.syntax().dialect().ordinal()] += weight;
    }
    Dialect most = dialects[0];
    for (Dialect dialect : dialects) {
      most = counts[dialect.ordinal()] > counts[most.ordinal()] ? dialect : most;
    }
    return most.key();
  }
}
