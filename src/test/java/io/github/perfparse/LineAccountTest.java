package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.check.rule.Example;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.TokenizerProperties;
import io.github.perfparse.text.row.Row;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What stands between two forms is told of, once, by the form above it, and no form holds another.
 */
class LineAccountTest {

  private static final String FORM = Example.BASE.replace('⇥', '\t');
  private static final String PLAIN = Example.BASE.replaceAll("⇥+", " ");
  private static final String PROSE = "\n二、其他说明\n本部门其余项目均按规定开展自评。\n\n以下为第二个项目。\n\n";

  private static List<Row> rows(String text) throws IOException {
    return TokenizerProperties.rows(text, Optional.empty());
  }

  private static List<String> told(Outcome outcome) {
    return ((Form) outcome)
        .leftovers().stream()
            .filter(leftover -> !leftover.isInside())
            .map(left -> left.line() + "-" + left.lastLine() + " " + left.text())
            .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void proseBetweenFormsIsToldOf(boolean grid) throws IOException {
    String form = grid ? FORM : PLAIN;
    List<Outcome> outcomes = Dumps.outcomes("前言。\n\n" + form + PROSE + form + "\n\n附注。\n");
    assertThat(outcomes).hasSize(2);
    assertThat(told(outcomes.get(0))).containsExactly("23-26 二、其他说明");
    assertThat(told(outcomes.get(1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anotherTableBetweenFormsIsToldOf(boolean grid) throws IOException {
    String form = grid ? FORM : PLAIN;
    String table =
        """

        2023年度部门预算执行情况表
        科目编码⇥科目名称⇥年初预算数⇥调整预算数⇥决算数⇥执行率
        201⇥教育支出⇥810⇥805⇥790⇥98%
        205⇥卫生支出⇥210⇥205⇥200⇥97%
        """
            .replace("⇥", grid ? "\t" : " ");
    List<Outcome> outcomes = Dumps.outcomes(form + table + form);
    assertThat(outcomes).filteredOn(Form.class::isInstance).hasSize(2);
    assertThat(outcomes.get(0).source().lastLine()).isEqualTo((int) form.lines().count());
    // Its head, where it is one of cells, opens a form that is refused.
    String lines = grid ? "21-21" : "21-24";
    assertThat(told(outcomes.get(0))).containsExactly(lines + " 2023年度部门预算执行情况表");
  }

  @Test
  void proseBetweenAHeadingAndItsFormIsToldOf() throws IOException {
    String contents = "财政项目支出绩效自评表\n本表由财务科填报。\n经业务科室核对。\n\n" + "说明。\n".repeat(30);
    List<Outcome> outcomes = Dumps.outcomes(contents + "\n" + FORM);
    assertThat(outcomes).hasSize(1);
    assertThat(told(outcomes.get(0))).containsExactly("2-34 本表由财务科填报。");
  }

  @Test
  void aRefusalAnswersForWhatStandsBelowIt() throws IOException {
    List<Outcome> outcomes = Dumps.outcomes("项目支出绩效自评表\n项目名称 绿道养护\n" + PROSE + FORM);
    assertThat(outcomes.get(0).source().firstLine()).isEqualTo(1);
    assertThat(outcomes.get(0).source().lastLine()).isEqualTo(7);
  }

  @Test
  void theRestOfALongTextIsOneNote() throws IOException {
    List<Outcome> outcomes =
        Dumps.outcomes(FORM + "\n" + "说明。\n\n".repeat(50_000) + FORM + PROSE + FORM);
    assertThat(outcomes).hasSize(3);
    assertThat(told(outcomes.get(0))).containsExactly("21-100019 说明。");
    assertThat(told(outcomes.get(1))).containsExactly("100041-100044 二、其他说明");
  }

  @Test
  void formsOnOneLineKeepTheirOrder() throws IOException {
    String other = PLAIN.replace("河道保洁 ", "绿道养护 ");
    List<Outcome> outcomes = Dumps.outcomes((PLAIN + other + PLAIN).replace('\n', ' '));
    assertThat(outcomes).extracting(outcome -> outcome.source().form()).containsExactly(1, 2, 3);
  }

  @Test
  void theStatusIsNotTheirs() throws IOException {
    Form form = (Form) Dumps.outcomes(FORM + PROSE + FORM).get(0);
    assertThat(form.leftovers()).extracting(Leftover::isInside).containsExactly(false);
  }

  /** The foot of a form goes on, and ends in the broken title of another. */
  @Test
  void aTitleAtTheEndOfARecordCostsNoForm() throws IOException {
    String text =
        PLAIN
            + """
            偏差大或目标未
            完成原因分析
            附表 2
            2023 年度专项市容环卫公厕管护及清扫保洁专项经费项目
            自评表
            """;
    List<Outcome> outcomes = Dumps.outcomes(text);
    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.get(0)).isInstanceOf(Form.class);
    assertThat(((Refusal) outcomes.get(1)).title()).contains("公厕管护及清扫保洁专项经费项目自评表");
  }

  /** A watermark's letters stand behind the title, and the form is read without it. */
  @Test
  void aTitleThatTheFirstFormLacksIsToldOf() throws IOException {
    String form = FORM.substring(FORM.indexOf('\n') + 1);
    List<Outcome> outcomes = Dumps.outcomes("项目支出绩效自评表财政局\t\t\n" + form);
    assertThat(told(outcomes.get(0))).containsExactly("1-1 项目支出绩效自评表财政局");
  }

  /** {@code 文档介绍:项目支出绩效自评表}: a page on which files are offered says the title again. */
  @Test
  void aLineAboveAFormThatSpeaksOfItsTitleIsNoOtherForms() throws IOException {
    String page = "项目支出绩效自评表.docx\n\n下载得到文件列表\n\n项目支出绩效自评表.docx\n\n文档介绍\n\n文档介绍:";
    List<Outcome> outcomes = Dumps.outcomes(page + PLAIN.replaceAll(" +", "\n"));
    assertThat(outcomes).hasSize(1).hasOnlyElementsOfType(Form.class);
  }

  /**
   * Rows of a table behind a form that was refused: nobody knows what they lack. Those of another
   * document stand on the line below it.
   */
  @ParameterizedTest
  @CsvSource({
    "OUT_OF_ORDER, 12, 11, true",
    "OUT_OF_ORDER, 12, 8, true",
    "LOOK_ALIKE, 12, 11, true",
    "LOOK_ALIKE, 12, 10, false",
    "OUT_OF_ORDER, 2, 1, false"
  })
  void rowsBehindARefusedFormAreItsRest(Refusal.Reason reason, int from, int last, boolean rest)
      throws IOException {
    String rows = FORM.lines().skip(from - 1).collect(Collectors.joining("\n"));
    Form form = (Form) Dumps.outcomes("\n".repeat(from - 1) + rows).get(0);
    SourceRef above = new SourceRef("dump", 1, 1, last, "tab");
    List<CutForm> given = new ArrayList<>();
    LineAccount between = new LineAccount(given::add);
    between.accept(CutForm.of(new Refusal(above, "", reason, Optional.empty())));
    between.accept(CutForm.of(form));
    between.finish();
    assertThat(given.get(1).read() instanceof Refusal).isEqualTo(rest);
  }

  /**
   * A total within the table is another form's: the rows behind it say so, and nobody is blamed.
   */
  @Test
  void rowsBehindATotalDoubtIt() throws IOException {
    String total = "总分\t\t\t\t\t\t100\t88\t";
    String text =
        FORM.replace("\t\t时效指标", total + "\n" + FORM.lines().toList().get(11) + "\n\t\t时效指标");
    List<Outcome> outcomes = Dumps.outcomes(text);
    assertThat(outcomes).hasSize(2);
    assertThat(((Form) outcomes.get(0)).repairs())
        .extracting(repair -> repair.detail().key())
        .contains("doubt.goes-on");
  }

  /** The rows have no head, and pieces of their cells stand above and below their lines. */
  @Test
  void wrappedRowsAloneAreRefused() throws IOException {
    String rows =
        """
                        社会稳定水平改善
        社会效益指标                      有效保障     达成年度指标  4.0     2.4     实际需求减少
                        情况
                        其中农村的用户    ≥10个       22个          4.0     4.0
                        提高系统使用人员
                                          明显改善     明显改善      4.0     4.0
                        获得感
        生态效益指标    资源节约利用      有效保障     达成年度指标  4.0     4.0
                        人才队伍建设可持
        可持续影响指标                    优           优            5.0     5.0
                        续性
                        信息系统长效管理
                                          及时         及时          5.0     5.0
                        机制健全性
        总分                                                             100.0   93.0
        """;
    assertThat(Dumps.outcomes(rows)).hasOnlyElementsOfType(Refusal.class);
    String whole =
        rows.replaceAll("(?m)^ +\\S{2,8}\n", "")
            .replaceAll("指标 {20}", "指标    平台运行        ")
            .replaceAll("(?m)^ {30}", " ".repeat(16) + "平台运行      ");
    assertThat(Dumps.outcomes(whole)).hasOnlyElementsOfType(Form.class);
  }

  /** A line of one form, then one of the other: the top of each would be mixed with the other's. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void linesOfTwoFormsInTurnAreRefused(boolean grid) throws IOException {
    List<String> form = (grid ? FORM : PLAIN).lines().toList();
    StringBuilder both = new StringBuilder();
    for (String line : form) {
      both.append(line).append('\n');
      both.append(line.replace("河道保洁", "绿道养护")).append('\n');
    }
    assertThat(Dumps.outcomes(both.toString()))
        .extracting(outcome -> outcome instanceof Refusal)
        .containsOnly(true);
  }

  /**
   * A record never swallows another form: the title of one that no other reader has seen has the
   * whole refused, and is named.
   */
  @Test
  void aRecordThatHoldsAnotherTitleIsRefused() throws IOException {
    List<String> form = FORM.lines().toList();
    for (int at = 1; at < form.size(); at++) {
      List<String> lines = new ArrayList<>(form);
      lines.add(at, "项目支出绩效自评表");
      List<Outcome> outcomes = Dumps.outcomes(String.join("\n", lines));
      int line = at + 1;
      assertThat(outcomes).anyMatch(outcome -> begins(outcome, line) || speaks(outcome, line));
    }
  }

  private static boolean begins(Outcome outcome, int line) {
    return outcome.source().firstLine() == line;
  }

  private static boolean speaks(Outcome outcome, int line) {
    if (outcome instanceof Refusal refusal) {
      return refusal.sentence().toString().contains("line " + line);
    }
    Form form = (Form) outcome;
    return form.provenance().stream()
            .anyMatch(piece -> piece.line() == line && piece.path().equals(FormField.TITLE.path()))
        || form.repairs().stream().anyMatch(repair -> repair.line() == line)
        || form.leftovers().stream().anyMatch(left -> left.line() == line);
  }

  /** Whole, torn, with a watermark, in a cell that nobody has closed, beside the unit of money. */
  @ParameterizedTest
  @CsvSource({
    "项目支出绩效自评表, 1-1",
    "项目支出绩效 ⏎ 自评表, 1-2",
    "财政项目支出 ⏎ 绩效自评表, 1-2",
    "满意度90% ⏎ 项目支出绩效 ⏎ 自评表, 2-3",
    "项目支出绩效自评表财政局, 1-1",
    "项目支出绩效自评表 | 优 | 10, 1-1",
    "项目支出绩效自评表清单, ''",
    "项目支出绩效自评表 | 单位：万元, 1-1",
    "<table><tr><td>评分等级</td><td>优 ⏎ 项目支出绩效自评表 ⏎ </td></tr></table>, 2-2",
    "<table><tr><td>评分等级</td><td>优 ⏎  ⏎ 项目支出绩效自 ⏎ 评表 ⏎ (2023年度)</td></tr></table>, 3-4",
    "详见项目支出绩效自评表。, ''"
  })
  void titlesAreSeenWhereverTheyStand(String text, String lines) throws IOException {
    TitleLines titles = new TitleLines();
    rows(text.replace(" ⏎ ", "\n").replace(" | ", "\t")).forEach(titles::see);
    assertThat(titles.between(1, 9))
        .extracting(title -> title.from() + "-" + title.to())
        .isEqualTo(lines.isEmpty() ? List.of() : List.of(lines));
  }

  /** Of a long text right below a form so many lines are the form's, each of them whole. */
  @Test
  void theFormEndsAtTheEndOfALine() throws IOException {
    String notes = "本表由财务科 汇总\n".repeat(30);
    Form form = (Form) Dumps.outcomes(PLAIN.strip() + "\n" + notes + "\n" + PLAIN).get(0);
    assertThat(form.leftovers())
        .filteredOn(Leftover::isInside)
        .isNotEmpty()
        .allMatch(left -> left.text().endsWith("汇总"));
  }

  @Test
  void aRefusalGoesOnToTheNextBlankLine() throws IOException {
    Refusal refusal =
        new Refusal(
            new SourceRef("dump", 1, 1, 2, "aligned"),
            "",
            Refusal.Reason.OUT_OF_ORDER,
            Optional.empty());
    List<CutForm> given = new ArrayList<>();
    LineAccount account = new LineAccount(given::add);
    rows("总分10094\n乙\n评分等级优\n丙\n\n附注\n").forEach(account::see);
    account.accept(CutForm.of(refusal));
    account.finish();
    assertThat(given.get(0).read().source().lastLine()).isEqualTo(4);
  }

  /** Its title may be that of the project named above it, or not: it is told on its own line. */
  @Test
  void aRefusalNamesItsTitleWhereAProjectIsNamedAboveIt() throws IOException {
    Refusal refusal =
        new Refusal(
            new SourceRef("dump", 1, 1, 4, "tab"),
            "项目支出绩效自评表",
            Refusal.Reason.CELLS_NOT_TOLD_APART,
            Optional.empty());
    List<CutForm> given = new ArrayList<>();
    LineAccount account = new LineAccount(given::add);
    rows("(2021年度)\n项目名称\t绿道养护\n项目支出绩效自评表\n项目名称\t校舍维修\n").forEach(account::see);
    account.accept(CutForm.of(refusal));
    account.finish();
    Refusal named = (Refusal) given.get(0).read();
    assertThat(named.detail()).contains(Message.of("titles.inside", "3"));
  }
}
