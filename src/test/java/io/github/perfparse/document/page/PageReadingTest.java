package io.github.perfparse.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.document.Rendered;
import io.github.perfparse.document.rendition.DocumentKind;
import io.github.perfparse.document.rendition.DocumentLabels;
import io.github.perfparse.document.rendition.DocumentNote;
import io.github.perfparse.document.rendition.PlacedWord;
import io.github.perfparse.document.rendition.Rendition;
import io.github.perfparse.document.rendition.RenditionWriter;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.Limits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages drawn by hand: where glyphs and lines stand is all that is known of them. */
class PageReadingTest {

  private static final double SIZE = 10;
  private static final DocumentLabels LABELS =
      new DocumentLabels() {

        @Override
        public boolean isWhole(String text) {
          return Set.of("项目名称", "产出指标", "效益指标").contains(text);
        }

        @Override
        public boolean isColumn(String text) {
          return text.equals("预算数(A)");
        }

        @Override
        public boolean isHeadOfLabels(String text) {
          return text.equals("二级指标");
        }

        @Override
        public boolean isOfOneRow(String text) {
          return text.equals("总分");
        }
      };

  /** A page on which a test draws. */
  private static final class Drawing {

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Stroke> sides = new ArrayList<>();

    Drawing text(double x, double y, String text) {
      return text(x, y, SIZE, text);
    }

    Drawing text(double x, double y, double size, String text) {
      double at = x;
      for (int i = 0; i < text.length(); i++) {
        double width = text.charAt(i) < 0x250 ? size / 2 : size;
        String one = text.substring(i, i + 1);
        glyphs.add(new Glyph(one, at, y, width, size, Glyph.Turn.NONE));
        at += width;
      }
      return this;
    }

    Drawing across(double y, double from, double to) {
      strokes.add(new Stroke(Stroke.Axis.ACROSS, y, from, to));
      return this;
    }

    Drawing down(double x, double from, double to) {
      strokes.add(new Stroke(Stroke.Axis.DOWN, x, from, to));
      return this;
    }

    /** A full grid, whose lines are drawn cell by cell, a little beside each other. */
    Drawing grid(double[] xs, double[] ys) {
      for (double y : ys) {
        for (int i = 1; i < xs.length; i++) {
          across(y + i * 0.1, xs[i - 1], xs[i]);
        }
      }
      for (double x : xs) {
        for (int i = 1; i < ys.length; i++) {
          down(x, ys[i - 1], ys[i]);
        }
      }
      return this;
    }

    PageLayout page(int number) {
      return PageLayout.of(
          new PrintedPage(number, 595, 842, glyphs, strokes, sides, 0, 0, "", ""), LABELS);
    }
  }

  private static Rendition read(Drawing... drawings) {
    Deque<PageLayout> pages = new ArrayDeque<>();
    for (Drawing drawing : drawings) {
      pages.add(drawing.page(pages.size() + 1));
    }
    return read(pages);
  }

  private static Rendition read(Deque<PageLayout> pages) {
    RenditionWriter into = new RenditionWriter(Limits.USUAL);
    PageStory story = new PageStory(into, LABELS);
    for (PageLayout page : pages) {
      story.add(page, new RunningLines(pages));
    }
    story.close();
    return into.finish(DocumentKind.PDF);
  }

  private static String lines(Drawing... drawings) {
    return Rendered.lines(read(drawings));
  }

  @Test
  void putsTextIntoTheCellsThatLinesMake() {
    Drawing page = new Drawing().grid(new double[] {50, 150, 250}, new double[] {100, 120, 140});
    page.text(55, 113, "甲").text(155, 113, "乙").text(55, 133, "丙").text(155, 133, "丁");
    assertThat(lines(page)).isEqualTo("甲|乙\n丙|丁\n");
  }

  /** A text over the middle says that it is one page. */
  @ParameterizedTest
  @CsvSource({"'', 甲表↵甲|乙↵乙表↵丙|丁↵", "附表, 甲表 附表 乙表↵甲|乙↵丙|丁↵"})
  void twoPagesOnOneSheetAreTwo(String over, String lines) {
    Drawing sheet = new Drawing().text(60, 80, "甲表").text(480, 80, "乙表").text(411, 80, over);
    sheet.grid(new double[] {50, 150, 350}, new double[] {100, 120});
    sheet.grid(new double[] {470, 570, 770}, new double[] {100, 120});
    sheet.text(55, 113, "甲").text(155, 113, "乙").text(475, 113, "丙").text(575, 113, "丁");
    PrintedPage marks =
        new PrintedPage(1, 842, 595, sheet.glyphs, sheet.strokes, List.of(), 0, 0, "", "");
    Rendition rendition = read(new ArrayDeque<>(PageLayout.allOf(marks, LABELS)));
    assertThat(Rendered.lines(rendition)).isEqualTo(lines.replace('↵', '\n'));
    int last = lines.split("↵").length;
    assertThat(rendition.place(last, 1).box().orElseThrow().left()).isEqualTo(4700);
  }

  /** Letters with accents among Chinese characters, and in a foreign name. */
  @ParameterizedTest
  @CsvSource({"机关服ó中心, 0", "机关服务中心, 1", "中心Société générale, 1", "面积100×3.5÷2, 1"})
  void aPageWhoseFontsTellOtherCharactersIsNotRead(String text, int lines) {
    Drawing page = new Drawing();
    for (int i = 0; i < 6; i++) {
      page.text(50, 100 + 20 * i, text);
    }
    PrintedPage marks =
        new PrintedPage(1, 595, 842, page.glyphs, List.of(), List.of(), 0, 0, "", "");
    PageSource source =
        new PageSource() {

          @Override
          public int count() {
            return 1;
          }

          @Override
          public PrintedPage page(int number) {
            return marks;
          }

          @Override
          public void close() {}
        };
    assertThat(new UnreadPages(LABELS).layouts(source, 1, 1))
        .allMatch(layout -> layout.lines().isEmpty() == (lines == 0));
  }

