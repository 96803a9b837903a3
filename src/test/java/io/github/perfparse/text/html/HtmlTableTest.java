package io.github.perfparse.text.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.ProcessorTime;
import io.github.perfparse.text.Raised;
import io.github.perfparse.text.Tokenizer;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.Lines;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Syntax;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTableTest {

  /** Rows parted by " / ", each with its cells in brackets; what is not HTML with its syntax. */
  private static String shown(String input) throws IOException {
    return shown(input, Limits.USUAL);
  }

  private static String shown(String input, Limits limits) throws IOException {
    StringBuilder shown = new StringBuilder();
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    Tokenizer.tokenize(
        Lines.open(new ByteArrayInputStream(bytes), Optional.empty(), limits),
        Optional.empty(),
        row -> {
          shown.append(shown.isEmpty() ? "" : " / ").append(row.afterGap() ? "+" : "");
          shown.append(row.syntax() == Syntax.HTML ? "" : row.syntax() + " ");
          for (Cell cell : row.cells()) {
            shown.append('[').append(cell.text()).append(']');
          }
        });
    return shown.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          <table><tr><td>甲</td><td>乙</td></tr></table>                    ¦ [甲][乙]
          <TABLE border=1><TR><TH>甲</TH><TD></TD></TR></TABLE>             ¦ [甲][]
          <table><tr><td>甲<td>乙<tr><td>丙</table>                         ¦ [甲][乙] / [丙]
          <table><thead><tr><th>甲</thead><tbody><tr><td>乙</tbody></table> ¦ [甲] / [乙]
          <html><body><table><tr><td>甲</td></tr></table></body></html>     ¦ [甲]
          <table><tr><td>甲</table><table><tr><td>乙</table>                ¦ [甲] / [乙]
          <table><tr><td>甲</table>间<table><tr><td>乙</table>              ¦ [甲] / PLAIN [间] / [乙]
          前<table><tr><td>甲</table>后                                     ¦ PLAIN [前] / [甲] / PLAIN [后]
          前⇥1<table><tr><td>甲</table>                                     ¦ TAB [前][1] / [甲]
          <table><caption>题</caption><tr><td>甲</table>                    ¦ PLAIN [题] / [甲]
          <table><tr><td>甲</td>漏<td>乙</td></tr>漏二</table>              ¦ PLAIN [漏] / [甲][乙] / PLAIN [漏二]
          <table><tr><td></td></tr><tr><td>甲</td></tr></table>             ¦ [甲]
          <table></table>                                                   ¦ ''
          <table><tr><td><1%</td><td>a<b</td><td>&lt;=5</td></tr></table>   ¦ [<1%][a<b][<=5]
          <table><tr><td><p>甲</p><p>乙</p></td></tr></table>               ¦ [甲⏎乙]
          <table><tr><td>甲⇥乙</td></tr></table>                            ¦ [甲乙]
          """)
  void readsTables(String input, String wanted) throws IOException {
    assertThat(shown(input.replace('⇥', '\t')).replace('\n', '⏎')).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          <td rowspan=2>甲<td>乙<tr><td>丙                          ¦ [甲][乙] / [][丙]
          <td colspan=2>甲<td>乙<tr><td>丙<td>丁<td>戊              ¦ [甲][][乙] / [丙][丁][戊]
          <td>甲<td>乙<tr><td colspan=2>丙                          ¦ [甲][乙] / [丙][]
          <td rowspan=2 colspan=2>甲<td>乙<tr><td>丙<tr><td>丁<td>戊<td>己 ¦ [甲][][乙] / [][][丙] / [丁][戊][己]
          <td>甲<td rowspan=2>乙<tr><td>丙                          ¦ [甲][乙] / [丙][]
          <td rowspan=0>甲<td>乙<tr><td>丙<tr><td>丁                ¦ [甲][乙] / [][丙] / [][丁]
          <td rowspan=100000000>甲<td>乙<tr><td>丙                  ¦ [甲][乙] / [][丙]
          <td colspan=99999999999>甲<tr><td>乙<td>丙                ¦ [甲][] / [乙][丙]
          <td colspan=5>甲<td>乙<tr><td colspan=5>丙<td>丁          ¦ [甲][乙] / [丙][丁]
          <td rowspan=x colspan=-1>甲<td colspan='0'>乙             ¦ [甲][乙]
          <td rowspan=' 2 '>甲<td>乙<tr><td>丙                      ¦ [甲][乙] / [][丙]
          <td rowspan=3>甲<td>乙<tr><tr><td>丙                      ¦ [甲][乙] / [][丙]
          """)
  void spreadsMergedCells(String cells, String wanted) throws IOException {
    assertThat(shown("<table><tr>" + cells + "</table>")).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          <table>⏎<tr>⏎⏎<td>甲</td>⏎</tr>⏎</table>⏎乙                  ¦ [甲] / PLAIN [乙]
          甲⏎⏎<table><tr><td>乙</table>⏎⏎丙                            ¦ PLAIN [甲] / +[乙] / +PLAIN [丙]
          <table><tr><td>甲</td></tr>⏎⏎乙⇥1⏎⏎丙                        ¦ [甲] / +TAB [乙][1] / +PLAIN [丙]
          <table>⏎乙⇥1                                                 ¦ TAB [乙][1]
          <table><tr><td>甲</td></tr>⏎前⏎<table><tr><td>乙</table>     ¦ [甲] / PLAIN [前] / [乙]
          <table><tr><td>甲</td><td>乙⏎丙⇥丁                           ¦ [甲] / PLAIN [乙] / TAB [丙][丁]
          <tr><td>甲</td><td>乙</td></tr>⏎丙                           ¦ [甲][乙] / PLAIN [丙]
          <tr><td>甲</td></tr></table>⏎丙⇥1                            ¦ [甲] / TAB [丙][1]
          <table><tr><td><table><tr><td>甲</table></td><td>乙</table>  ¦ [甲] / [乙]
          """)
  void readsTablesOverLines(String input, String wanted) throws IOException {
    assertThat(shown(input.replace('⏎', '\n').replace('⇥', '\t'))).isEqualTo(wanted);
  }

  @Test
  void readsATableLongerThanTheBound() throws IOException {
    int rows = TableRegion.MAX_LINES * 2;
    String shown = shown("<table>\n" + "<tr><td>甲</td><td>乙</td></tr>\n".repeat(rows) + "</table>");
    assertThat(shown.equals("[甲][乙] / ".repeat(rows - 1) + "[甲][乙]")).isTrue();
  }

  @Test
  void readsOnAfterATableThatNeverEnds() throws IOException {
    int lines = TableRegion.MAX_LINES * 2;
    String shown = shown("<table><tr><td>甲</td>\n" + "乙\t1\n".repeat(lines));
    assertThat(shown.equals("[甲]" + " / TAB [乙][1]".repeat(lines))).isTrue();
  }

  @Test
  void keepsTheCellsBeyondTheLastColumn() throws IOException {
    String shown =
        shown("<table><tr>" + "<td>甲</td>".repeat(Limit.TABLE_COLUMNS.usual() + 9) + "</table>");
    assertThat(shown).isEqualTo("[甲]".repeat(Limit.TABLE_COLUMNS.usual() + 9));
  }

  @Test
  void placesCellsFarInALongTable() throws IOException {
    StringBuilder columns = new StringBuilder();
    String input = "<table>" + "<tr><td>甲𠮷</td></tr>".repeat(20_000) + "</table>";
    Tokenizer.tokenize(
        Lines.open(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), Optional.empty()),
        Optional.empty(),
        row -> columns.replace(0, columns.length(), String.valueOf(row.cells().get(0).column())));
    assertThat(columns.toString()).isEqualTo(String.valueOf(8 + 20 * 19_999 + 8));
  }

  @ParameterizedTest
  @ProcessorTime(seconds = 10)
  @ValueSource(
      strings = {
        "<table>",
        "<table><td>",
        "<td>",
        "<tr>",
        "<b>",
        "<td rowspan=9999>",
        "<td colspan=9999>",
        "<tr><td colspan=999 rowspan=999>甲",
        "</td>",
        "</table><table>",
        "<table><td>甲</table>",
        "<td>甲</td>\n",
        "<table>\n",
        "<!--",
        "<td",
        "<div>",
        "<a><table>",
        "<select>",
        "<svg>"
      })
  void staysLinear(String hostile) throws IOException {
    shown("<table>" + hostile.repeat((1 << 19) / hostile.length()), Raised.LIMITS);
  }
}
