package io.github.perfparse.parse.indicators;

import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.lexicon.Taxonomy;
import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.cell.Ledger;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Quantities;
import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.cut.Openers;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the indicator table: the head row says what the columns are, then each pass mends one kind
 * of damage in all rows before the next begins. The order of the passes has a meaning: rows are
 * aligned before pieces are joined, for only an aligned row has columns to join to, and levels come
 * last, for names have to be whole to say anything.
 */
public final class IndicatorReader {

  private static final String SECTION = "indicators";

  /** 偏差原因 is the shortest whole head of the reasons. */
  private static final int SHORTEST_REASON_HEAD = 4;

  private final Lexicon lexicon;
  private final Ledger ledger;
  private final LevelLabels labels;
  private final Openers openers;
  private ColumnMap columns = ColumnMap.USUAL;
  private boolean reasonsAreCut;

  public IndicatorReader(Lexicon lexicon, Taxonomy taxonomy, Openers openers, Ledger ledger) {
    this.lexicon = lexicon;
    this.ledger = ledger;
    this.openers = openers;
    this.labels = new LevelLabels(lexicon, taxonomy, ledger);
  }

  /** The columns of the table, known once it has been read. */
  public ColumnMap columns() {
    return columns;
  }

  /** Reads the rows of the section. */
  public List<Indicator> read(List<Row> rows, Seams seams) {
    List<Row> body = new ArrayList<>();
    List<BodyRow> aligned = new ArrayList<>();
    readHeads(Fillers.blank(rows, ledger), body, aligned);
    RowAligner aligner = new RowAligner(columns, labels);
    for (Row row : body) {
      aligned.add(aligner.align(row));
    }
    List<IndicatorRow> whole = new BrokenCells(columns, lexicon, seams, ledger).join(aligned);
    whole = new StrayReasons(seams).move(whole);
    whole = new LabelJoiner(lexicon).join(whole);
    whole = new FillLevels(Taxonomy.standard()).fill(whole);
    return indicators(whole);
  }

