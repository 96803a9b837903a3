package io.github.perfparse.write.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.report.Tally;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.TableForms;
import io.github.perfparse.write.WorkbookReader;
import io.github.perfparse.write.base.QuotedLine;
import io.github.perfparse.write.base.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookTest {

  /** Line by line what the form of {@link TableForms} was read from. */
  private static final List<String> LINES =
      List.of("标题", "市交通局", "", "", "", "", "年度资金总额\t100\t99.51\t10", "", "", "", "", "减少拥堵");

  private static WorkbookReader workbook(Language heads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Book book = new Book(out, heads, Optional.of("../"));
    Form form = TableForms.FULL.quoting(LINES);
    Tally tally = new Tally();
    tally.add(form, TableForms.FINDINGS);
    tally.refused(
        new Refusal(
            TableForms.BLANK.source(),
            "绩效自评表",
            Refusal.Reason.CELLS_NOT_TOLD_APART,
            Optional.of(Message.text("9 rows run together")),
            Optional.empty()));
    book.form(form, TableForms.FINDINGS);
    book.form(TableForms.BLANK, List.of());
    book.close(Summary.of(tally.report()));
    return new WorkbookReader(out.toByteArray());
  }

  @Test
  void hasASheetForEachQuestion() throws IOException {
    assertThat(workbook(Language.ZH).sheets()).containsExactly("汇总", "项目清单", "资金", "指标", "问题清单");
    assertThat(workbook(Language.EN).sheets())
        .containsExactly("summary", "forms", "funding", "indicators", "findings");
  }

  @Test
  void aProjectLeadsToItsFindingsAndItsFile() throws IOException {
    WorkbookReader workbook = workbook(Language.ZH);
    assertThat(workbook.row("项目清单", 2))
        .startsWith("市交通局", "养护中心", "道路养护", "2023", "1000000", "1000000", "995100")
        .contains("99.51", "99.5", "优", "有存疑之处", "a.txt", "第 2 行", "联系电话：12345");
    assertThat(workbook.attributes("项目清单", "hyperlink", "location"))
        .containsExactly("'问题清单'!A2", "", "");
    assertThat(workbook.files("项目清单")).containsExactly("../a.txt");
  }

  @Test
  void aFindingIsASentenceWithItsLineAndLeadsToItsRow() throws IOException {
    WorkbookReader workbook = workbook(Language.ZH);
    assertThat(workbook.row("问题清单", 2))
        .startsWith("市交通局", "养护中心", "道路养护", "2023", "错误", "what is wrong")
        .contains("99", "99.5", "-0.5", "填报有误", "第 20 行", "第 20 行：99");
    assertThat(workbook.row("问题清单", 3).get(5)).isEqualTo("what is wrong");
    assertThat(workbook.attributes("问题清单", "hyperlink", "location"))
        .containsExactly("'项目清单'!A2", "'指标'!A3", "'资金'!A2");
    assertThat(workbook.texts("问题清单", "formula"))
        .containsExactly("$E2=\"错误\"", "$E2=\"警告\"", "$E2=\"提示\"");
  }

  @Test
  void speaksTheLanguageOfItsReader() throws IOException {
    assertThat(workbook(Language.EN).row("findings", 2))
        .contains("error", "what is wrong", "line 20");
    assertThat(workbook(Language.ZH).row("资金", 3)).contains("其他资金").doesNotContain("other");
    assertThat(workbook(Language.ZH).row("指标", 3)).contains("=", "<").doesNotContain("eq", "lt");
  }

  @Test
  void noCellHoldsJson() throws IOException {
    WorkbookReader workbook = workbook(Language.ZH);
    for (String sheet : workbook.sheets()) {
      assertThat(workbook.texts(sheet, "t"))
          .as(sheet)
          .noneMatch(text -> text.matches("[\\[{]\".*"));
    }
  }

  @Test
  void theTotalsSayWhatWasReadAndWhatNot() throws IOException {
    assertThat(workbook(Language.ZH).texts("汇总", "t"))
        .contains("按主管部门", "市交通局", "（未填名称）", "按规则统计", "拒读的表格")
        .anyMatch(text -> text.startsWith("a.txt 第 30 行；绩效自评表；单元格分不清（9 rows run together）；请直接读取"));
    assertThat(workbook(Language.ZH).row("汇总", 9)).containsExactly("全年预算数（元）", "1000000");
  }

  @Test
  void linesAreQuotedWithBars() {
    Form form = TableForms.FULL.quoting(List.of("年度资金总额\t100\t99.51\t10"));
    assertThat(QuotedLine.of(form.source(), 2, "99.51")).isEqualTo("年度资金总额 | 100 | 99.51 | 10");
  }

  @Test
  void ofALongLineWhatStandsAroundTheValueIsQuoted() {
    String line = "前".repeat(500) + "99.51" + "后".repeat(500);
    Form form = TableForms.FULL.quoting(List.of(line));
    assertThat(QuotedLine.of(form.source(), 2, "99.51"))
        .hasSizeLessThan(170)
        .contains("前99.51后")
        .startsWith("…")
        .endsWith("…");
  }

  @Test
  void everyRuleHasAChineseSentence() {
    Wording wording = Wording.in(Language.ZH);
    assertThat(Rules.ALL)
        .allSatisfy(rule -> assertThat(wording.text("rule." + rule.id())).matches("[^a-zA-Z]+"));
  }
}
