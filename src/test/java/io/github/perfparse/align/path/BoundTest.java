package io.github.perfparse.align.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.perfparse.align.atom.AtomCutter;
import io.github.perfparse.align.atom.InnerGaps;
import io.github.perfparse.align.atom.TextLine;
import io.github.perfparse.align.span.Sheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Cells too dear to lead anywhere are never weighed: a bound tells so, and must not be above what
 * they cost. A {@link Cost} below nought that the bound does not count would cut off right readings
 * without a word. So each of them is doubled, and random cells of random tables are held to the
 * bound; the cells must show that they know that cost.
 */
class BoundTest {

  private static final int TABLES = 20;
  private static final int WORDS = 24;
  private static final int ROWS = 8;

  private static final String[] GAPS = {" ", "  ", "⏎", "⏎", "⏎", "⏎⏎⏎⏎⏎", "|", "\t"};
  private static final String[] TEXTS = {
    "年度资金总额|其中：财政拨款|其他资金|数量指标|质量|满意度指标(10分)|时效指|标|效益|管护措施",
    "640.5|640.5|320.25|1284|0.00|100.|00|12|10|10.0|9.5|8|0|100%|50%|37.04|%|-|—|640万元",
    "渠道长度|群众满意度|渠道维修|及时率|指标1:渠道完好率|……|★节约资金|其中：一标段|长度(公里)",
    "≥95%|=2(座)|≥5公里|9月底前|2(座)|3(个)|不低于95%|(座)|座|≥|定性|正向指标|万元|%",
    "及时|达成年度指标|逐步完善并长期发挥作用|有效提升|基本达到要求|完成情况较好|无|稳步推进稳步推进",
    "因雨季施工受阻。|施工进度滞后，|下年继续；|由于资金未到位|加快进度。|实际完成值÷目标值×分值",
  };

  static Stream<Cost> allowances() {
    return Stream.of(Cost.values())
        .filter(cost -> cost.hundredths() < 0)
        // What a step or the boundary of two goals costs is no matter of cells.
        .filter(cost -> cost != Cost.BLANK_WITH_MARKS && !cost.name().startsWith("GOAL_"));
  }

  @ParameterizedTest
  @MethodSource("allowances")
  void noCellCostsLessThanItsBound(Cost cost) {
    long usual = sumOfCells(Costs.standard());
    long doubled = sumOfCells(Costs.standard().with(cost, 2 * cost.hundredths()));
    assertThat(doubled).as("TEXTS has no words for " + cost).isNotEqualTo(usual);
  }

  /** What all cells of some tables cost together; each is held to its bound. */
  private static long sumOfCells(Costs costs) {
    Random random = new Random(16);
    long sum = 0;
    for (int i = 0; i < TABLES; i++) {
      Sheet sheet = sheet(random);
      TableColumns table = table(random);
      CellCosts cellCosts = new CellCosts(costs, table, habits(random));
      TableAligner.TableText text =
          TableAligner.TableText.of(
              sheet.atoms(0, sheet.size()), sheet.labels(), table, sheet.gaps(), costs);
      sum += sumAlone(text, new CellTable(text, cellCosts));
      for (int row = 0; row < ROWS; row++) {
        sum += sumInRow(text, cellCosts, row(text, cellCosts, random));
      }
    }
    return sum;
  }

  private static long sumAlone(TableAligner.TableText text, CellTable cells) {
    long sum = 0;
    for (int at = 0; at < text.atoms().size(); at++) {
      for (int to = 0; to < text.table().size(); to++) {
        for (int end = at + 1; end <= cells.lastEnd(at, to); end++) {
          int cost = cells.cost(at, end, to);
          Span span = text.spans().get(at, end);
          hold(cost, cells.atLeast(at, end, to), text.table().get(to), span);
          sum += cost;
        }
        holdEnd(text, cells, at, to);
      }
    }
    return sum;
  }