  @Test
  void aCellWithoutALineInItIsOne() {
    Drawing page = new Drawing();
    page.across(100, 50, 250).across(140, 50, 250).across(120, 150, 250);
    page.down(50, 100, 140).down(150, 100, 140).down(250, 100, 140);
    page.text(55, 123, "甲").text(155, 113, "乙").text(155, 133, "丙");
    assertThat(lines(page)).isEqualTo("甲|乙\n·|丙\n");
  }

  @Test
  void aTableMayHaveNoLinesAtItsSides() {
    Drawing page = new Drawing().across(100, 50, 250).across(120, 50, 250).across(140, 50, 250);
    page.down(115, 100, 140).down(185, 100, 140);
    page.text(55, 113, "甲").text(125, 113, "乙").text(195, 113, "丙");
    page.text(55, 133, "丁").text(125, 133, "戊").text(195, 133, "己");
    assertThat(lines(page)).isEqualTo("甲|乙|丙\n丁|戊|己\n");
  }

  @Test
  void cellsWithoutRoomBetweenThemAreTwo() {
    Drawing page = new Drawing().grid(new double[] {50, 86, 150}, new double[] {100, 120});
    page.text(50, 113, "群众满意").text(88, 113, "满意度");
    assertThat(lines(page)).isEqualTo("群众满意|满意度\n");
  }

  @Test
  void takesFilledCellsWhereNoLineIsDrawn() {
    Drawing page = new Drawing().grid(new double[] {50, 150, 250}, new double[] {100, 120, 140});
    page.sides.addAll(page.strokes);
    page.strokes.clear();
    page.text(55, 113, "甲").text(155, 113, "乙").text(55, 133, "丙").text(155, 133, "丁");
    assertThat(lines(page)).isEqualTo("甲|乙\n丙|丁\n");
  }

  /**
   * Grey under the heads, or under the labels on the left: the values have no cells of their own.
   */
  @ParameterizedTest
  @CsvSource({"50 150 250 350, 100 120", "50 150, 100 120 140 160 180"})
  void groundsUnderSomeCellsOnlyMakeNoTable(String columns, String rows) {
    double[] xs = Stream.of(columns.split(" ")).mapToDouble(Double::parseDouble).toArray();
    double[] ys = Stream.of(rows.split(" ")).mapToDouble(Double::parseDouble).toArray();
    Drawing page = new Drawing().grid(xs, ys).down(100, 100, 120);
    page.sides.addAll(page.strokes);
    page.strokes.clear();
    for (double y : new double[] {100, 120, 140, 160, 180}) {
      page.across(y, 50, 350);
      page.text(55, y - 7, "甲").text(155, y - 7, "乙").text(255, y - 7, "丙");
    }
    assertThat(Rendered.lines(read(page))).doesNotContain("|").contains("甲                  乙");
  }

  /** A text that fills most of its cell, put in while changes were tracked, or struck out. */
  @ParameterizedTest
  @CsvSource({"115", "109"})
  void aLineAlongATextPartsNoRows(double y) {
    Drawing page = new Drawing().grid(new double[] {50, 105, 250}, new double[] {100, 135});
    page.text(51, 113, "年度资金").across(y, 51, 91).text(51, 128, "总额").text(110, 120, "95.00");
    assertThat(lines(page)).isEqualTo("年度资金总额|95.00\n");
  }

  @Test
  void joinsTheLinesOfACell() {
    Drawing page = new Drawing().grid(new double[] {50, 105, 250}, new double[] {100, 160});
    page.text(52, 115, "道路清扫面").text(52, 130, "积").text(110, 113, "≥95%");
    assertThat(lines(page)).isEqualTo("道路清扫面积|≥95%\n");
  }

  @Test
  void seesParagraphsInAWideCell() {
    Drawing page = new Drawing().grid(new double[] {50, 70, 240}, new double[] {100, 160});
    page.text(72, 115, "一完成养护任务").text(72, 130, "二完成绿化任务全部十七个项目都合").text(72, 145, "格");
    assertThat(lines(page)).isEqualTo("·|一完成养护任务↵二完成绿化任务全部十七个项目都合格\n");
  }

  /** As a sheet that was set to vertical text is drawn: the right column first, from the top. */
  @Test
  void readsTextThatRunsDownInColumns() {
    Drawing page = new Drawing().grid(new double[] {50, 76, 90, 250}, new double[] {100, 125});
    page.text(64, 111, "质").text(64, 121, "量").text(52, 111, "指").text(52, 121, "标");
    page.text(78, 111, "产").text(78, 121, "出").text(95, 113, "数");
    assertThat(lines(page)).isEqualTo("质量指标|产出|数\n");
  }

  @Test
  void readsTextThatRunsUpwards() {
    Drawing page = new Drawing().grid(new double[] {50, 70, 250}, new double[] {100, 160});
    page.text(75, 115, "甲");
    for (int i = 0; i < 4; i++) {
      String one = "绩效指标".substring(i, i + 1);
      page.glyphs.add(new Glyph(one, 63, 150 - i * SIZE, SIZE, SIZE, Glyph.Turn.LEFT));
    }
    assertThat(lines(page)).isEqualTo("绩效指标|甲\n");
  }

  /** Two pages with a table each, as wide as each other. */
  private static Drawing[] twoPages(String lastOfFirst, String firstOfSecond) {
    double[] columns = {50, 105, 205, 250};
    Drawing first = new Drawing().grid(columns, new double[] {700, 720, 740});
    first.text(52, 713, "甲").text(107, 713, "乙").text(207, 713, "10");
    first.text(52, 733, lastOfFirst).text(107, 733, "95%").text(207, 733, "5");
    first.text(280, 800, "— 1 —").text(200, 40, "绩效资料");
    Drawing second = new Drawing().grid(columns, new double[] {60, 80, 100});
    second.text(52, 73, firstOfSecond);
    second.text(52, 93, "丙").text(107, 93, "丁").text(207, 93, "9");
    second.text(280, 800, "— 2 —").text(200, 40, "绩效资料");
    return new Drawing[] {first, second};
  }

