package io.github.perfparse.align.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.InnerGaps;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.span.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single costs decide: each row is read rightly with the cost, and wrongly without. */
class CostTest {

  private static final TableColumns FUNDS =
      TableColumns.ofFunds(
          List.of(
              TableColumn.INITIAL,
              TableColumn.ANNUAL,
              TableColumn.EXECUTED,
              TableColumn.FUND_POINTS,
              TableColumn.RATE,
              TableColumn.FUND_SCORE));

  private static final TableColumns INDICATORS =
      TableColumns.ofIndicators(
          List.of(
              TableColumn.LEVEL1,
              TableColumn.LEVEL2,
              TableColumn.NAME,
              TableColumn.TARGET,
              TableColumn.ACTUAL,
              TableColumn.POINTS,
              TableColumn.SCORE,
              TableColumn.REASON),
          false);

  @ParameterizedTest(name = "{0} decides {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "BLANK_ANNUAL|年度资金总额 640 640 10 100% 10|ANNUAL=640 EXECUTED=640",
        "BLANK_EXECUTED|年度资金总额 640 320 10 50% 5|ANNUAL=640 EXECUTED=320",
        "ODD_FUND_ROW|年度资金总额 12840.00⏎1284⏎0.00⏎4755.00⏎10⏎37.04%⏎3.7|ANNUAL=12840.00 EXECUTED",
        "BLANK_TARGET|渠道长度 10 10⏎渠道完好率 ≥95% 10 10|TARGET=≥95% POINTS=10 SCORE=10",
        "BLANK_POINTS|渠道长度 10 10⏎渠道完好率 ≥95% 10 10|NAME=渠道长度 POINTS=10 SCORE=10",
        "BLANK_SCORE|渠道长度 10 10⏎渠道完好率 ≥95% 10 10|NAME=渠道长度 POINTS=10 SCORE=10",
        "NUMBERS_IN_TEXT|渠道长度 10 10⏎渠道完好率 ≥95% 10 10|NAME=渠道长度 POINTS=10 SCORE=10",
        "NUMBER_IN_NAME|渠道长度 10 10⏎渠道完好率 ≥95% 10 10|NAME=渠道长度 POINTS=10 SCORE=10",
        "TWO_VALUES|渠道长度 10 10⏎渠道完好率 ≥95% 10 10|NAME=渠道完好率 TARGET=≥95%",
        "PROSE_VALUE|渠道长度 10 10⏎渠道完好率 ≥95% 10 10|NAME=渠道完好率 TARGET=≥95%",
        "UNKNOWN_LEVEL|渠道长度 ≥5(公里) 5(公里) 10 10⏎指标2:⏎指标3:渠道完好率 ≥95(%) 96(%) 10 10|NAME=指标2: NAME",
        "NO_POINTS|渠道长度 ≥5公里 5公里 10 0⏎渠道完好率 ≥95% 96% 10 10 0|POINTS=10 SCORE=10 REASON=0",
        "SCORE_ABOVE_POINTS|渠道长度 ≥5公里 5公里 10 0⏎渠道完好率 ≥95% 96% 10 10 0|POINTS=10 SCORE=10 REASON",
        "BLANK_ACTUAL|渠道长度 无 ≥5公里 10 10|TARGET=无 ACTUAL=≥5公里",
        "SWALLOWED_START|渠道管护及时⏎率 ≥95% 95% 10 9.5 无|NAME=渠道管护及时率"
      })
  void decides(Cost cost, String text, String wanted) {
    assertThat(laid(text, Costs.standard())).contains(wanted);
    assertThat(laid(text, Costs.standard().with(cost, 0))).doesNotContain(wanted);
  }

  private static String laid(String text, Costs costs) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : text.split("⏎")) {
      lines.add(TextLine.of(line, lines.size() + 1));
    }
    Sheet sheet = new Sheet(InnerGaps.mark(AtomCutter.cut(lines)));
    TableColumns table = text.startsWith("年度资金") ? FUNDS : INDICATORS;
    Alignment alignment =
        new TableAligner(sheet.atoms(0, sheet.size()), table, new Habits(), sheet.gaps(), costs)
            .align()
            .orElseThrow();
    StringBuilder cells = new StringBuilder();
    for (AlignedCell cell : alignment.cells()) {
      cells.append(cell.column()).append('=').append(sheet.words(cell.from(), cell.to()));
      cells.append(' ');
    }
    return cells.toString();
  }
}
