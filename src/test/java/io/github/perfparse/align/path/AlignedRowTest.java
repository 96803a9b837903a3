package io.github.perfparse.align.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells become rows by the places of their columns. */
class AlignedRowTest {

  /** An agency's table may have several columns that the form does not know. */
  @Test
  void keepsARowWithSeveralUnknownColumnsWhole() {
    TableColumns table =
        TableColumns.ofIndicators(
            List.of(
                TableColumn.NAME,
                TableColumn.OTHER,
                TableColumn.ACTUAL,
                TableColumn.OTHER,
                TableColumn.SCORE),
            false);
    List<AlignedCell> cells =
        List.of(
            new AlignedCell(0, 1, TableColumn.NAME, 0),
            new AlignedCell(1, 2, TableColumn.OTHER, 1),
            new AlignedCell(2, 3, TableColumn.ACTUAL, 2),
            new AlignedCell(3, 4, TableColumn.OTHER, 3),
            new AlignedCell(4, 5, TableColumn.SCORE, 4),
            new AlignedCell(5, 6, TableColumn.NAME, 0));
    List<AlignedRow> rows = AlignedRow.of(new Alignment(cells, 0, List.of()), table);
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).has(TableColumn.SCORE)).isTrue();
    assertThat(rows.get(0).cells()).hasSize(5);
  }
}