  @Test
  void followsATableOverThePage() {
    Drawing[] pages = twoPages("名称", "戊");
    pages[1].text(107, 73, "己").text(207, 73, "8");
    Rendition rendition = read(pages);
    assertThat(Rendered.lines(rendition)).isEqualTo("绩效资料\n甲|乙|10\n名称|95%|5\n戊|己|8\n丙|丁|9\n");
    assertThat(rendition.notes())
        .containsExactly(
            new DocumentNote(DocumentNote.Kind.FURNITURE, 2, Message.of("document.text", "— 1 —")),
            new DocumentNote(DocumentNote.Kind.FURNITURE, 2, Message.of("document.text", "绩效资料")),
            new DocumentNote(DocumentNote.Kind.FURNITURE, 2, Message.of("document.text", "— 2 —")));
  }

  @Test
  void joinsARowThatThePageCuts() {
    Rendition rendition = read(twoPages("道路清扫面", "积"));
    assertThat(Rendered.lines(rendition)).isEqualTo("绩效资料\n甲|乙|10\n道路清扫面积|95%|5\n丙|丁|9\n");
    assertThat(rendition.notes())
        .contains(
            new DocumentNote(
                DocumentNote.Kind.JOINED, 2, Message.of("document.joined", "道路清扫面|积")));
  }

  /** A target, the heads over a row of values, a second number. */
  @ParameterizedTest
  @CsvSource({"=14千平方米, =95千平方米", "预算数(A), 12846", "128461.00, 92.42", "128461%, 92%"})
  void noRowIsCutWhereATextBegins(String above, String below) {
    assertThat(lines(twoPages(above, below))).contains(above + "|95%|5\n" + below + "|·|·\n");
  }

  @Test
  void aNumberThatThePageCutsIsOne() {
    assertThat(lines(twoPages("128461000", "0.42"))).contains("1284610000.42|95%|5\n");
  }

  @Test
  void keepsTwoWholeLabelsApart() {
    Drawing[] pages = twoPages("产出指标", "效益指标");
    pages[1].text(107, 73, "己").text(207, 73, "8");
    assertThat(lines(pages)).contains("产出指标|95%|5\n效益指标|己|8\n");
  }

  /** Two rows of a label on each side of the break, or a label of the lower row alone. */
  @ParameterizedTest
  @CsvSource({"69, 产出指标, 产出指标|丙|3", "88, 产出指标, ·|丙|3", "69, 5.00, ·|丙|3"})
  void aLabelInTheMiddleOfBothSidesIsThatOfBoth(double y, String text, String lastAbove) {
    Drawing first = new Drawing();
    first.down(50, 700, 780).down(100, 700, 780).down(200, 700, 780).down(250, 700, 780);
    first.across(700, 50, 250).across(720, 100, 250).across(740, 50, 250).across(780, 50, 250);
    first.text(55, 723, "效益指标").text(105, 713, "甲").text(205, 713, "1");
    first.text(105, 733, "乙").text(205, 733, "2").text(105, 763, "丙").text(205, 763, "3");
    Drawing second = new Drawing();
    second.grid(new double[] {50, 100, 200, 250}, new double[] {60, 110, 150});
    second.text(55, y, text).text(105, 88, "丁").text(205, 88, "4");
    second.text(55, 133, "戊").text(105, 133, "己").text(205, 133, "5");
    assertThat(lines(first, second)).contains(lastAbove + "\n");
  }

  /** A label that nobody knows, of a row on each side; and a name, which is that of its own row. */
  @ParameterizedTest
  @CsvSource({"二级指标, 二级指标|年度指标值↵社会成本|1↵·|2↵", "三级指标, 三级指标|年度指标值↵社会成本|1↵·|2↵"})
  void aBlankCellUnderALabelGoesOnWithIt(String head, String wanted) {
    double[] columns = {50, 150, 250};
    Drawing first = new Drawing().grid(columns, new double[] {680, 700, 720});
    first.text(52, 693, head).text(152, 693, "年度指标值").text(52, 713, "社会成本").text(152, 713, "1");
    Drawing second = new Drawing().grid(columns, new double[] {60, 80}).text(152, 73, "2");
    Rendition rendition = read(first, second);
    assertThat(Rendered.lines(rendition)).isEqualTo(wanted.replace('↵', '\n'));
    boolean covered = rendition.rows(3, 3).get(0).cells().get(0).covering().isPresent();
    assertThat(covered).isEqualTo(head.equals("二级指标"));
  }

  @ParameterizedTest
  @CsvSource({"103, 5.00, ·|5.00", "93, 5.00, 5.00|·", "103, 本地指标, 本地指标|·"})
  void aNumberOfSeveralRowsIsOnlyThatOfItsOwn(double y, String text, String scores) {
    Drawing first = new Drawing();
    first.down(50, 700, 740).down(100, 700, 740).down(200, 700, 740);
    first.across(700, 50, 200).across(720, 100, 200).across(740, 50, 200);
    first.text(105, 713, "甲").text(105, 733, "乙");
    Drawing second = new Drawing();
    second.down(50, 60, 140).down(100, 60, 140).down(200, 60, 140);
    second.across(60, 50, 200).across(100, 100, 200).across(140, 50, 200);
    second.text(55, y, text).text(105, 83, "丙").text(105, 123, "丁");
    String[] cells = scores.split("\\|");
    assertThat(lines(first, second)).isEqualTo(cells[0] + "|甲\n·|乙\n" + cells[1] + "|丙\n·|丁\n");
  }

  @Test
  void joinsTheHalvesOfALabelOverTwoRows() {
    Drawing[] pages = twoPages("产出", "指标");
    pages[1].text(107, 73, "己").text(207, 73, "8");
    assertThat(lines(pages)).contains("产出指标|95%|5\n·|己|8\n");
  }

