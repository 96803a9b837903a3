package io.github.perfparse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.text.line.Lines;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Dialect;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows that do not stand on a line each; ⇥ is a tab, ¶ a line end, ␍ a bare return. */
class DialectRowsTest {

  private static List<Row> rows(String shown) throws IOException {
    return rows(shown, Optional.empty());
  }

  private static List<Row> rows(String shown, Optional<Dialect> dialect) throws IOException {
    String input = shown.replace('⇥', '\t').replace('¶', '\n').replace('␍', '\r');
    List<Row> rows = new ArrayList<>();
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    Tokenizer.tokenize(
        Lines.open(new ByteArrayInputStream(bytes), Optional.empty()), dialect, rows::add);
    return rows;
  }

  private static String shown(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                row.line()
                    + " "
                    + row.syntax().dialect().key()
                    + row.cells().stream()
                        .map(cell -> "[" + cell.text().replace('\n', '¶') + "]")
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          甲 | 乙 | 丙¶ | 丁 | 戊¶              ¦ 1 pipe[甲][乙][丙]; 2 pipe[][丁][戊]
          甲 |  | 乙¶ |  | 丁¶总分 | 5¶ | 丙¶   ¦ 1 pipe[甲][][乙]; 2 pipe[][][丁]; 3 pipe[总分][5]; 4 pipe[][丙]
          甲 | 乙 | 丙¶--- | --- | ---¶丁 | 戊 | 己¶ ¦ 1 pipe[甲][乙][丙]; 2 pipe[---][---][---]; 3 pipe[丁][戊][己]
          甲 | 乙 | 丙¶¶说明¶ | 丁 | 戊¶        ¦ 1 aligned[甲 | 乙 | 丙]; 3 aligned[说明]; 4 pipe[丁][戊]
          甲 | 乙 | 丙¶¶- 3 -¶丁 | 戊 | 己¶        ¦ 1 pipe[甲][乙][丙]; 3 aligned[- 3 -]; 4 pipe[丁][戊][己]
          甲 | 乙 | 丙¶丁 | 戊 | 己¶ | 庚 | ¶ | | 辛¶ ¦ 1 pipe[甲][乙][丙]; 2 pipe[丁][戊][己]; 3 pipe[][庚][]; 4 pipe[][][辛]
          甲 | 乙 | 丙¶丁 | 戊 | 己¶| 庚 | 辛 | 壬 |¶ ¦ 1 pipe[甲][乙][丙]; 2 pipe[丁][戊][己]; 3 pipe[庚][辛][壬]
          甲 | | ¶ | 乙 | ¶丙 | 丁 | 戊¶己 | 庚 | 辛¶ ¦ 1 pipe[甲][]; 2 pipe[][乙][]; 3 pipe[丙][丁][戊]; 4 pipe[己][庚][辛]
          甲|乙|丙¶丁|戊|己¶|"1.庚。¶2.辛。"|¶|"壬"|癸¶ ¦ 1 pipe[甲][乙][丙]; 2 pipe[丁][戊][己]; 3 pipe[][1.庚。¶2.辛。][]; 5 pipe[]["壬"][癸]
          甲 | 乙 | 丙¶丁 | 戊 | 己¶庚 | 辛 |¶总分 | 5 | 5¶ ¦ 1 pipe[甲][乙][丙]; 2 pipe[丁][戊][己]; 3 pipe[庚][辛]; 4 pipe[总分][5][5]
          甲 | 乙¶丙 | 丁¶                      ¦ 1 aligned[甲 | 乙]; 2 aligned[丙 | 丁]
          甲 | 乙 | 丙¶| 丁 | 戊 |¶ | 己 | 庚 |¶ ¦ 1 aligned[甲 | 乙 | 丙]; 2 pipe[丁][戊]; 3 pipe[己][庚]
          """)
  void pipesNeedNoFrame(String shown, String wanted) throws IOException {
    assertThat(shown(rows(shown))).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          甲,,乙,¶丙,丁,,¶                     ¦ 1 csv[甲][][乙][]; 2 csv[丙][丁][][]
          甲&nbsp;&nbsp;&lt;5;¶乙&nbsp;&nbsp;&lt;5;¶ ¦ 1 aligned[甲 <5;]; 2 aligned[乙 <5;]
          甲;乙;丙;¶丁;戊;己;¶                  ¦ 1 aligned[甲;乙;丙;]; 2 aligned[丁;戊;己;]
          甲;;乙;¶丙;丁,戊;;¶                  ¦ 1 csv[甲][][乙][]; 2 csv[丙][丁,戊][][]
          甲,"乙,丙",,¶丁,"戊""己",,¶           ¦ 1 csv[甲][乙,丙][][]; 2 csv[丁][戊"己][][]
          甲,"1.乙。¶2.丙。",,¶丁,,,¶           ¦ 1 csv[甲][1.乙。¶2.丙。][][]; 3 csv[丁][][][]
          甲,"数量␍指标",,¶丁,,,¶              ¦ 1 csv[甲][数量指标][][]; 3 csv[丁][][][]
          "",甲,乙,¶"",丙,丁,¶                  ¦ 1 csv[][甲][乙][]; 2 csv[][丙][丁][]
          "绩效¶指标",甲,乙,¶丙,丁,,¶           ¦ 1 csv[绩效指标][甲][乙][]; 3 csv[丙][丁][][]
          甲,"乙¶1.丙",,¶丁,,,¶                 ¦ 1 csv[甲][乙¶1.丙][][]; 3 csv[丁][][][]
          甲,"乙¶9丙¶0丁",,¶丁,,,¶              ¦ 1 csv[甲][乙¶9丙¶0丁][][]; 4 csv[丁][][][]
          甲,"10¶9¶0",,¶丁,,,¶                  ¦ 1 csv[甲][1090][][]; 4 csv[丁][][][]
          甲,"≥=¶5",">¶5","<¶5"¶丁,,,¶          ¦ 1 csv[甲][≥=5][>5][<5]; 5 csv[丁][][][]
          甲,"¶1.丙",,¶丁,,,¶                   ¦ 1 csv[甲][1.丙][][]; 3 csv[丁][][][]
          甲,"乙；¶丙！¶丁",,¶丁,,,¶            ¦ 1 csv[甲][乙；¶丙！¶丁][][]; 4 csv[丁][][][]
          甲,\"""乙\""",,¶丁,,\"""\",¶           ¦ 1 csv[甲]["乙"][][]; 2 csv[丁][]["][]
          甲,,乙,¶丙,,,¶丁  戊,己,,¶            ¦ 1 csv[甲][][乙][]; 2 csv[丙][][][]; 3 csv[丁戊][己][][]
          甲,,乙,¶丙,,,¶""¶丁,,,¶戊,,,¶         ¦ 1 csv[甲][][乙][]; 2 csv[丙][][][]; 4 csv[丁][][][]; 5 csv[戊][][][]
          甲,"乙"丙,,¶丁,,,¶                    ¦ 1 aligned[甲,"乙"丙,,]; 2 aligned[丁,,,]
          甲⇥"乙¶丙"⇥丁¶                       ¦ 1 tab[甲][乙丙][丁]
          甲⇥"乙¶丙"¶                          ¦ 1 tab[甲][乙丙]
          甲⇥"乙¶丙¶丁"⇥"戊"¶                  ¦ 1 tab[甲][乙丙丁][戊]
          甲⇥"乙¶丙⇥丁"¶                       ¦ 1 tab[甲]["乙]; 2 tab[丙][丁"]
          甲⇥"乙¶⇥丁"¶                         ¦ 1 tab[甲]["乙]; 2 tab[][丁"]
          甲⇥"乙""丙"⇥丁¶                      ¦ 1 tab[甲][乙"丙][丁]
          甲⇥"1.乙。¶2.丙。"⇥丁¶                ¦ 1 tab[甲][1.乙。¶2.丙。][丁]
          "甲¶乙"⇥丙⇥""¶                       ¦ 1 tab[甲乙][丙][]
          ""⇥甲⇥乙¶                            ¦ 1 tab[][甲][乙]
          "甲¶乙"¶                             ¦ 1 aligned["甲]; 2 aligned[乙"]
          甲⇥"乙⇥丙"⇥丁¶                       ¦ 1 tab[甲]["乙][丙"][丁]
          甲⇥"乙"⇥丁¶                          ¦ 1 tab[甲]["乙"][丁]
          5,343,000.00¶5,343,500.00¶           ¦ 1 aligned[5,343,000.00]; 2 aligned[5,343,500.00]
          甲 128,621,200.00 128,¶621,200.00 89,288,837.04¶ ¦ 1 aligned[甲 128,621,200.00 128,]; 2 aligned[621,200.00 89,288,837.04]
          其中,甲,乙,丙¶                        ¦ 1 aligned[其中,甲,乙,丙]
          甲,,,"乙¶丙¶                          ¦ 1 aligned[甲,,,"乙]; 2 aligned[丙]
          ⇥甲¶⇥乙¶¶⇥丙¶⇥¶⇥丁¶                  ¦ 1 cell-per-line[甲][乙]; 4 cell-per-line[丙][][丁]
          ⇥甲¶⇥1.乙。¶2.丙。¶⇥丁¶¶戊¶            ¦ 1 cell-per-line[甲][1.乙。¶2.丙。][丁]; 6 aligned[戊]
          ⇥注¶⇥甲¶⇥乙¶⇥丙¶⇥丁¶⇥戊¶⇥己⇥⇥庚      ¦ 1 tab[][注]; 2 tab[][甲]; 3 tab[][乙]; 4 tab[][丙]; 5 tab[][丁]; 6 tab[][戊]; 7 tab[][己][][庚]
          ⇥甲¶⇥乙¶⇥丙¶¶⇥丁¶⇥戊¶⇥己¶¶⇥庚¶辛¶壬⇥⇥癸 ¦ 1 cell-per-line[甲][乙][丙]; 5 cell-per-line[丁][戊][己]; 9 cell-per-line[庚¶辛]; 11 tab[壬][][癸]
          ⇥甲¶⇥乙⇥丙¶⇥丁¶                      ¦ 1 tab[][甲]; 2 tab[][乙][丙]; 3 tab[][丁]
          """)
  void rowsOverSeveralLinesAreReadWhole(String input, String rows) throws IOException {
    assertThat(shown(rows(input))).isEqualTo(rows);
  }

