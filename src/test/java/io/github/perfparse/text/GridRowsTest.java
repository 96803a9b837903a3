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
    // of two rules above a table the second is its own
    "+--+¶+--+¶|甲|¶+--+,                               'plain, rule, pipe 甲, rule'",
  })
  void linesBetweenRulesAreOneRow(String lines, String wanted) throws IOException {
    assertThat(shown(lines)).containsExactly(wanted.split(", "));
  }

  @ParameterizedTest
  @CsvSource({
    // a merged cell stands in the first place that it covers, and its text on the line of a rule
    // too
    "┌────┬─────────┐¶│    │数量│ 12 │¶│产出├────┼────┤¶│指标│质量│ 98 │¶└────┴────┴────┘,"
        + " 'rule, pipe 产出指标|数量|12, pipe |质量|98, rule'",
    "+----+----+----+¶|    |数量| 12 |¶|产出+----+----+¶|指标|质量| 98 |¶+----+----+----+,"
        + " 'rule, pipe 产出指标|数量|12, pipe |质量|98, rule'",
    // one that covers several columns leaves the others blank
    "┌────┬────┐¶│   总分  │¶├────┼────┤¶│甲  │ 90 │¶└────┴────┘,"
        + " 'rule, pipe 总分|, rule, pipe 甲|90, rule'",
    // a place of the grid at which no cell begins is no column
    "┌──┬──┬──┐¶│甲   │乙│¶├──┴──┼──┤¶│丙   │丁│¶└─────┴──┘,"
        + " 'rule, pipe 甲|乙, rule, pipe 丙|丁, rule'",
    // edges above and below a rule are a place apart
    "┌────┬──┐¶│甲  │乙│¶├───┬┴──┤¶│丙 │丁 │¶└───┴───┘," + " 'rule, pipe 甲||乙, rule, pipe 丙|丁|, rule'",
  })
  void mergedCellIsOneCell(String lines, String wanted) throws IOException {
    assertThat(shown(lines)).containsExactly(wanted.split(", "));
  }

  @ParameterizedTest
  @CsvSource({
    // browsers draw corners only where four lines meet, and none at the frame
    "+-------+¶|a      |¶|---+---|¶|   |c  |¶|b  |---|¶|   |d  |¶+-------+,"
        + " 'rule, pipe a|, rule, pipe b|c, pipe |d, rule'",
    "+-------+¶|a  |b  |¶|---+---|¶|c  |d  |¶+-------+, 'rule, pipe a|b, rule, pipe c|d, rule'",
    // dashes apart from the signs, or few, are a cell
    "+---+--+¶|-- |--|¶|-  |c |¶+---+--+,               'rule, pipe ---|--c, rule'",
    "+-+-+¶|-|1|¶+-+-+,                                 'rule, pipe -|1, rule'",
  })
  void ruleMayBeginAtAnySign(String lines, String wanted) throws IOException {
    assertThat(shown(lines)).containsExactly(wanted.split(", "));
  }

  @ParameterizedTest
  @CsvSource({
    // East Asian signs take two places, or one where the tool counts characters
    "+------+----+¶| 项目 | 12 |¶+------+----+,            'rule, pipe 项目|12, rule'",
    "+----+----+¶| 项目 | 12 |¶| 目 | 3 |¶+----+----+,   'rule, pipe 项目目|123, rule'",
    "┌────┬────┐¶│ 项目 │ 12 │¶└────┴────┘,               'rule, pipe 项目|12, rule'",
    // an operator takes two where the tool is one of East Asia
    "┌────┬────┐¶│≥90 │≥10 │¶├────┼────┤¶│≥5 │≥10│¶└────┴────┘,"
        + " 'rule, pipe ≥90|≥10, rule, pipe ≥5|≥10, rule'",
    // uneven bars are as many as the corners above
    "+----+----+¶| 项目 | 1 |¶| 甲 |       2 |¶+----+----+, 'rule, pipe 项目甲|12, rule'",
    // a bar in a cell of ASCII stands on no edge
    "+-----+--+¶|a | b|12|¶+-----+--+,                    'rule, pipe a | b|12, rule'",
    // boxes need no rule above
    "│项  │普  │¶├────┼────┤¶│得  │1   │¶└────┴────┘,    'pipe 项|普, rule, pipe 得|1, rule'",
    // another table of the same width begins where the lines end
    "┌──┬──┐¶│甲│乙│¶└──┴──┘¶丙¶┌──┬──┐¶│丁│戊│¶└──┴──┘,"
        + " 'rule, pipe 甲|乙, rule, plain, rule, pipe 丁|戊, rule'",
  })
  void signsStandOnTheEdges(String lines, String wanted) throws IOException {
    assertThat(shown(lines)).containsExactly(wanted.split(", "));
  }

  @ParameterizedTest
  @CsvSource({
    // MySQL prints a row a line, with rules around the head and at the end
    "+-+-+-+¶|a|b|c|¶+-+-+-+¶|1|2|3|¶|4|5|6|¶|7| |8|¶+-+-+-+,"
        + " 'rule, pipe a|b|c, rule, pipe 1|2|3, pipe 4|5|6, pipe 7||8, rule'",
    // with a rule more, with fewer rows or with blanks in most they are lines of one
    "+-+-+-+¶|a|b|c|¶+-+-+-+¶|1|2|3|¶|4|5|6|¶+-+-+-+,"
        + " 'rule, pipe a|b|c, rule, pipe 14|25|36, rule'",
    "+-+-+-+¶|a|b|c|¶+-+-+-+¶|1|2|3|¶|4| | |¶|5| | |¶+-+-+-+,"
        + " 'rule, pipe a|b|c, rule, pipe 145|2|3, rule'",
    "+-+-+-+¶|a|b|c|¶+-+-+-+¶|1|2|3|¶|4|5|6|¶+-+-+-+¶|7|8|9|¶+-+-+-+,"
        + " 'rule, pipe a|b|c, rule, pipe 14|25|36, rule, pipe 7|8|9, rule'",
  })
  void fewRulesPartNoRows(String lines, String wanted) throws IOException {
    assertThat(shown(lines)).containsExactly(wanted.split(", "));
  }

  private static List<String> shown(String lines) throws IOException {
    List<Row> rows = new ArrayList<>();
    byte[] dump = lines.replace("¶", "\n").getBytes(StandardCharsets.UTF_8);
    Perfparse.rows(new ByteArrayInputStream(dump), ReadSettings.DETECTED, rows::add);
    return rows.stream().map(GridRowsTest::shown).toList();
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