  @Test
  void joinsTheLinesOfALongTitle() {
    Drawing page = new Drawing().grid(new double[] {50, 150, 250}, new double[] {100, 120});
    page.text(50, 60, 20, "河道清淤整治补助资金").text(110, 85, 20, "自评表").text(120, 95, "（2023年度）");
    page.text(52, 113, "项目名称").text(152, 113, "河道");
    assertThat(lines(page)).isEqualTo("河道清淤整治补助资金自评表\n（2023年度）\n项目名称|河道\n");
  }

  @Test
  void leavesRepeatedHeadsOut() {
    double[] columns = {50, 150, 250, 350};
    Drawing first = new Drawing().grid(columns, new double[] {700, 720, 740});
    Drawing second = new Drawing().grid(columns, new double[] {60, 80, 100});
    for (Drawing page : List.of(first, second)) {
      double y = page == first ? 713 : 73;
      page.text(52, y, "三级指标").text(152, y, "年度指标值").text(252, y, "实际完成值");
    }
    first.text(52, 733, "甲").text(152, 733, "1");
    second.text(52, 93, "乙").text(152, 93, "2");
    assertThat(lines(first, second)).isEqualTo("三级指标|年度指标值|实际完成值\n甲|1|·\n乙|2|·\n");
  }

  /** A name so short that it may be there again by chance; the department below it is not. */
  @Test
  void leavesAShortTopOutThatIsRepeated() {
    double[] columns = {50, 150, 250};
    Drawing first = new Drawing().grid(columns, new double[] {680, 700, 720, 740});
    Drawing second = new Drawing().grid(columns, new double[] {60, 80, 100, 120});
    first.text(52, 693, "项目名称").text(152, 693, "绿道").text(52, 713, "主管部门").text(152, 713, "园林局");
    second.text(52, 73, "项目名称").text(152, 73, "绿道").text(52, 93, "主管部门").text(152, 93, "园林局");
    first.text(52, 733, "甲").text(152, 733, "1");
    second.text(52, 113, "乙").text(152, 113, "2");
    assertThat(lines(first, second)).isEqualTo("项目名称|绿道\n主管部门|园林局\n甲|1\n乙|2\n");
  }

  /** The label beside the heads covers the rows below them too, and is printed again. */
  @Test
  void leavesHeadsOutBesideALabelOfSeveralRows() {
    Drawing[] pages = {new Drawing(), new Drawing()};
    for (Drawing page : pages) {
      double top = page == pages[0] ? 700 : 60;
      page.across(top, 50, 350).across(top + 20, 150, 350).across(top + 40, 50, 350);
      for (double x : new double[] {50, 150, 250, 350}) {
        page.down(x, top, top + 40);
      }
      page.text(52, top + 13, "产出指标").text(152, top + 13, "年度指标值").text(252, top + 13, "全年的实际完成值");
    }
    pages[0].text(152, 733, "1").text(252, 733, "2");
    pages[1].text(152, 93, "3").text(252, 93, "4");
    assertThat(lines(pages)).isEqualTo("产出指标|年度指标值|全年的实际完成值\n·|1|2\n·|3|4\n");
  }

  @Test
  void headsThatFollowTheirRowAgainAreThoseOfTheNextForm() {
    double[] columns = {50, 150, 250, 350};
    Drawing first = new Drawing().grid(columns, new double[] {660, 680, 700, 720, 740});
    Drawing second = new Drawing().grid(columns, new double[] {60, 80, 100});
    first.text(52, 673, "项目名称").text(152, 673, "甲局");
    first.text(52, 713, "其他资金").text(152, 713, "1");
    first.text(52, 733, "项目名称").text(152, 733, "乙局");
    for (Drawing page : List.of(first, second)) {
      double y = page == first ? 693 : 73;
      page.text(52, y, "年初预算数").text(152, y, "全年预算数").text(252, y, "全年执行数");
    }
    second.text(52, 93, "其他资金").text(152, 93, "2");
    assertThat(lines(first, second))
        .isEqualTo(
            "项目名称|甲局|·\n年初预算数|全年预算数|全年执行数\n其他资金|1|·\n"
                + "项目名称|乙局|·\n年初预算数|全年预算数|全年执行数\n其他资金|2|·\n");
  }

  @Test
  void aTitleInATableThatComesAgainIsKept() {
    double[] columns = {50, 150, 250};
    Drawing first = new Drawing().grid(columns, new double[] {700, 720, 740});
    Drawing second = new Drawing().grid(columns, new double[] {60, 80, 100});
    for (Drawing page : List.of(first, second)) {
      double y = page == first ? 713 : 73;
      page.text(52, y, "河道保洁项目自评表").text(152, y, "（2023年度）");
      page.text(52, y + 20, "产出指标").text(152, y + 20, page == first ? "甲" : "乙");
    }
    assertThat(lines(first, second))
        .isEqualTo("河道保洁项目自评表|（2023年度）\n产出指标|甲\n".concat("河道保洁项目自评表|（2023年度）\n产出指标|乙\n"));
  }

  /** Whoever spreads a label on one form and not on the next has still written two forms. */
  @ParameterizedTest
  @CsvSource({"项目名称, 项目名称", "项目名称, 项目 名称", "项目名称, 项⽬名称"})
  void aTitleThatComesAgainBeginsATableOfItsOwn(String firstLabel, String secondLabel) {
    double[] columns = {50, 150, 250};
    Drawing[] pages = {new Drawing(), new Drawing()};
    for (Drawing page : pages) {
      page.text(100, 60, 18, "自评表").text(120, 80, "（二〇二三年度）");
      page.grid(columns, new double[] {100, 120, 140});
      page.text(52, 113, page == pages[0] ? firstLabel : secondLabel).text(152, 113, "绿道");
      page.text(52, 133, "主管部门").text(152, 133, "园林局");
    }
    String form = "自评表\n（二〇二三年度）\n%s|绿道\n主管部门|园林局\n";
    assertThat(lines(pages)).isEqualTo(form.formatted(firstLabel) + form.formatted(secondLabel));
  }

