package io.github.perfparse.parse.indicators.join;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.ColumnMap;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.parse.cell.Text;
import io.github.perfparse.parse.indicators.row.BodyRow;
import io.github.perfparse.parse.indicators.row.Fragment;
import io.github.perfparse.parse.indicators.row.Printed;
import io.github.perfparse.parse.indicators.row.TableRow;
import io.github.perfparse.text.row.Cell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows are written as their names, parted by {@code /}; {@code >} before a fragment, its level 2
 * label in brackets; {@code ^} after a page break. Wanted are names, level 2 labels and mends.
 */
@DisplayName("Pieces of broken cells")
class BrokenCellsTest {

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "绿地面积/苗木数量; 绿地面积/苗木数量; /; ''",
        "官网信息完成/^>及时性; 官网信息完成及时性; ''; 0 joined-fragment",
        "官网信息完成/^>及/>时性; 官网信息完成及时性; ''; 0 joined-fragment, 0 joined-fragment",
        "苗木成活率/>制度健全且有/^效执行情况; 苗木成活率/制度健全且有效执行情况; /; 1 joined-fragment",
        "苗木成活率/>制度健/>全且有/^效执行情况; 苗木成活率/制度健全且有效执行情况; /;" + " 1 joined-fragment",
        "绿地养护/^>沿线步道/^清扫次数; 绿地养护沿线步道/清扫次数; /; 0 joined-fragment, 1 joined-fragment",
        // A label on the line of a tail is the upper row's, one alone the lower row's.
        "商户对养护/^>成效的满意度[满意度指标]; 商户对养护成效的满意度; 满意度指标; 0 joined-fragment, 0 moved-text",
        "商户对养护/^>成效的满意度[满意度指标]/绿地面积; 商户对养护成效的满意度/绿地面积; 满意度指标/;"
            + " 0 joined-fragment, 0 moved-text",
        // The row that a piece may belong to as well is marked, for its label too.
        "苗木成活率/^>沿线步道/^清扫次数; 苗木成活率/沿线步道清扫次数; /; 0 joined-fragment, 1 joined-fragment",
        "苗木成活率/^>沿线步道[数量指标]/^清扫次数; 苗木成活率/沿线步道清扫次数; /数量指标;"
            + " 0 joined-fragment, 0 joined-fragment, 1 moved-text, 1 joined-fragment",
        "绿地面积/>[质量指标]/苗木成活率; 绿地面积/苗木成活率; /质量指标; 1 moved-text",
        "绿地面积/>[质量指标]; 绿地面积; 质量指标; 0 moved-text",
      })
  void areJoined(String printed, String names, String labels, String mends) {
    Seams seams = new Seams(List.of());
    List<TableRow> joined =
        new BrokenCells(ColumnMap.USUAL, Lexicon.standard(), seams).join(body(printed));
    assertThat(String.join("/", Printed.column(joined, IndicatorColumn.LEVEL3))).isEqualTo(names);
    assertThat(String.join("/", Printed.column(joined, IndicatorColumn.LEVEL2))).isEqualTo(labels);
    assertThat(String.join(", ", Printed.mends(joined))).isEqualTo(mends);
  }

  private static List<BodyRow> body(String printed) {
    List<BodyRow> body = new ArrayList<>();
    for (String row : printed.split("/")) {
      boolean gap = row.startsWith("^");
      String text = gap ? row.substring(1) : row;
      int line = body.size() + 1;
      body.add(
          text.startsWith(">")
              ? fragment(text.substring(1), gap, line)
              : Printed.indicator((gap ? "^" : "") + "||" + text + "|290|5|5|", line));
    }
    return body;
  }

  private static Fragment fragment(String text, boolean gap, int line) {
    int bracket = text.indexOf('[');
    String piece = bracket < 0 ? text : text.substring(0, bracket);
    Map<IndicatorColumn, Text> labels = new EnumMap<>(IndicatorColumn.class);
    if (bracket >= 0) {
      String label = text.substring(bracket + 1, text.length() - 1);
      labels.put(IndicatorColumn.LEVEL2, Text.of(new Cell(label, label, line, 1)));
    }
    List<Fragment.Piece> pieces =
        piece.isEmpty()
            ? List.of()
            : List.of(new Fragment.Piece(3, 9, new Cell(piece, piece, line, 4)));
    return new Fragment(gap, labels, pieces);
  }
}
