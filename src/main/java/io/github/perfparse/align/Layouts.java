package io.github.perfparse.align;

import io.github.perfparse.align.label.Labels;
import io.github.perfparse.align.path.Alignment;
import io.github.perfparse.align.path.Costs;
import io.github.perfparse.align.path.Habits;
import io.github.perfparse.align.path.TableAligner;
import io.github.perfparse.align.path.TableColumn;
import io.github.perfparse.align.path.TableColumns;
import io.github.perfparse.align.span.Sheet;
import java.util.ArrayList;
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
  private static final String KNOWN =
      """
      TARGET ACTUAL POINTS SCORE REASON
      POINTS TARGET ACTUAL SCORE REASON
      TARGET ACTUAL REASON
      TARGET ACTUAL SCORE
      NATURE TARGET MEASURE ACTUAL POINTS SCORE REASON
      NATURE TARGET MEASURE POINTS
      """;

  private Layouts() {}

  private static List<TableColumn> columns(String behindName) {
    List<TableColumn> columns =
        new ArrayList<>(List.of(TableColumn.LEVEL1, TableColumn.LEVEL2, TableColumn.NAME));
    for (String column : behindName.split(" ")) {
      columns.add(TableColumn.valueOf(column));
    }
    return columns;
  }

  /** The aligner whose columns fit the words best. */
  static TableAligner best(Sheet sheet, int from, int to, Costs costs) {
    Labels labels = sheet.labels(from, to);
    Optional<TableAligner> best = Optional.empty();
    int cheapest = Integer.MAX_VALUE;
    for (String layout : KNOWN.split("\n")) {
      TableColumns table = TableColumns.ofIndicators(columns(layout), false);
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