  @Test
  void aRunningHeadOverATitleIsNoPartOfTheFormBefore() {
    Drawing[] pages = {new Drawing(), new Drawing()};
    for (Drawing page : pages) {
      page.text(200, 40, "2023年度绩效资料").text(100, 60, 18, "自评表").text(120, 80, "（2023年度）");
      page.grid(new double[] {50, 150, 250}, new double[] {100, 120, 140});
      page.text(52, 113, "项目名称").text(152, 113, "绿道");
      page.text(52, 133, "主管部门").text(152, 133, "园林局");
    }
    String form = "自评表\n（2023年度）\n项目名称|绿道\n主管部门|园林局\n";
    assertThat(lines(pages)).isEqualTo(form + form);
  }

  /**
   * The title of a form is larger than its table as well, and so may be what runs over all pages.
   */
  @ParameterizedTest
  @CsvSource({"部门决算公开, 甲, 项目名称", "项目自评表, '', ''"})
  void aRunningHeadMayBeLargerThanTheTable(String head, String first, String second) {
    double[] columns = {50, 150, 250};
    Drawing[] pages = {new Drawing(), new Drawing()};
    for (Drawing page : pages) {
      page.text(50, 40, 14, head).grid(columns, new double[] {100, 120, 140});
      page.text(52, 113, first).text(152, 113, "绿道").text(152, 133, page == pages[0] ? "1" : "2");
      page.text(52, 133, second);
    }
    assertThat(lines(pages)).startsWith(head + "\n").doesNotContain("2\n" + head);
    assertThat(lines(pages).lastIndexOf(head)).isZero();
  }

  @Test
  void aRowIsCutWhereNoLineMayEnd() {
    double[] columns = {50, 86, 205, 250};
    Drawing first = new Drawing().grid(columns, new double[] {700, 720});
    first.text(52, 713, "15").text(88, 713, "甲").text(207, 713, "5");
    Drawing second = new Drawing().grid(columns, new double[] {60, 80});
    second.text(52, 73, "元/平");
    assertThat(lines(first, second)).isEqualTo("15元/平|甲|5\n");
  }

  @Test
  void keepsTheRoomBetweenWordsWhereThereIsNoTable() {
    Drawing page = new Drawing().text(0, 100, "数量指标").text(100, 100, "95%");
    assertThat(lines(page)).isEqualTo("数量指标            95%\n");
  }

  /** A label and a name that all but fill their columns; spread characters are one word. */
  @ParameterizedTest
  @CsvSource({"2.5, 2.5, 满意度群众", "2.5, 0, 满意度 群众", "1, 0, 满意度群众"})
  void hardlyAnyRoomPartsCellsWhoseCharactersTouch(double seam, double spread, String wanted) {
    Drawing page = new Drawing();
    double at = 50;
    for (String one : "满,意,度,群,众".split(",")) {
      at += one.equals("群") ? seam : spread;
      page.text(at, 100, one);
      at += SIZE;
    }
    List<String> words = new ArrayList<>();
    for (PlacedWord word : read(page).words(1)) {
      words.add(word.text());
    }
    assertThat(String.join(" ", words)).isEqualTo(wanted);
  }

  @Test
  void seesLinesOfDashesAndOfDots() {
    Drawing page = new Drawing();
    for (double y : new double[] {100, 120, 140}) {
      for (double x = 50; x < 250; x += 9) {
        page.across(y, x, Math.min(250, x + 5));
      }
    }
    for (double x : new double[] {50, 150, 250}) {
      for (double y = 100; y < 140; y += 1.5) {
        page.down(x, y, y + 0.75).across(y, x, x + 0.75);
      }
    }
    page.text(55, 113, "甲").text(155, 113, "乙").text(55, 133, "丙").text(155, 133, "丁");
    assertThat(lines(page)).isEqualTo("甲|乙\n丙|丁\n");
  }

  /** A cell along the whole page: no line touches the side of the table there. */
  @Test
  void aSideThatNoLineTouchesIsOfTheTable() {
    Drawing page = new Drawing().down(50, 100, 160).down(100, 100, 160).down(200, 100, 160);
    page.across(120, 100, 200).across(140, 100, 200);
    page.text(52, 133, "绩效").text(102, 113, "甲").text(102, 133, "乙").text(102, 153, "丙");
    assertThat(lines(page)).isEqualTo("绩效|甲\n·|乙\n·|丙\n");
  }

  @Test
  void aFrameAroundFramedCellsMakesNoRowOfItsOwn() {
    Drawing page = new Drawing().across(97, 47, 253).across(143, 47, 253);
    page.down(47, 97, 143).down(253, 97, 143);
    page.grid(new double[] {50, 150}, new double[] {100, 120, 140});
    page.grid(new double[] {150, 250}, new double[] {100, 120, 140});
    page.text(55, 113, "甲").text(155, 113, "乙").text(55, 133, "丙").text(155, 133, "丁");
    assertThat(lines(page)).isEqualTo("甲|乙\n丙|丁\n");
  }

  /** {@code 5} and {@code 8} would both fit in one line: the column holds more elsewhere. */
  @Test
  void noRowIsCutWhereItsColumnsHoldMoreInALine() {
    Drawing[] pages = twoPages("名称甲乙丙", "戊己");
    pages[0].text(52, 713, "道路清扫面积");
    pages[1].text(107, 73, "97%").text(207, 73, "8");
    assertThat(lines(pages)).contains("名称甲乙丙|95%|5\n戊己|97%|8\n");
  }