  /** Behind the last end that is looked at, no barrier there, the words are no cell at all. */
  private static void holdEnd(TableAligner.TableText text, CellTable cells, int at, int to) {
    TableColumn column = text.table().get(to);
    boolean solid = !column.isLabelled() && column != TableColumn.STRAY;
    int most = Math.min(at + column.mostWords(), text.barriers().end(at, solid));
    for (int end = cells.lastEnd(at, to) + 1; end <= Math.min(text.atoms().size(), most); end++) {
      hold(cells.cost(at, end, to), Costs.NEVER, column, text.spans().get(at, end));
    }
  }

  private static long sumInRow(
      TableAligner.TableText text, CellCosts cellCosts, CellCosts.RowSoFar row) {
    long sum = 0;
    int size = text.atoms().size();
    for (int at = 0; at < size; at++) {
      for (int end = at + 1; end <= Math.min(size, at + 4); end++) {
        for (TableColumn column : text.table().all()) {
          sum += inRow(cellCosts, column, text.spans().get(at, end), row);
        }
      }
    }
    return sum;
  }

  private static int inRow(
      CellCosts cellCosts, TableColumn column, Span span, CellCosts.RowSoFar row) {
    int cost = CellCosts.asksRow(column) ? cellCosts.inRow(column, span, row) : 0;
    hold(cost, cellCosts.leastInRow(column, false), column, span);
    if (column.isTail()) {
      int least = cellCosts.leastTorn(column, row, span.lines().size() - 1);
      hold(cellCosts.torn(column, span, row), least, column, span);
    }
    return cost;
  }

  private static void hold(int cost, int least, TableColumn column, Span span) {
    if (cost < least) {
      fail("%s as %s costs %d, its bound is %d", span.text(), column, cost, least);
    }
  }

  private static Sheet sheet(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      text.append(i == 0 ? "" : any(GAPS, random));
      text.append(any(any(TEXTS, random).split("\\|"), random));
    }
    List<TextLine> lines = new ArrayList<>();
    for (String line : text.toString().split("⏎")) {
      lines.add(TextLine.of(line, lines.size() + 1));
    }
    return new Sheet(InnerGaps.mark(AtomCutter.cut(lines)));
  }

  private static String any(String[] all, Random random) {
    return all[random.nextInt(all.length)];
  }

  /** Any columns, in their usual order. */
  private static TableColumns table(Random random) {
    boolean funds = random.nextInt(3) == 0;
    List<TableColumn> columns = new ArrayList<>();
    for (TableColumn column : TableColumn.values()) {
      boolean ofFunds = column.ordinal() <= TableColumn.NOTE.ordinal();
      boolean printed =
          column != TableColumn.FUND_LABEL && column != TableColumn.STRAY && !column.isTail();
      if (printed && ofFunds == funds && random.nextInt(5) > 0) {
        columns.add(column);
      }
    }
    return funds
        ? TableColumns.ofFunds(columns)
        : TableColumns.ofIndicators(columns, random.nextBoolean());
  }

  private static Habits habits(Random random) {
    Habits habits = new Habits();
    for (TableColumn column : TableColumn.values()) {
      if (random.nextBoolean()) {
        habits.width(column, 2 + random.nextInt(12));
        habits.even(column, random.nextBoolean());
      }
      habits.decimals(column, random.nextInt(3), random.nextInt(100));
      habits.operatorShare(column, random.nextInt(100));
      habits.total(column, random.nextBoolean() ? "640.5" : "");
    }
    habits.shortLevels(random.nextBoolean());
    return habits;
  }

  /** A row whose cells are some of the words, nearly all of them such as their column holds. */
  private static CellCosts.RowSoFar row(
      TableAligner.TableText text, CellCosts cellCosts, Random random) {
    Map<TableColumn, Span> cells = new EnumMap<>(TableColumn.class);
    for (TableColumn column : text.table().all()) {
      Span cell = Span.NONE;
      for (int i = random.nextInt(WORDS); i > 0; i--) {
        int at = random.nextInt(text.atoms().size());
        int end = Math.min(text.atoms().size(), at + 1 + random.nextInt(2));
        Span other = text.spans().get(at, end);
        boolean likely =
            cell.isNone() || cellCosts.alone(column, other) < cellCosts.alone(column, cell);
        cell = likely ? other : cell;
      }
      cells.put(column, cell);
    }
    return column -> cells.getOrDefault(column, Span.NONE);
  }
}
