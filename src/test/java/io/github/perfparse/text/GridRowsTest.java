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

class GridRowsTest {

  @ParameterizedTest
  @CsvSource({
    // lines between two rules are one row, and the rule below the last is none
    "+--+--+¶|项|普|¶|目|法|¶+--+--+,                    'rule, pipe 项目|普法, rule'",
    "+--+--+¶|名称|甲|¶+==+==+¶|得|10.|¶|分|0|¶+--+--+, 'rule, pipe 名称|甲, rule, pipe 得分|10.0, rule'",
    // signs of boxes draw as well
    "┌──┬──┐¶│项│普│¶│目│法│¶├──┼──┤¶│得│1│¶└──┴──┘,    'rule, pipe 项目|普法, rule, pipe 得|1, rule'",
    "╔══╦══╗¶║项│普║¶┣━━╋━━┫¶║得║1║¶╚══╩══╝,           'rule, pipe 项|普, rule, pipe 得|1, rule'",
    // a blank line parts paragraphs, a line break two words
    "+--+¶|1.甲。|¶||¶|2.乙。|¶+--+,                    'rule, pipe 1.甲。/2.乙。, rule'",
    "+--+¶|power|¶|plant|¶+--+,                         'rule, pipe power plant, rule'",
    // a row of other columns, or none below the rule, is no such table
    "+--+--+¶|甲|¶+--+--+,                              'plain, pipe 甲, plain'",
    "+--+¶甲¶+--+,                                      'plain, plain, plain'",
  })
  void linesBetweenRulesAreOneRow(String lines, String wanted) throws IOException {
    List<Row> rows = new ArrayList<>();
    byte[] dump = lines.replace("¶", "\n").getBytes(StandardCharsets.UTF_8);
    Perfparse.rows(new ByteArrayInputStream(dump), ReadSettings.DETECTED, rows::add);

    assertThat(rows.stream().map(GridRowsTest::shown).toList()).containsExactly(wanted.split(", "));
  }

  static String shown(Row row) {
    List<String> cells = row.cells().stream().map(cell -> cell.text()).toList();
    return switch (row.syntax()) {
      case PIPE -> "pipe " + String.join("|", cells).replace('\n', '/');
      case PIPE_RULE -> "rule";
      default -> "plain";
    };
  }
}
