package io.github.perfparse.align;

import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.label.Labels;
import io.github.perfparse.align.path.AlignedRow;
import io.github.perfparse.align.path.Alignment;
import io.github.perfparse.align.path.Cost;
import io.github.perfparse.align.path.Costs;
import io.github.perfparse.align.path.Habits;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.path.TableAligner;
import io.github.perfparse.align.path.TableColumn;
import io.github.perfparse.align.path.TableColumns;
import io.github.perfparse.align.span.HeadRun;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.parse.cell.TotalOrder;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Series;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the indicator table: the words between its head and the total. */
final class IndicatorSection {

  private final Sheet sheet;
  private final WordLedger book;
  private final Costs costs;

  private List<Indicator> indicators = List.of();
  private Optional<Alignment> alignment = Optional.empty();
  private Optional<TableColumns> table = Optional.empty();
  private boolean headed;

  IndicatorSection(Sheet sheet, WordLedger book, Costs costs) {
    this.sheet = sheet;
    this.book = book;
    this.costs = costs;
  }

  /**
   * Reads the rows.
   *
   * @param to index behind the last row
   */
  void read(HeadRun head, int to) {
    headed = true;
    book.heads(head);
    int from = head.to();
    if (from >= to) {
      return;
    }
    if (isScored(head, to)) {
      List<HeadRun.Head> heads = new ArrayList<>(head.heads());
      heads.add(new HeadRun.Head("SCORE", from, from + 1));
      HeadRun scored = new HeadRun(head.kind(), head.from(), from + 1, heads);
      read(aligner(scored, from + 1, to), from + 1);
    } else {
      read(aligner(head, from, to), from);
    }
  }

  /**
   * {@code 实际完成指标值 ⏎ 60 ⏎ 产出指标}: what the section has scored heads the column of scores, whose
   * label stands at the form's top.
   */
  private boolean isScored(HeadRun head, int to) {
    boolean column = head.has("POINTS") || head.has("SCORE") || head.has("DEVIATION");
    int at = head.to();
    return !column
        && at + 1 < to
        && sheet.startsLine(at)
        && Shapes.isNumber(sheet.word(at))
        && sheet.labels().has(at + 1, LabelKind.LEVEL1);
  }

  private void read(TableAligner aligner, int from) {
    TableColumns columns = aligner.table();
    table = Optional.of(columns);
    alignment = aligner.align().map(laid -> laid.from(from));
    if (alignment.isPresent()) {
      IndicatorRows rows = new IndicatorRows(sheet, book, alignment.get(), columns);
      indicators = rows.read(AlignedRow.of(alignment.get(), columns));
    }
  }

  /** Reads rows whose head is lost: their columns are those of the layout that fits best. */
  void readHeadless(int from, int to) {
    if (from < to) {
      TableAligner best = Layouts.best(sheet, from, to, costs);
      Series columns = new Series("series.comma", best.table().printed());
      Message detail = Message.of("doubt.headless", columns);
      book.doubt(Pointer.INDICATORS, sheet.line(from), detail);
      read(best, from);
    }
  }

  private TableAligner aligner(TableColumns columns, HeadRun head, int from, int to) {
    Labels labels = sheet.labels(from, to);
    return new TableAligner(
        sheet.atoms(from, to), labels, columns, habits(head), sheet.gaps(), costs);
  }

  /** Levels that the lexicon does not know are believed where they fit better. */
  private TableAligner aligner(HeadRun head, int from, int to) {
    List<TableColumn> columns = head.columns();
    boolean weighted = columns.contains(TableColumn.WEIGHT1);
    TableAligner known = aligner(TableColumns.ofIndicators(columns, weighted), head, from, to);
    if (weighted || isLevel(from) || !columns.contains(TableColumn.LEVEL1)) {
      return known;
    }
    TableAligner own = known.with(TableColumns.ofIndicators(columns, true), habits(head));
    int ownCost = cost(own.glance()) + costs.of(Cost.OWN_LEVELS);
    return ownCost < cost(known.glance()) ? own : known;
  }

  /**
   * Whether the rows begin with a level's label, as they do where the levels are the usual ones.
   */
  private boolean isLevel(int index) {
    Optional<Label> section = sheet.labels().at(index, LabelKind.SECTION);
    int first = section.isPresent() ? section.get().to() : index;
    return sheet.labels().has(first, LabelKind.LEVEL1, LabelKind.LEVEL2);
  }

  private static int cost(Optional<Alignment> alignment) {
    return alignment.isPresent() ? alignment.get().cost() : Integer.MAX_VALUE / 2;
  }

  /** A head that is broken over lines shows how wide its column is. */
  private Habits habits(HeadRun head) {
    Habits habits = new Habits();
    List<TableColumn> columns = new ArrayList<>();
    for (HeadRun.Head label : head.heads()) {
      List<String> lines = sheet.lines(label.from(), label.to());
      TableColumn column = new HeadRun(head.kind(), 0, 0, List.of(label)).columns().get(0);
      if (sheet.gaps().isWrapped() && lines.size() > 1 && !columns.contains(column)) {
        int width = 0;
        for (String line : lines.subList(0, lines.size() - 1)) {
          width = Math.max(width, Shapes.width(line));
        }
        habits.width(column, width);
        habits.even(column, true);
      }
      columns.add(column);
    }
    return habits;
  }

  List<Indicator> indicators() {
    return indicators;
  }

  Optional<Alignment> alignment() {
    return alignment;
  }

  /** The fields that its head has a column for; none where it has no head. */
  Set<IndicatorField> fields() {
    Set<IndicatorField> fields = EnumSet.noneOf(IndicatorField.class);
    for (TableColumn column :
        headed && table.isPresent() ? table.get().all() : List.<TableColumn>of()) {
      Optional<IndicatorField> field = CellDoubts.field(column);
      if (field.isPresent()) {
        fields.add(field.get());
      }
    }
    return fields;
  }

  /** How the total's numbers stand under the table. */
  TotalOrder totalOrder() {
    return TotalOrder.of(index(TableColumn.POINTS), index(TableColumn.SCORE));
  }

  private int index(TableColumn column) {
    return table.isPresent() && table.get().has(column) ? table.get().indexOf(column) : -1;
  }
}
