package io.github.perfparse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Perfparse;
import io.github.perfparse.text.row.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadRowsTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # a pipe on its own ends a cell, the next pipe at the edge the row
          |  名称¶  |¶ 甲¶  |¶|  年度¶  |,         '1 pipe 名称|甲, 5 pipe 年度'
          # cells that are not there are pipes behind the last, and blank ones hold no text
          |  名称¶  |¶  ¶  |¶ |||,                 '1 pipe 名称||||'
          # a cell has several lines, which belong to its text
          |  目标¶  |¶ 1.建园。¶ 2.补植。¶  |,     '1 pipe 目标|1.建园。/2.补植。'
          # what follows the last pipe is outside of the table
          |  名称¶  |¶结余说明,                    '1 pipe 名称, 3 plain'
          # pipes at the left edge mark cells, and a row on one line is none of these
          |  名称¶|¶|  甲,                         '1 pipe 名称, 3 pipe 甲'
          | 名称 | 甲 |¶  |,                       '1 pipe 名称|甲'
          |  名称¶甲 | 乙 |¶  |,                   '1 pipe 名称, 2 pipe 甲|乙'
          """)
  void aRowLastsToTheNextPipeAtTheEdge(String lines, String wanted) throws IOException {
    List<Row> rows = new ArrayList<>();
    byte[] dump = lines.replace("¶", "\n").getBytes(StandardCharsets.UTF_8);
    Perfparse.rows(new ByteArrayInputStream(dump), ReadSettings.DETECTED, rows::add);

    assertThat(rows.stream().map(row -> row.line() + " " + GridRowsTest.shown(row)).toList())
        .containsExactly(wanted.split(", "));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 2", "1, 3, 1", "2, 5, 3", "3, 5, 4"})
  void aCellKnowsWhereItStands(int cell, int line, int column) throws IOException {
    List<Row> rows = new ArrayList<>();
    byte[] dump = "|  名称\n  |\n 甲\n  |\n  ||\n".getBytes(StandardCharsets.UTF_8);
    Perfparse.rows(new ByteArrayInputStream(dump), ReadSettings.DETECTED, rows::add);

    assertThat(rows.get(0).cells().get(cell).line()).isEqualTo(line);
    assertThat(rows.get(0).cells().get(cell).column()).isEqualTo(column);
  }
}