  /**
   * Takes the head rows out: the first says what the columns are, later ones are repeated heads.
   */
  private void readHeads(List<Row> rows, List<Row> body, List<BodyRow> aligned) {
    boolean known = false;
    boolean pageBreak = false;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      if (!openers.isColumnHeads(row)) {
        body.add(pageBreak ? row.withGap(true) : row);
        pageBreak = false;
      } else if (known) {
        ledger.furniture(row, "repeated head");
        pageBreak = true;
      } else {
        known = true;
        i += readHead(rows, i, aligned);
      }
    }
  }

  /** Reads the head at {@code index}; gives the number of rows it goes on over. */
  private int readHead(List<Row> rows, int index, List<BodyRow> aligned) {
    Row head = rows.get(index);
    Optional<Row> joined =
        index + 1 < rows.size() ? joined(head, rows.get(index + 1)) : Optional.empty();
    Row whole = joined.orElse(head);
    columns = new IndicatorHead(lexicon, ledger).read(whole);
    reasonsAreCut = isCut(whole);
    if (joined.isPresent()) {
      labelPieces(head, rows.get(index + 1), whole);
    }
    Optional<BodyRow> slipped = labels.onHead(head, columns);
    if (slipped.isPresent()) {
      aligned.add(slipped.get());
    }
    return joined.isPresent() ? 1 : 0;
  }

  private Optional<Row> joined(Row head, Row next) {
    Optional<Row> stacked = IndicatorHead.stacked(head, next, lexicon);
    return stacked.isPresent() ? stacked : IndicatorHead.joined(head, next, lexicon);
  }

  private void labelPieces(Row first, Row second, Row whole) {
    labelColumns(first);
    labelExtended(first, whole);
    labelColumns(second);
    if (isBroken(second)) {
      ledger.furniture(second, "second line of the head");
    }
  }

  /** {@code 偏差/改}: the last head is cut at the page's edge, and so is what stands under it. */
  private boolean isCut(Row head) {
    int index = columns.indexOf(IndicatorColumn.DEVIATION);
    return index >= 0
        && Rows.key(head.cells().get(index)).replace("/", "").length() < SHORTEST_REASON_HEAD;
  }

  /** Whether the second row of heads is what was broken off the first. */
  private boolean isBroken(Row second) {
    for (Cell cell : Rows.printed(second)) {
      if (ledger.isClaimed(cell)) {
        return false;
      }
    }
    return true;
  }

  /** A head that covers others names no column itself, but is a label. */
  private void labelColumns(Row head) {
    for (Cell cell : Rows.printed(head)) {
      if (lexicon.indicatorColumns().exact(Rows.key(cell)).isPresent()) {
        ledger.label(cell);
      }
    }
  }

  /** Heads that went on in the row below are labels, though the piece above is none by itself. */
  private void labelExtended(Row head, Row joined) {
    for (int i = 0; i < head.cells().size(); i++) {
      Cell cell = head.cells().get(i);
      if (!cell.isBlank() && !cell.text().equals(joined.cells().get(i).text())) {
        ledger.label(cell);
      }
    }
  }

  private List<Indicator> indicators(List<IndicatorRow> rows) {
    List<Indicator> indicators = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      indicators.add(indicator(i, Names.bare(rows.get(i))));
    }
    return indicators;
  }

  private Indicator indicator(int index, IndicatorRow row) {
    for (IndicatorRow.Mend mend : row.mends()) {
      String field = mend.column().isPresent() ? field(mend.column().get()) : "";
      Pointer path = Pointer.of(SECTION, index, field);
      ledger.repair(mend.kind(), path, mend.line(), mend.detail());
    }
    return new Indicator(
        text(index, row, IndicatorColumn.LEVEL1),
        text(index, row, IndicatorColumn.LEVEL2),
        text(index, row, IndicatorColumn.LEVEL3),
        quantity(index, target(row), IndicatorColumn.TARGET),
        quantity(index, row.text(IndicatorColumn.ACTUAL), IndicatorColumn.ACTUAL),
        ledger.number(path(index, IndicatorColumn.POINTS), row.text(IndicatorColumn.POINTS)),
        ledger.number(path(index, IndicatorColumn.SCORE), row.text(IndicatorColumn.SCORE)),
        reason(index, row),
        row.line());
  }

  /** A reason is cut if the column's head is, or if its last sentence has no end. */
  private Optional<String> reason(int index, IndicatorRow row) {
    Text reason = row.text(IndicatorColumn.DEVIATION);
    boolean cut = reasonsAreCut && !Seams.isEnded(reason.value()) || Seams.isCut(reason.value());
    if (cut && reason.cells().size() == 1 && !Numbers.isNone(reason.value())) {
      ledger.truncated(path(index, IndicatorColumn.DEVIATION), reason);
    }
    return text(index, row, IndicatorColumn.DEVIATION);
  }

  /** A target in three columns, {@code ≥⇥95⇥%}, is one text. */
  private static Text target(IndicatorRow row) {
    return row.text(IndicatorColumn.NATURE)
        .join(row.text(IndicatorColumn.TARGET))
        .join(row.text(IndicatorColumn.MEASURE));
  }

  private Optional<String> text(int index, IndicatorRow row, IndicatorColumn column) {
    return ledger.text(path(index, column), row.text(column));
  }

  private Optional<Quantity> quantity(int index, Text text, IndicatorColumn column) {
    Optional<String> printed = ledger.text(path(index, column), text);
    return printed.isPresent() ? Optional.of(Quantities.read(printed.get())) : Optional.empty();
  }

  private static Pointer path(int index, IndicatorColumn column) {
    return Pointer.of(SECTION, index, field(column));
  }

  /** The member of an indicator that a column fills. */
  static String field(IndicatorColumn column) {
    return switch (column) {
      case LEVEL1 -> "level1";
      case LEVEL2 -> "level2";
      case LEVEL3 -> "level3";
      case NATURE, TARGET, MEASURE -> "target";
      case ACTUAL -> "actual";
      case POINTS -> "points";
      case SCORE -> "score";
      case DEVIATION, FORMULA -> "deviation";
    };
  }
}
