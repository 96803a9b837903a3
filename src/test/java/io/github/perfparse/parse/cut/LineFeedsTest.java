package io.github.perfparse.parse.cut;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.indicators.row.Printed;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lines are parted by {@code /}; {@code ^} before one that stands behind a blank line, {@code |}
 * before a Markdown row. A number before {@code ×} says how often a line stands there.
 */
@DisplayName("Line breaks inside cells")
class LineFeedsTest {

  private static final String SIX = "a⇥b⇥c⇥d⇥e⇥";
  private static final String BROKEN = "⇥巡查⇥补植苗/木数量⇥290⇥290⇥5";

  private final List<Row> rows = new ArrayList<>();
  private final LineFeeds lines = new LineFeeds(Lexicon.standard(), rows::add);

  /** Below three rows of six cells. */
  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    BROKEN + ", ⇥巡查⇥补植苗木数量⇥290⇥290⇥5",
    "⇥巡/查⇥补植/苗木数量⇥290⇥290⇥5, ⇥巡查⇥补植苗木数量⇥290⇥290⇥5",
    "⇥巡查⇥已补。/已查。⇥290⇥290⇥5, ⇥巡查⇥已补。⏎已查。⇥290⇥290⇥5",
    // Too few cells or too many, a blank line between, or a row that begins with a blank cell.
    "⇥巡查⇥补植苗/木数量⇥290⇥290, ⇥巡查⇥补植苗/木数量⇥290⇥290",
    "⇥巡查⇥补植苗/木数量⇥290⇥290⇥5⇥5, ⇥巡查⇥补植苗/木数量⇥290⇥290⇥5⇥5",
    "⇥巡查⇥补植苗/^木数量⇥290⇥290⇥5, ⇥巡查⇥补植苗/^木数量⇥290⇥290⇥5",
    "⇥巡查⇥补植苗/⇥290⇥290⇥5, ⇥巡查⇥补植苗/⇥290⇥290⇥5",
    "⇥巡查⇥补植苗/|木数量⇥290⇥290⇥5, ⇥巡查⇥补植苗/|木数量⇥290⇥290⇥5",
    // A label begins a row of its own, with a wrong character too.
    "⇥巡查⇥补植苗/实施单位⇥290⇥290⇥5, ⇥巡查⇥补植苗/实施单位⇥290⇥290⇥5",
    "⇥巡查⇥补植苗/实施单仗⇥290⇥290⇥5, ⇥巡查⇥补植苗/实施单仗⇥290⇥290⇥5",
    "⇥巡查⇥补植苗/实施单位⇥290⇥290⇥5/园林局, ⇥巡查⇥补植苗/实施单位⇥290⇥290⇥5/园林局",
    // A unit goes on below its number.
    "满意度指⇥服务⇥学生⇥290⇥5/株⇥满意, 满意度指⇥服务⇥学生⇥290⇥5株⇥满意",
    // A label broken at the left edge; other lines above a whole row are none of it.
    "年度/总体/目标⇥b⇥c⇥d⇥e⇥, 年度总体目标⇥b⇥c⇥d⇥e⇥",
    "说明/目标⇥b⇥c⇥d⇥e⇥, 说明/目标⇥b⇥c⇥d⇥e⇥",
    "说明/巡查⇥补植⇥苗/木⇥290⇥290⇥5, 说明/巡查⇥补植⇥苗木⇥290⇥290⇥5",
    // A label down the side, each of its pieces before a row of its own.
    "年度⇥b⇥c/总体/目标⇥d⇥e⇥f, 年度⇥b⇥c/总体/目标⇥d⇥e⇥f",
    "补植⇥b⇥c/总体/目标⇥d⇥e⇥f, 补植⇥b⇥c总体目标⇥d⇥e⇥f",
    // The funds' table, whatever it is called.
    "单位⇥乙馆/整体支出(元)⇥b⇥c⇥d⇥e, 单位⇥乙馆/整体支出(元)⇥b⇥c⇥d⇥e",
    // Digits below a sentence or a head are a page's, or the end of another cell's number.
    BROKEN + "/a⇥b⇥c⇥d⇥e⇥已补。/8, ⇥巡查⇥补植苗木数量⇥290⇥290⇥5/a⇥b⇥c⇥d⇥e⇥已补。/8",
    BROKEN + "/a⇥b⇥c⇥d⇥e⇥已补。/%, ⇥巡查⇥补植苗木数量⇥290⇥290⇥5/a⇥b⇥c⇥d⇥e⇥已补。/%",
    BROKEN + "/a⇥b⇥c⇥d⇥e⇥得分/3, ⇥巡查⇥补植苗木数量⇥290⇥290⇥5/a⇥b⇥c⇥d⇥e⇥得分/3",
    // A whole row has lines below it only where another row was broken.
    "a⇥b⇥c⇥d⇥e⇥补植苗/木数量, a⇥b⇥c⇥d⇥e⇥补植苗/木数量",
    BROKEN + "/株, ⇥巡查⇥补植苗木数量⇥290⇥290⇥5株",
    BROKEN + "/a⇥b⇥c⇥d⇥e⇥补植苗/木/数量, ⇥巡查⇥补植苗木数量⇥290⇥290⇥5/a⇥b⇥c⇥d⇥e⇥补植苗木数量",
    BROKEN + "/a⇥b⇥c⇥d⇥e⇥/木数量, ⇥巡查⇥补植苗木数量⇥290⇥290⇥5/a⇥b⇥c⇥d⇥e⇥/木数量",
    BROKEN + "/^株, ⇥巡查⇥补植苗木数量⇥290⇥290⇥5/^株",
    BROKEN + "/满意, ⇥巡查⇥补植苗木数量⇥290⇥290⇥5/满意",
    BROKEN + "/a⇥b⇥c⇥d⇥e⇥f/" + BROKEN + ", ⇥巡查⇥补植苗木数量⇥290⇥290⇥5/a⇥b⇥c⇥d⇥e⇥f/⇥巡查⇥补植苗木数量⇥290⇥290⇥5",
  })
  void areTakenAway(String printed, String wanted) {
    read("3×" + SIX + "/" + printed);
    assertThat(shown(rows.subList(3, rows.size()))).isEqualTo(wanted);
  }

  @Test
  @DisplayName("also above the rows that tell the table's width")
  void aboveTheTellingRows() {
    read(BROKEN + "/3×" + SIX);
    assertThat(shown(rows.subList(0, 1))).isEqualTo("⇥巡查⇥补植苗木数量⇥290⇥290⇥5");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // Two rows may be alike by chance, and lines of five cells are no table.
    "2×a⇥b⇥c⇥d⇥e⇥/⇥巡查⇥补植苗/木数量⇥290⇥290⇥5",
    "3×a⇥b⇥c⇥d⇥/⇥巡查⇥补植苗/木数量⇥290⇥290",
  })
  void needATable(String printed) {
    read(printed);
    assertThat(shown(rows)).endsWith("/⇥巡查⇥补植苗/" + printed.substring(printed.lastIndexOf('/') + 1));
  }

  /** Rows that have lost the blank cells at their ends have no width in common. */
  @Test
  @DisplayName("are not looked for where whole rows are of several widths")
  void notInAnUnevenTable() {
    read("3×a⇥b⇥c⇥d⇥e⇥f⇥g/3×a⇥b⇥c⇥d⇥e⇥f/3×a⇥b⇥c⇥d⇥e⇥f⇥g/" + BROKEN);
    assertThat(shown(rows)).endsWith("/" + BROKEN);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // A label of a level may be a piece of a longer one; one of a fund row begins a row.
    "⇥巡查⇥产出/数量⇥290⇥290⇥5, ⇥巡查⇥产出数量⇥290⇥290⇥5",
    "⇥巡查⇥产出/上年结转资金⇥290⇥290⇥5, ⇥巡查⇥产出/上年结转资金⇥290⇥290⇥5",
    // The label of a row may stand below others that have not closed a row.
    "拨款⇥3⇥4/其他资金⇥3⇥4/年⇥5, 拨款⇥3⇥4/其他资金⇥3⇥4/年⇥5",
    // Below the total is the end of the table.
    BROKEN + "/总分⇥b⇥c⇥d⇥e⇥优/填表人, ⇥巡查⇥补植苗木数量⇥290⇥290⇥5/总分⇥b⇥c⇥d⇥e⇥优/填表人",
  })
  void areNotSeenInLabels(String printed, String wanted) {
    read("3×" + SIX + "/" + printed);
    assertThat(shown(rows.subList(3, rows.size()))).isEqualTo(wanted);
  }

  @Test
  @DisplayName("are counted anew in each form")
  void anewInEachForm() {
    read("3×a⇥b⇥c⇥d⇥e⇥f⇥g⇥/项目名称⇥b⇥c⇥d⇥e⇥/3×" + SIX + "/" + BROKEN);
    assertThat(shown(rows)).endsWith("/⇥巡查⇥补植苗木数量⇥290⇥290⇥5");
  }

  /** A dump of any length is read without being kept. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"40×甲, 40", "39×甲, 0"})
  void areNotWaitedForLong(String printed, int handedOn) {
    accept(printed);
    assertThat(rows).hasSize(handedOn);
  }

  @Test
  @DisplayName("are not looked for in a row that is very long")
  void notInALongRow() {
    accept("甲".repeat(20_000));
    assertThat(rows).hasSize(1);
  }

  private void read(String printed) {
    accept(printed);
    lines.finish();
  }

  private void accept(String printed) {
    for (String line : printed.split("/")) {
      int times = line.indexOf('×');
      int count = times < 0 ? 1 : Integer.parseInt(line.substring(0, times));
      Collections.nCopies(count, row(line.substring(times + 1))).forEach(lines);
    }
  }

  private static Row row(String line) {
    boolean gap = line.startsWith("^");
    boolean pipe = line.startsWith("|");
    Row row = Printed.row(gap || pipe ? line.substring(1) : line);
    return new Row(pipe ? Syntax.PIPE : row.syntax(), 1, gap, row.cells());
  }

  private static String shown(List<Row> rows) {
    return rows.stream().map(LineFeedsTest::shown).collect(Collectors.joining("/"));
  }

  private static String shown(Row row) {
    String mark = row.afterGap() ? "^" : row.syntax() == Syntax.PIPE ? "|" : "";
    return mark
        + row.cells().stream().map(Cell::text).collect(Collectors.joining("⇥")).replace('\n', '⏎');
  }
}
