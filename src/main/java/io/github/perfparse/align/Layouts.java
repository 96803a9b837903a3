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
    List<TableColumns> known = known();
    TableAligner best =
        new TableAligner(
            sheet.atoms(from, to), labels, known.get(0), new Habits(), sheet.gaps(), costs);
    for (TableColumns layout : known.subList(1, known.size())) {
      TableAligner other = best.with(layout, new Habits());
      best = cost(other) < cost(best) ? other : best;
    }
    return best;
  }

  private static int cost(TableAligner aligner) {
    Optional<Alignment> alignment = aligner.glance();
    return alignment.isPresent() ? alignment.get().cost() : Integer.MAX_VALUE;
  }

  private static List<TableColumns> known() {
    List<TableColumns> known = new ArrayList<>();
    for (String layout : KNOWN.split("\n")) {
      known.add(TableColumns.ofIndicators(columns(layout), false));
    }
    return known;
  }
}