  /** As Python prints rows of a sheet, and JSON arrays on one line, indented or escaped. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      textBlock =
          """
          ['甲', None, 8.5]¶['乙', "丙'", -1]¶    ¦ 1 csv[甲][][8.5]; 2 csv[乙][丙'][-1]
          ('甲', None)¶('乙',)¶丙¶              ¦ 1 csv[甲][]; 2 csv[乙]; 3 aligned[丙]
          [["甲", null],["乙", 8]]¶丙¶           ¦ 1 csv[甲][]; 1 csv[乙][8]; 2 aligned[丙]
          [¶ [¶  "甲",¶  null¶ ],¶ [¶  "乙",¶  8¶ ]¶]¶丙¶ ¦ 3 csv[甲][]; 7 csv[乙][8]; 11 aligned[丙]
          [¶ [¶  null,¶  "甲"¶ ]¶]¶               ¦ 4 csv[][甲]
          [['甲' nan]¶ ['乙' 8.0]]¶丙¶           ¦ 1 csv[甲][]; 2 csv[乙][8.0]; 3 aligned[丙]
          ["\\u7532\\n乙", "\\"丙"]¶          ¦ 1 csv[甲¶乙]["丙]
          ['甲', datetime.datetime(2023, 5, 1)]¶ ¦ 1 csv[甲][datetime.datetime(2023, 5, 1)]
          [None, None]¶['甲', 1]¶               ¦ 2 csv[甲][1]
          (2023)¶(1)甲¶[乙]¶('丙'丁)¶            ¦ 1 aligned[(2023)]; 2 aligned[(1)甲]; 3 aligned[[乙]]; 4 aligned[('丙'丁)]
          ['甲', ['乙']]¶]¶['丙¶                 ¦ 1 aligned[['甲', ['乙']]]; 2 aligned[]]; 3 aligned[['丙]
          """)
  void listsAreRows(String input, String rows) throws IOException {
    assertThat(shown(rows(input))).isEqualTo(rows);
  }

  /** Too little to go by, were the dialect not given. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "CELL_PER_LINE ¦ ⇥甲¶⇥乙¶¶⇥丙¶       ¦ 1 cell-per-line[甲][乙]; 4 cell-per-line[丙]",
        "CELL_PER_LINE ¦ ⇥甲¶乙¶¶丙¶          ¦ 1 cell-per-line[甲¶乙]; 4 aligned[丙]",
        "CSV           ¦ 甲,乙¶丙¶            ¦ 1 csv[甲][乙]; 2 aligned[丙]",
        "CSV           ¦ 甲⇥,乙¶丙  丁,戊¶    ¦ 1 tab[甲][,乙]; 2 aligned[丙丁,戊]",
        "TAB           ¦ 甲,乙,,¶丙,丁,,¶     ¦ 1 aligned[甲,乙,,]; 2 aligned[丙,丁,,]",
      })
  void aGivenDialectNeedsNoTable(Dialect dialect, String input, String rows) throws IOException {
    assertThat(shown(rows(input, Optional.of(dialect)))).isEqualTo(rows);
  }

  @Test
  void everyCellTellsWhereItStands() throws IOException {
    List<Cell> cells = rows("甲,\"乙¶1.丙\",丁,¶戊,,,¶").get(0).cells();
    assertThat(cells).extracting(Cell::line).containsExactly(1, 1, 2, 2);
    assertThat(cells).extracting(Cell::column).containsExactly(1, 4, 6, 8);
  }

  @Test
  void sourceOfAPageIsNoTableOfCellLines() throws IOException {
    List<Row> rows = rows("⇥<meta/>¶⇥<title></title>¶⇥<style>¶⇥<p>甲</p>¶");
    assertThat(rows).extracting(Row::syntax).containsOnly(Syntax.TAB);
  }

  @Test
  void aListThatIsNeverClosedCostsNoMoreThanALookAhead() throws IOException {
    String lines = "['甲',¶".repeat(4000);
    assertThat(rows(lines)).hasSize(4000);
  }

  @Test
  void aQuoteThatIsNeverClosedCostsNoMoreThanItsLine() throws IOException {
    String lines = "甲,\"乙,,¶".repeat(400);
    assertThat(rows(lines)).hasSizeGreaterThanOrEqualTo(200);
  }
}
