package io.github.perfparse.align.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells become rows by the places of their columns. */
class TableRowTest {

  /** An agency's table may have several columns that the form does not know. */
  @Test
  void keepsARowWithSeveralUnknownColumnsWhole() {
    TableColumns table =
        TableColumns.ofIndicators(
            List.of(Column.NAME, Column.OTHER, Column.ACTUAL, Column.OTHER, Column.SCORE), false);
    List<Placed> cells =
        List.of(
            new Placed(0, 1, Column.NAME, 0),
            new Placed(1, 2, Column.OTHER, 1),
            new Placed(2, 3, Column.ACTUAL, 2),
            new Placed(3, 4, Column.OTHER, 3),
            new Placed(4, 5, Column.SCORE, 4),
            new Placed(5, 6, Column.NAME, 0));
    List<TableRow> rows = TableRow.of(new Alignment(cells, 0, List.of()), table);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).has(Column.SCORE)).isTrue();
    assertThat(rows.get(0).cells()).hasSize(5);
  }
}
