package io.github.perfparse.text.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfparse.text.Tokenizer;
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

/** Limits of single rows and tables; those of forms are tested with the whole library. */
class LimitsTest {

  private static List<Row> rows(String input, Limits limits) throws IOException {
    byte[] bytes = input.replace('⇥', '\t').replace('↵', '\n').getBytes(StandardCharsets.UTF_8);
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
          line-length ¦ 9 ¦ 甲↵123456789     ¦ 甲↵1234567890
          line-length ¦ 9 ¦ ⇥23456789        ¦ ⇥234567890
          row-cells   ¦ 3 ¦ 甲⇥乙⇥丙         ¦ 甲⇥乙⇥丙⇥丁
          row-cells   ¦ 3 ¦ 甲⇥乙⇥丙⇥⇥        ¦ 甲⇥乙⇥⇥⇥丙
          row-cells   ¦ 3 ¦ 甲|乙|丙|        ¦ 甲|乙|丙|丁|
          row-cells   ¦ 3 ¦ |甲|乙|丙||||    ¦ |甲|乙|丙|||丁|
          row-cells   ¦ 4 ¦ 1,,3,4↵1,,3,4    ¦ 1,,3,4,5↵1,,3,4,5
          row-cells   ¦ 4 ¦ 1,,3,"4"↵1,,3,4  ¦ 1,,3,"4",5↵1,,3,4,5
          row-cells   ¦ 4 ¦ 1,,3,,,,↵1,,3,,, ¦ 1,,3,,,,"7"↵1,,3,,,,7
          row-cells   ¦ 2 ¦ <table><tr><td>1<td>2</table> ¦ <table><tr><td>1<td>2<td>3</table>
          table-tags  ¦ 3 ¦ <table><tr><td>1<b>2<b>3<b>4</table> ¦ <table><tr><td>1<b><b><b><b><b><b></table>
          table-depth ¦ 8 ¦ <table><tr><td><b>1</table> ¦ <table><tr><td><b><i>1</table>
          """)
  void isNamedByWhatGoesOverIt(String name, int value, String within, String over)
      throws IOException {
    Limits limits = Limits.USUAL.with(Limit.named(name).orElseThrow(), value);
    assertThat(rows(within, limits)).isNotEmpty();
    assertThatThrownBy(() -> rows(over, limits))
        .isInstanceOf(OverLimitException.class)
        .hasMessageContaining("goes over the limit " + name + ", " + value)
        .hasMessageContaining("raise it with --limit " + name + "=N");
  }

  /** Nothing that is printed is in them, so that nothing is lost. */
  @Test
  void blankCellsBeyondTheLimitAreNone() throws IOException {
    List<Cell> cells = rows("甲" + "\t".repeat(100_000), Limits.USUAL).get(0).cells();
    assertThat(cells).hasSize(Limit.ROW_CELLS.usual());
    assertThat(cells.get(0).text()).isEqualTo("甲");
  }

  @Test
  void proseWithManyCommasIsNoRowThatIsTooLong() throws IOException {
    assertThat(rows("甲,".repeat(9) + "。", Limits.USUAL.with(Limit.ROW_CELLS, 3))).hasSize(1);
  }

  /** Each part is read like the whole, but for cells that are merged across the cut. */
  @Test
  void aTableOfManyTagsIsPartedBetweenRows() throws IOException {
    String table = "<table>" + "<tr><td>甲<td>乙</tr>".repeat(50) + "</table>";
    List<Row> rows = rows(table, Limits.USUAL.with(Limit.TABLE_TAGS, 20));
    assertThat(rows).hasSize(50).allMatch(row -> row.cells().size() == 2);
    assertThat(rows).isEqualTo(rows(table, Limits.USUAL));
  }

  @Test
  void spansOfAnySizeCostNothing() throws IOException {
    String cell = "<td rowspan=100000000 colspan=100000000>甲</td>";
    List<Row> rows =
        rows("<table>" + ("<tr>" + cell + "<td>乙</td></tr>").repeat(9) + "</table>", Limits.USUAL);
    assertThat(rows).hasSize(9).allMatch(row -> row.cells().size() < 4);
    assertThat(rows).allMatch(row -> row.printed().size() == 2);
  }
}