  @Test
  void aLineThatThePageCutsIsReadOnce() {
    Drawing[] pages = twoPages("", "");
    pages[1].text(107, 73, "己").text(207, 73, "8");
    for (int i = 0; i < 4; i++) {
      Glyph glyph =
          new Glyph("数量指标".substring(i, i + 1), 52 + i * SIZE, 741, SIZE, SIZE, Glyph.Turn.NONE);
      pages[0].glyphs.add(glyph.cutAt(738));
      pages[1].glyphs.add(glyph.cutAt(62));
    }
    assertThat(lines(pages)).contains("数量指标|95%|5\n·|己|8\n");
  }

  /**
   * LibreOffice prints the head rows again with the first rows of indicators, if a label covers
   * both; and the label over the one of the rows below.
   */
  @Test
  void leavesOutALabelOfRepeatedRowsThatIsPrintedOverAnother() {
    double[] columns = {50, 150, 250, 350};
    Drawing first = new Drawing().grid(columns, new double[] {680, 700});
    first.grid(new double[] {150, 250, 350}, new double[] {700, 720, 740});
    first.down(50, 700, 740).across(740, 50, 150);
    first.text(52, 693, "一级指标").text(152, 693, "三级指标名称").text(252, 693, "年度指标值");
    first.text(52, 713, "产出指标").text(152, 713, "道路清扫面积").text(252, 713, "1200平方米");
    first.text(152, 733, "清扫次数").text(252, 733, "2");
    Drawing second = new Drawing().grid(columns, new double[] {60, 80, 100, 120});
    second.text(52, 73, "一级指标").text(152, 73, "三级指标名称").text(252, 73, "年度指标值");
    second.text(52, 114, "产出指标").text(152, 93, "道路清扫面积").text(252, 93, "1200平方米");
    second.text(52, 113, "满意度指标").text(152, 113, "群众满意度").text(252, 113, "90%");
    assertThat(lines(first, second))
        .isEqualTo("一级指标|三级指标名称|年度指标值\n产出指标|道路清扫面积|1200平方米\n" + "·|清扫次数|2\n满意度指标|群众满意度|90%\n");
  }

  /**
   * The label that is printed again ends in the midst of the rows below, and parts the label there:
   * 时效指标 was drawn with the first row behind the heads, and is the label of both.
   */
  @Test
  void aLabelIsThatOfTheRowItWasDrawnWith() {
    double[] columns = {50, 150, 250, 350};
    Drawing first = new Drawing().grid(columns, new double[] {680, 700});
    first.grid(new double[] {150, 250, 350}, new double[] {700, 720, 740});
    first.down(50, 700, 740).across(740, 50, 150);
    first.text(52, 693, "二级指标").text(152, 693, "三级指标名称").text(252, 693, "年度指标值");
    first.text(52, 713, "绩效").text(52, 725, "产出指标");
    first.text(152, 713, "道路清扫面积").text(252, 713, "1200平方米");
    first.text(152, 733, "清扫次数").text(252, 733, "2");
    Drawing second = new Drawing().grid(columns, new double[] {60, 80, 100});
    second.grid(new double[] {150, 250, 350}, new double[] {100, 120, 140});
    second.down(50, 100, 140).across(120, 50, 150).across(126, 50, 150).across(140, 50, 150);
    second.text(52, 73, "二级指标").text(152, 73, "三级指标名称").text(252, 73, "年度指标值");
    second.text(52, 98, "绩效").text(52, 112, "产出指标");
    second.text(152, 93, "道路清扫面积").text(252, 93, "1200平方米");
    second.text(52, 136, "时效指标").text(152, 113, "清扫及时率").text(252, 113, "90%");
    second.text(152, 133, "清扫天数").text(252, 133, "365");
    assertThat(lines(first, second))
        .isEqualTo(
            "二级指标|三级指标名称|年度指标值\n绩效产出指标|道路清扫面积|1200平方米\n"
                + "·|清扫次数|2\n时效指标|清扫及时率|90%\n·|清扫天数|365\n");
  }

  /**
   * A score of two rows is printed again too, at the other end of rows that have lines of theirs.
   */
  @Test
  void aScoreThatReachesOutTakesNoLinesOfRowsAlong() {
    double[] columns = {50, 150, 350, 450};
    String name = "道路清扫面积和清扫天数达标率";
    Drawing first = new Drawing().grid(columns, new double[] {680, 700});
    first.grid(new double[] {150, 350}, new double[] {700, 720, 740}).down(50, 700, 740);
    first.down(450, 700, 740).across(740, 50, 150).across(740, 350, 450);
    first.text(52, 693, "二级指标").text(152, 693, "三级指标名称的全文和单位").text(352, 693, "得分");
    first.text(52, 713, "绩效").text(52, 725, "产出指标").text(352, 726, "5.00");
    first.text(152, 713, name).text(152, 733, "清扫次数");
    Drawing second = new Drawing().grid(columns, new double[] {60, 80, 100, 130});
    second.text(52, 73, "二级指标").text(152, 73, "三级指标名称的全文和单位").text(352, 73, "得分");
    second.text(52, 98, "绩效").text(52, 112, "产出指标").text(352, 106, "5.00");
    second.text(152, 93, name).text(52, 124, "备注").text(152, 124, "无");
    assertThat(lines(first, second))
        .isEqualTo("二级指标|三级指标名称的全文和单位|得分\n绩效产出指标|" + name + "|5.00\n·|清扫次数|·\n备注|无|·\n");
  }

  /** Of the upper row of heads little is of that row alone. */
  @Test
  void leavesHeadsOfTwoRowsOut() {
    Drawing[] pages = {new Drawing(), new Drawing()};
    double[] columns = {50, 150, 250, 350};
    for (Drawing page : pages) {
      double top = page == pages[0] ? 680 : 60;
      page.across(top, 50, 350).across(top + 20, 50, 250).across(top + 40, 50, 350);
      page.across(top + 60, 50, 350).down(50, top, top + 60).down(350, top, top + 60);
      page.down(250, top, top + 60).down(150, top + 20, top + 60);
      page.text(52, top + 13, "绩效指标").text(252, top + 23, "未完成原因分析和措施");
      page.text(52, top + 33, "二级指标").text(152, top + 33, "三级指标的名称全文");
    }
    pages[0].text(52, 733, "数量指标").text(152, 733, "清扫次数");
    pages[1].text(52, 113, "质量指标").text(152, 113, "合格率").text(252, 113, "无");
    assertThat(lines(pages))
        .isEqualTo("绩效指标|·|未完成原因分析和措施\n二级指标|三级指标的名称全文|·\n" + "数量指标|清扫次数|·\n质量指标|合格率|无\n");
  }

