package io.github.perfparse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.ProcessorTime;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.Lines;
import io.github.perfparse.text.line.UnreadableInputException;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

  /** One line a row: line, + after a gap, syntax, and the cells in brackets. */
  private static String shown(String input) throws IOException {
    StringBuilder shown = new StringBuilder();
    for (Row row : rows(input)) {
      shown.append(row.line()).append(row.afterGap() ? "+ " : " ").append(row.syntax()).append(' ');
      for (Cell cell : row.cells()) {
        shown.append('[').append(cell.text()).append(']');
      }
      shown.append('\n');
    }
    return shown.toString();
  }

  private static List<Row> rows(String input) throws IOException {
    return rows(input, Limits.USUAL);
  }

  private static List<Row> rows(String input, Limits limits) throws IOException {
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    List<Row> rows = new ArrayList<>();
    Tokenizer.tokenize(
        Lines.open(new ByteArrayInputStream(bytes), Optional.empty(), limits),
        Optional.empty(),
        rows::add);
    return rows;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          ⇥⇥培训人数⇥≥100人         ¦ TAB [][][培训人数][≥100人]
          甲⇥⇥                      ¦ TAB [甲][][]
          ⇥-⇥—                      ¦ TAB [][-][—]
          甲⇥ | ⇥乙                 ¦ TAB [甲][|][乙]
          |⇥甲⇥|                    ¦ TAB [|][甲][|]
          ⇥甲|乙⇥                   ¦ TAB [][甲|乙][]
          | 100 | 99.02 |           ¦ PIPE [100][99.02]
          |甲||乙|                  ¦ PIPE [甲][][乙]
          |甲|Col2|Col4|            ¦ PIPE [甲][][Col4]
          |甲|||                    ¦ PIPE [甲][][]
          '  | 甲 | 乙'             ¦ PIPE [甲][乙]
          甲 | 乙 |                 ¦ PIPE [甲][乙]
          甲 | 乙                   ¦ PLAIN [甲 | 乙]
          甲 |                      ¦ PLAIN [甲 |]
          | 甲                      ¦ PIPE [甲]
          ⇥| 100 | 99 |⇥⇥           ¦ PIPE [100][99]
          | 甲\\|乙 | \\>5 |        ¦ PIPE [甲|乙][>5]
          | 甲 | 乙\\|              ¦ PIPE [甲][乙|]
          甲 | 乙\\|                ¦ PLAIN [甲 | 乙\\|]
          | $\\geq 5\\%$ | &lt;5 |  ¦ PIPE [≥5%][<5]
          | --- | :-: |             ¦ PIPE_RULE [---][:-:]
          |:--|--:|                 ¦ PIPE_RULE [:--][--:]
          | - | - |                 ¦ PIPE [-][-]
          | --- | 甲 |              ¦ PIPE [---][甲]
          | --- | |                 ¦ PIPE [---][]
          （2023 年度）             ¦ PLAIN [（2023 年度）]
          a<b                       ¦ PLAIN [a<b]
          <p>甲</p>⇥乙              ¦ TAB [甲][乙]
          <tablet>⇥乙               ¦ TAB [<tablet>][乙]
          """)
  void splitsALine(String line, String wanted) throws IOException {
    assertThat(shown(line.replace('⇥', '\t'))).isEqualTo("1 " + wanted + "\n");
  }

  @Test
  void tellsGapsByTheNextRow() throws IOException {
    String input = "甲\n乙\n\n丙\n\t\t\n丁\f戊\n\f己\n　\n| | |\n庚\n\n";
    assertThat(shown(input))
        .isEqualTo(
            """
            1 PLAIN [甲]
            2 PLAIN [乙]
            4+ PLAIN [丙]
            6+ PLAIN [丁]
            6+ PLAIN [戊]
            7+ PLAIN [己]
            10+ PLAIN [庚]
            """);
  }

  /** Web pages' tables come with their merged cells on lines of their own. */
  @Test
  void aCellBetweenPipeRowsIsARow() throws IOException {
    assertThat(shown("单位 | 甲局 |\n资金情况 (万元) |\n预算数 | 执行数 |"))
        .isEqualTo("1 PIPE [单位][甲局]\n2 PIPE [资金情况 (万元)]\n3 PIPE [预算数][执行数]\n");
    assertThat(shown("| 单位 | 甲\n局 |")).isEqualTo("1 PIPE [单位][甲]\n2 PLAIN [局 |]\n");
    assertThat(shown("单位 |\n甲局 |")).isEqualTo("1 PLAIN [单位 |]\n2 PLAIN [甲局 |]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsAllLineEndsAlike(String end) throws IOException {
    String input = String.join(end, "甲\t乙", "", "|丙|丁|", "<table><tr>", "<td>戊</table>");
    assertThat(shown(input))
        .isEqualTo(
            """
            1 TAB [甲][乙]
            3+ PIPE [丙][丁]
            5 HTML [戊]
            """);
  }

  @Test
  void countsColumnsInCodePoints() throws IOException {
    assertThat(rows("𠮷家\t 甲 \t乙").get(0).cells())
        .containsExactly(
            new Cell("𠮷家", "𠮷家", 1, 1), new Cell("甲", " 甲 ", 1, 4), new Cell("乙", "乙", 1, 8));
    assertThat(rows(" |𠮷| 甲 |").get(0).cells())
        .containsExactly(new Cell("𠮷", "𠮷", 1, 3), new Cell("甲", " 甲 ", 1, 5));
    assertThat(rows("页\f甲\t乙").get(1).cells())
        .containsExactly(new Cell("甲", "甲", 1, 3), new Cell("乙", "乙", 1, 5));
  }

  @Test
  void placesTheCellsOfATable() throws IOException {
    List<Row> rows =
        rows("题\n𠮷<table><tr><td>甲</td>\n <td class='x'> <b>乙</b></td></tr></table>尾");
    assertThat(rows.get(2).cells())
        .containsExactly(new Cell("甲", "甲", 2, 17), new Cell("乙", " <b>乙</b>", 3, 16));
    assertThat(rows.get(3).cells()).containsExactly(new Cell("尾", "尾", 3, 43));
  }

  @Test
  void givesTheLinesBeforeABadOne() {
    byte[] bytes = {'a', '\n', 'b', '\n', (byte) 0xFF};
    List<Row> rows = new ArrayList<>();
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () ->
                    Tokenizer.tokenize(
                        Lines.open(
                            new ByteArrayInputStream(bytes), Optional.of(StandardCharsets.UTF_8)),
                        Optional.empty(),
                        rows::add)))
        .isInstanceOf(UnreadableInputException.class);
    assertThat(rows).hasSize(2);
  }

  @ParameterizedTest
  @ProcessorTime(seconds = 5)
  @ValueSource(strings = {"\t", "|", "|\\", "甲\t", "甲|", "<", "<t", " ", "| - ", "</table>", "\f"})
  void staysLinearOnOneLine(String hostile) throws IOException {
    rows("|" + hostile.repeat((1 << 20) / hostile.length()) + "|", Raised.LIMITS);
    rows(hostile.repeat((1 << 20) / hostile.length()), Raised.LIMITS);
  }

  @Test
  @ProcessorTime(seconds = 5)
  void staysLinearUnderARuleOfManyColumns() throws IOException {
    rows("+-".repeat(1 << 18) + "+\n|甲|\n", Raised.LIMITS);
  }
}
