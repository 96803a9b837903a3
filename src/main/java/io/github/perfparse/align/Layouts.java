package io.github.perfparse.align;

import io.github.perfparse.align.label.Labels;
import io.github.perfparse.align.path.Alignment;
import io.github.perfparse.align.path.Costs;
import io.github.perfparse.align.path.Habits;
import io.github.perfparse.align.path.TableAligner;
import io.github.perfparse.align.path.TableColumn;
import io.github.perfparse.align.path.TableColumns;
import io.github.perfparse.align.span.Sheet;
import java.util.List;
import java.util.Optional;

/**
 * The columns of an indicator table whose head is lost: those of the known layouts into which the
 * rows can be laid at the least cost.
 */
final class Layouts {

  /**
   * The ministry's model, points first, unscored, without points, three columns for the target; and
   * these where nothing is filled in behind the points, and the empty cells are gone:
   *
   * <pre>
   * 数量指标 | 巡护里程 | ≥ | 120 | 公里 | 20 |
   * </pre>
   */
  private static final List<List<TableColumn>> KNOWN =
      List.of(
          columns(
              TableColumn.TARGET,
              TableColumn.ACTUAL,
              TableColumn.POINTS,
              TableColumn.SCORE,
              TableColumn.REASON),
          columns(
              TableColumn.POINTS,
              TableColumn.TARGET,
              TableColumn.ACTUAL,
              TableColumn.SCORE,
              TableColumn.REASON),
          columns(TableColumn.TARGET, TableColumn.ACTUAL, TableColumn.REASON),
          columns(TableColumn.TARGET, TableColumn.ACTUAL, TableColumn.SCORE),
          columns(
              TableColumn.NATURE,
              TableColumn.TARGET,
              TableColumn.MEASURE,
              TableColumn.ACTUAL,
              TableColumn.POINTS,
              TableColumn.SCORE,
              TableColumn.REASON),
          columns(TableColumn.NATURE, TableColumn.TARGET, TableColumn.MEASURE, TableColumn.POINTS));

  private Layouts() {}

  private static List<TableColumn> columns(TableColumn... behindName) {
    List<TableColumn> columns = new java.util.ArrayList<>();
    columns.add(TableColumn.LEVEL1);
    columns.add(TableColumn.LEVEL2);
    columns.add(TableColumn.NAME);
    columns.addAll(List.of(behindName));
    return columns;
  }

  /** The aligner whose columns fit the words best. */
  static TableAligner best(Sheet sheet, int from, int to, Costs costs) {
    Labels labels = sheet.labels(from, to);
    Optional<TableAligner> best = Optional.empty();
    int cheapest = Integer.MAX_VALUE;
    for (List<TableColumn> layout : KNOWN) {
      TableColumns table = TableColumns.ofIndicators(layout, false);
      TableAligner aligner =
          new TableAligner(sheet.atoms(from, to), labels, table, new Habits(), sheet.gaps(), costs);
      Optional<Alignment> alignment = aligner.glance();
      int cost = alignment.isPresent() ? alignment.get().cost() : Integer.MAX_VALUE;
      if (best.isEmpty() || cost < cheapest) {
        cheapest = cost;
        best = Optional.of(aligner);
      }
    }
    return best.orElseThrow();
  }
}