  @Test
  void textsPrintedHalfALineBesideEachOtherAreTwo() {
    Drawing page = new Drawing().grid(new double[] {50, 80, 250}, new double[] {100, 150});
    page.text(52, 113, "产出").text(52, 128, "指标").text(155, 113, "乙");
    page.text(52, 121, "满意").text(52, 136, "度指标");
    assertThat(lines(page)).isEqualTo("产出指标↵满意度指标|乙\n");
  }

  @Test
  void textsPrintedOverEachOtherAreTwo() {
    Drawing page = new Drawing().grid(new double[] {50, 150, 250}, new double[] {100, 120});
    page.text(55, 113, "产出指标").text(55, 114, "满意度指标").text(155, 113, "乙");
    assertThat(lines(page)).isEqualTo("产出指标↵满意度指标|乙\n");
  }

  /** The order in which cells were drawn tells what no line does. */
  @Test
  void joinsTheLinesOfACellThatWereDrawnOneAfterTheOther() {
    Drawing page = new Drawing();
    page.text(50, 100, "经费控制率").text(150, 100, "2600（元）").text(250, 100, "8.0");
    page.text(50, 124, "维修支出").text(150, 116, "2600（万").text(150, 131, "元）").text(250, 124, "7.0");
    assertThat(lines(page).replaceAll(" +", " "))
        .isEqualTo(" 经费控制率 2600（元） 8.0\n 维修支出 2600（万元） 7.0\n");
  }

  @Test
  void aShortLineAboveIsACellOfItsOwn() {
    Drawing page = new Drawing().text(50, 100, "完成").text(50, 115, "群众满意度指标");
    assertThat(lines(page).replaceAll(" +", " ")).isEqualTo(" 完成\n 群众满意度指标\n");
  }

  /** Nothing is printed behind the first label, so that the second is drawn right after it. */
  @Test
  void twoWholeLabelsAreOfTwoRows() {
    Drawing page = new Drawing().text(50, 100, "产出指标").text(50, 115, "效益指标").text(150, 115, "1");
    assertThat(lines(page).replaceAll(" +", " ")).isEqualTo(" 产出指标\n 效益指标 1\n");
  }

  @Test
  void aLabelThatSomebodyPutOnTwoLinesIsOne() {
    Drawing page = new Drawing();
    page.text(60, 100, "产").text(50, 112, "出指标").text(100, 100, "甲").text(150, 100, "1");
    assertThat(lines(page).replaceAll(" +", " ")).isEqualTo(" 产出指标 甲 1\n");
  }

  /** A score of two rows stands beside the second of them, and was drawn with the first. */
  @Test
  void aRowStandsWhereMostOfItsCellsDo() {
    Drawing page = new Drawing().text(50, 126, "数量指标").text(150, 113, "清扫面积");
    page.text(250, 113, "5").text(300, 113, "6").text(350, 126, "10");
    page.text(150, 126, "清扫次数").text(250, 126, "7").text(300, 126, "8");
    page.text(100, 139, "……").text(150, 152, "合计").text(350, 152, "10").text(390, 800, "1");
    assertThat(lines(page).replace(" ", "")).isEqualTo("数量指标清扫面积5610\n清扫次数78\n……\n合计10\n1\n");
  }

  /** The middle of two paragraphs is where the text beside them stands. */
  @ParameterizedTest
  @CsvSource({"100, 100, 111.5", "111.5, 111.5, 100"})
  void paragraphsUnderEachOtherAreOneCellBesideAnother(double label, double other, double first) {
    Drawing page = new Drawing().text(50, 80, "目标").text(150, 80, "甲").text(350, 80, "乙");
    boolean left = first < label;
    page.text(150, left ? first : label, "修剪树木");
    if (left) {
      page.text(150, 123, "补种若干。");
    }
    page.text(350, left ? other : 88.5, "已经修剪");
    if (!left) {
      page.text(350, first, "全部树木。");
    }
    page.text(50, 150, "总分").text(150, 150, "9");
    String both = left ? "修剪树木补种若干。已经修剪" : "修剪树木已经修剪全部树木。";
    assertThat(lines(page).replace(" ", "")).isEqualTo("目标甲乙\n" + both + "\n总分9\n");
  }

  /** The label of the heads' first row stands beside the row below them, and was drawn with it. */
  @Test
  void leavesHeadsOutThatWereDrawnAgain() {
    Drawing[] pages = {new Drawing(), new Drawing()};
    for (Drawing page : pages) {
      page.text(200, 40, "绩效资料");
      double y = page == pages[0] ? 100 : 60;
      page.text(50, y, "预算数(A)").text(150, y, "预算数(A)").text(250, y, "预算数(A)");
      page.text(50, y + 40, "数量指标").text(150, y + 20, "清扫面积").text(250, y + 20, "5");
    }
    pages[0].text(150, 140, "清扫次数").text(250, 140, "7");
    pages[1].text(50, 101, "质量指标").text(150, 100, "清扫次数Ⅱ").text(250, 100, "8");
    assertThat(lines(pages).replace(" ", ""))
        .isEqualTo("绩效资料\n预算数(A)预算数(A)预算数(A)\n数量指标清扫面积5\n清扫次数7\n绩效资料\n质量指标清扫次数Ⅱ8\n");
  }

