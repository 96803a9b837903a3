package io.github.perfparse.align;

import io.github.perfparse.align.path.Alignment;
import io.github.perfparse.align.path.Column;
import io.github.perfparse.align.path.Costs;
import io.github.perfparse.align.path.Habits;
import io.github.perfparse.align.path.TableAligner;
import io.github.perfparse.align.path.TableColumns;
import io.github.perfparse.align.span.Sheet;
import java.util.List;
import java.util.Optional;

/**
 * The columns of an indicator table whose head is lost: those of the known layouts into which the
 * rows can be laid at the least cost.
 */
final class Layouts {

  /** The ministry's model, points first, unscored, without points, three columns for the target. */
  private static final List<List<Column>> KNOWN =
      List.of(
          columns(Column.TARGET, Column.ACTUAL, Column.POINTS, Column.SCORE, Column.REASON),
          columns(Column.POINTS, Column.TARGET, Column.ACTUAL, Column.SCORE, Column.REASON),
          columns(Column.TARGET, Column.ACTUAL, Column.REASON),
          columns(Column.TARGET, Column.ACTUAL, Column.SCORE),
          columns(
              Column.NATURE,
              Column.TARGET,
              Column.MEASURE,
              Column.ACTUAL,
              Column.POINTS,
              Column.SCORE,
              Column.REASON));

  private Layouts() {}

  private static List<Column> columns(Column... behindName) {
    List<Column> columns = new java.util.ArrayList<>();
    columns.add(Column.LEVEL1);
    columns.add(Column.LEVEL2);
    columns.add(Column.NAME);
    columns.addAll(List.of(behindName));
    return columns;
  }

  /** The columns that fit the words best. */
  static List<Column> best(Sheet sheet, int from, int to, Costs costs) {
    List<Column> best = KNOWN.get(0);
    int cheapest = Integer.MAX_VALUE;
    for (List<Column> layout : KNOWN) {
      TableColumns table = TableColumns.ofIndicators(layout, false);
      Optional<Alignment> alignment =
          new TableAligner(sheet.atoms(from, to), table, new Habits(), sheet.gaps(), costs)
              .glance();
      if (alignment.isPresent() && alignment.get().cost() < cheapest) {
        cheapest = alignment.get().cost();
        best = layout;
      }
    }
    return best;
  }
}
