package io.github.perfparse.align;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.Alignment;
import io.github.perfparse.align.path.Column;
import io.github.perfparse.align.path.Costs;
import io.github.perfparse.align.path.Habits;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.path.TableAligner;
import io.github.perfparse.align.path.TableColumns;
import io.github.perfparse.align.path.TableRow;
import io.github.perfparse.form.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the indicator table: the words between its head and the total. */
final class IndicatorSection {

  private final Sheet sheet;
  private final Book book;
  private final Costs costs;

  private List<Indicator> indicators = List.of();
  private Optional<Alignment> alignment = Optional.empty();
  private Optional<TableColumns> table = Optional.empty();

  IndicatorSection(Sheet sheet, Book book, Costs costs) {
    this.sheet = sheet;
    this.book = book;
    this.costs = costs;
  }

  /**
   * Reads the rows.
   *
   * @param head the table's head
   * @param to index behind the last row
   */
  void read(HeadRun head, int to) {
    book.label(head.from(), head.to());
    int from = head.to();
    if (from >= to) {
      return;
    }
    table = Optional.of(TableColumns.ofIndicators(head.columns(), hasOwnLevels(head, to)));
    alignment =
        new TableAligner(sheet.atoms(from, to), table.get(), habits(head), sheet.gaps(), costs)
            .align();
    if (alignment.isPresent()) {
      IndicatorRows rows = new IndicatorRows(sheet, book, from, alignment.get(), table.get());
      indicators = rows.read(TableRow.of(alignment.get(), table.get()));
    }
  }

  private boolean hasOwnLevels(HeadRun head, int to) {
    if (head.columns().contains(Column.WEIGHT1)) {
      return true;
    }
    for (int i = head.to(); i < to; i++) {
      if (sheet.labels().has(i, LabelKind.LEVEL1, LabelKind.LEVEL2)) {
        return false;
      }
    }
    return true;
  }

  /** A head that is broken over lines shows how wide its column is. */
  private Habits habits(HeadRun head) {
    Habits habits = new Habits();
    List<Column> columns = new ArrayList<>();
    for (HeadRun.Head label : head.heads()) {
      List<String> lines = sheet.lines(label.from(), label.to());
      Column column = new HeadRun(head.kind(), 0, 0, List.of(label)).columns().get(0);
      if (sheet.gaps().isWrapped() && lines.size() > 1 && !columns.contains(column)) {
        int width = 0;
        for (String line : lines.subList(0, lines.size() - 1)) {
          width = Math.max(width, Shapes.width(line));
        }
        habits.width(column, width);
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

  /** Whether the table has a column for points. */
  boolean hasPoints() {
    return table.isPresent() && table.get().has(Column.POINTS);
  }

  boolean hasScores() {
    return table.isPresent() && table.get().has(Column.SCORE);
  }
}