  /** The form's first row stands on each of its pages; below a title it is another form's. */
  @ParameterizedTest
  @CsvSource({"2 / 8, ''", "自评表, 项目名称绿道"})
  void leavesTheFirstRowOutThatWasDrawnAgain(String above, String wanted) {
    Drawing[] pages = {new Drawing(), new Drawing()};
    for (Drawing page : pages) {
      page.text(200, 40, page == pages[0] ? "自评表" : above);
      page.text(50, 60, "项目名称").text(150, 60, "绿道");
    }
    pages[0].text(50, 80, "数量指标").text(150, 80, "清扫面积").text(250, 80, "5");
    pages[1].text(50, 80, "质量指标").text(150, 80, "合格率").text(250, 80, "8");
    String name = wanted.isEmpty() ? "" : wanted + "\n";
    assertThat(lines(pages).replace(" ", ""))
        .isEqualTo(
            "自评表\n项目名称绿道\n数量指标清扫面积5\n" + above.replace(" ", "") + "\n" + name + "质量指标合格率8\n");
  }

  /** The page break parts the next form's name from the heads of its funds. */
  @Test
  void keepsTheHeadsOfAFormThatBeginsBelowTheTotalOfTheLast() {
    Drawing[] pages = {new Drawing(), new Drawing()};
    for (Drawing page : pages) {
      double y = page == pages[0] ? 100 : 60;
      page.text(50, y, "预算数(A)").text(150, y, "预算数(A)").text(250, y, "预算数(A)");
    }
    pages[0].text(50, 120, "1").text(150, 120, "2").text(250, 120, "3");
    pages[0].text(50, 140, "总分").text(250, 140, "9").text(50, 160, "项目名称").text(150, 160, "绿道");
    pages[1].text(50, 80, "4").text(150, 80, "5").text(250, 80, "6");
    assertThat(lines(pages).replace(" ", ""))
        .isEqualTo("预算数(A)预算数(A)预算数(A)\n123\n总分9\n项目名称绿道\n预算数(A)预算数(A)预算数(A)\n456\n");
  }

  @Test
  void aPageDrawnTwiceIsReadRowByRow() {
    Drawing page = new Drawing();
    page.text(50, 80, "项目").text(50, 95, "单位").text(50, 140, "产出指标").text(100, 113, "甲");
    page.text(200, 113, "5").text(100, 167, "乙").text(200, 167, "7").text(50, 181, "总分");
    page.text(130, 80, "丙项目名").text(130, 92, "称").text(130, 113, "≥80").text(130, 167, "≤9");
    assertThat(lines(page).replaceAll(" +", " "))
        .isEqualTo(" 项目 丙项目名称\n 单位\n 产出指标 甲 ≥80 5\n 乙 ≤9 7\n 总分\n");
  }

  /** The right half of a full-width bracket is blank, and Chromium lays it over the next cell. */
  @Test
  void aBracketThatHangsOverTheEdgeOfItsCellTakesNothingWithIt() {
    Drawing page = new Drawing().grid(new double[] {50, 96, 150}, new double[] {100, 120});
    page.text(70, 113, "（％）10");
    assertThat(lines(page)).isEqualTo("（％）|10\n");
  }

  /** Calc draws no line under a cell that goes on, and its text where the middle of it is. */
  @Test
  void aCellThatIsNotClosedAtTheEndOfThePageGoesOn() {
    Drawing first = new Drawing().grid(new double[] {50, 100, 200}, new double[] {700, 720});
    first.across(740, 100, 200).down(50, 720, 740).down(100, 720, 740).down(200, 720, 740);
    first.text(55, 713, "时效").text(105, 713, "甲").text(105, 733, "乙");
    Drawing second = new Drawing().grid(new double[] {50, 100, 200}, new double[] {60, 80, 100});
    second.text(55, 73, "成本").text(105, 73, "丙").text(55, 93, "社会").text(105, 93, "丁");
    assertThat(lines(first, second)).isEqualTo("时效|甲\n成本|乙\n·|丙\n社会|丁\n");
  }

  /** Programs print a text over a table whose place they reckon wrongly, and long ones too. */
  @ParameterizedTest
  @CsvSource({"乙, 甲|乙/填报人王某某", "'', 甲 填报人王某某|·"})
  void aTextThatRunsOverALineIsOne(String beside, String wanted) {
    Drawing page = new Drawing().grid(new double[] {50, 100, 150}, new double[] {100, 120});
    page.text(105, 113, beside).text(75, 114, "填报人王某某").text(55, 113, "甲");
    assertThat(lines(page).strip()).isEqualTo(wanted.replace("/", "\n"));
  }

  /** A row that goes to the next page as a whole leaves the table's sides behind. */
  @Test
  void sidesThatGoDownToTheEndOfThePageAreNoRow() {
    Drawing[] pages = twoPages("名称", "戊");
    pages[0].down(50, 740, 770).down(250, 740, 770);
    pages[1].text(107, 73, "己").text(207, 73, "8");
    assertThat(read(pages).lines(1, 9))
        .containsExactly("绩效资料", "甲\t乙\t10", "名称\t95%\t5", "戊\t己\t8", "丙\t丁\t9");
  }

  @Test
  void columnsOfTwoPagesMayBeALittleBesideEachOther() {
    Drawing first = new Drawing().grid(new double[] {50, 105, 250}, new double[] {700, 720});
    Drawing second = new Drawing().grid(new double[] {50, 108, 250}, new double[] {60, 80});
    first.text(52, 713, "甲").text(110, 713, "乙");
    second.text(52, 73, "丙").text(110, 73, "丁");
    assertThat(lines(first, second)).isEqualTo("甲|乙\n丙|丁\n");
  }

  @Test
  void endsInTimeOnAPageOfManyLines() {
    Drawing page = new Drawing();
    for (int i = 0; i < 20_000; i++) {
      page.across(i * 0.04, 0, 500).down(i * 0.03, 0, 800);
    }
    assertThat(lines(page)).isEmpty();
  }
}
