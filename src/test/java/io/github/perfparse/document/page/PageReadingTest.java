package io.github.perfparse.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.document.Rendered;
import io.github.perfparse.document.rendition.DocumentKind;
import io.github.perfparse.document.rendition.DocumentNote;
import io.github.perfparse.document.rendition.Rendition;
import io.github.perfparse.document.rendition.RenditionWriter;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.Limits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pages drawn by hand: where glyphs and lines stand is all that is known of them. */
class PageReadingTest {

  private static final double SIZE = 10;
  private static final Set<String> LABELS = Set.of("产出指标", "效益指标");

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
      return PageLayout.of(new PrintedPage(number, 595, 842, glyphs, strokes, sides, 0, 0));
    }
  }

  private static Rendition read(Drawing... drawings) {
    Deque<PageLayout> pages = new ArrayDeque<>();
    for (Drawing drawing : drawings) {
      pages.add(drawing.page(pages.size() + 1));
    }
    RenditionWriter into = new RenditionWriter(Limits.USUAL);
    PageStory story = new PageStory(into, LABELS::contains);
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

  @Test
  void aCellWithoutALineInItIsOne() {
    Drawing page = new Drawing();
    page.across(100, 50, 250).across(140, 50, 250).across(120, 150, 250);
    page.down(50, 100, 140).down(150, 100, 140).down(250, 100, 140);
    page.text(55, 123, "甲").text(155, 113, "乙").text(155, 133, "丙");
    assertThat(lines(page)).isEqualTo("甲|乙\n·|丙\n");
  }

  @Test
  void takesFilledCellsWhereNoLineIsDrawn() {
    Drawing page = new Drawing().grid(new double[] {50, 150, 250}, new double[] {100, 120, 140});
    page.sides.addAll(page.strokes);
    page.strokes.clear();
    page.text(55, 113, "甲").text(155, 113, "乙").text(55, 133, "丙").text(155, 133, "丁");
    assertThat(lines(page)).isEqualTo("甲|乙\n丙|丁\n");
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
    assertThat(Rendered.lines(rendition))
        .isEqualTo("绩效资料\n甲|乙|10\n名称|95%|5\n戊|己|8\n丙|丁|9\n— 2 —\n");
    assertThat(rendition.notes())
        .containsExactly(
            new DocumentNote(DocumentNote.Kind.FURNITURE, 2, Message.of("document.text", "— 1 —")),
            new DocumentNote(DocumentNote.Kind.FURNITURE, 2, Message.of("document.text", "绩效资料")));
  }

  @Test
  void joinsARowThatThePageCuts() {
    Rendition rendition = read(twoPages("道路清扫面", "积"));
    assertThat(Rendered.lines(rendition)).isEqualTo("绩效资料\n甲|乙|10\n道路清扫面积|95%|5\n丙|丁|9\n— 2 —\n");
    assertThat(rendition.notes())
        .contains(
            new DocumentNote(
                DocumentNote.Kind.JOINED, 2, Message.of("document.joined", "道路清扫面|积")));
  }

  @Test
  void noRowIsCutWhereATargetBegins() {
    assertThat(lines(twoPages("=14千平方米", "=95千平方米"))).contains("=14千平方米|95%|5\n=95千平方米|·|·\n");
  }

  @Test
  void keepsTwoWholeLabelsApart() {
    Drawing[] pages = twoPages("产出指标", "效益指标");
    pages[1].text(107, 73, "己").text(207, 73, "8");
    assertThat(lines(pages)).contains("产出指标|95%|5\n效益指标|己|8\n");
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

  @Test
  void aTitleThatComesAgainBeginsATableOfItsOwn() {
    double[] columns = {50, 150, 250};
    Drawing[] pages = {new Drawing(), new Drawing()};
    for (Drawing page : pages) {
      page.text(100, 60, 18, "自评表").text(120, 80, "（二〇二三年度）");
      page.grid(columns, new double[] {100, 120, 140});
      page.text(52, 113, "项目名称").text(152, 113, "绿道");
      page.text(52, 133, "主管部门").text(152, 133, "园林局");
    }
    String form = "自评表\n（二〇二三年度）\n项目名称|绿道\n主管部门|园林局\n";
    assertThat(lines(pages)).isEqualTo(form + form);
  }

  @Test
  void keepsTheRoomBetweenWordsWhereThereIsNoTable() {
    Drawing page = new Drawing().text(0, 100, "数量指标").text(100, 100, "95%");
    assertThat(lines(page)).isEqualTo("数量指标            95%\n");
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
