package io.github.perfparse.parse.cut;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.head.HeadLabels;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows in, by a letter each; the sections of each form out, with the numbers of their rows, those
 * of page numbers and running heads in brackets. Forms are parted by {@code +}.
 */
@DisplayName("The state machine")
class SectionerTest {

  private static final String PRINTED =
      """
      T 项目支出绩效自评表
      t 湖滨市项目支出绩效自评表
      y （2023年度）
      P 项目名称⇥湖滨绿道养护
      Q 项目名称⇥城区路灯维修
      p 项目名称
      N 公开14表⇥项目名称⇥湖滨绿道养护
      a 湖滨绿道养护⇥主管部门⇥湖滨市园林局
      b 城区路灯维修⇥主管部门⇥湖滨市园林局
      D 主管部门⇥湖滨市园林局
      z 扶持事项名称⇥湖滨绿道养护
      F 项目资金⇥年初预算数⇥全年预算数⇥全年执行数
      f 年度资金总额⇥10⇥10⇥10
      O 年度总体目标⇥预期目标⇥实际完成情况
      o 绩效目标⇥河道全年无垃圾。
      I 一级指标⇥二级指标⇥三级指标⇥指标值⇥分值⇥得分
      i 产出⇥数量⇥绿地面积⇥10⇥10⇥10
      l 产出指标⇥数量指标⇥绿地面积⇥10⇥10
      u ⇥⇥草坪修剪⇥≥3次⇥3次⇥10
      w 效益指标⇥社会效益指标⇥市容整洁⇥明显改善⇥明显改善⇥10
      S 总分⇥100⇥95
      s 总分
      n 95
      g 优
      K 备注⇥无
      x 本表由市园林局核对。
      m 改进措施：
      # — 3 —
      """;

  private final List<String> forms = new ArrayList<>();

  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource({
    "TyPDFfOIiSK, TITLE 1 2 HEAD 3 4 FUNDS 5 6 OBJECTIVES 7 INDICATORS 8 9 TOTAL 10 FOOT 11, whole",
    "PFfoIi, HEAD 1 FUNDS 2 3 OBJECTIVES 4 INDICATORS 5 6, the goal right behind its label",
    "PFfIi, HEAD 1 FUNDS 2 3 INDICATORS 4 5, a form without a title begins with its project",
    "TNFfIi, TITLE 1 HEAD 2 FUNDS 3 4 INDICATORS 5 6, the number of the table before the first label",
    "DFfIi, FUNDS 2 3 INDICATORS 4 5, a label of the head begins none without the project",
    "yPFfIi, HEAD 1 2 FUNDS 3 4 INDICATORS 5 6, the year above a lost title is the form's",
    "yxTPFf, TITLE 1 2 3 HEAD 4 FUNDS 5 6, the year above a title without one is the form's",
    "PIiSyxTQFf, HEAD 1 INDICATORS 2 3 TOTAL 4 + TITLE 5 6 7 HEAD 8 FUNDS 9 10, the same below a form",
    "PIiyTQFf, HEAD 1 INDICATORS 2 3 + TITLE 4 5 HEAD 6 FUNDS 7 8, the same below one without a total",
    "yTyPFf, TITLE 2 3 HEAD 4 FUNDS 5 6, a year above a title that has its own",
    "iili, INDICATORS 1 2 3 4, a table without a head is found by a level and a number",
    "PFfwi, HEAD 1 FUNDS 2 3 INDICATORS 4 5, one number is enough where the values are words",
    "PDuuwi, HEAD 1 2 INDICATORS 3 4 5 6, rows right above whose levels are lost",
    "wiSKwiS, INDICATORS 1 2 TOTAL 3 FOOT 4 + INDICATORS 5 6 TOTAL 7, two ends of forms whose tops are lost",
    "TxPFf, TITLE 1 2 HEAD 3 FUNDS 4 5, prose between a title and its head",
    "Txx, -, a title that no head follows is prose",
    "TPFfIiTi, TITLE 1 HEAD 2 FUNDS 3 4 INDICATORS 5 6 8 [7], a title between rows is a running head",
    "TPFfIiTPi, TITLE 1 HEAD 2 FUNDS 3 4 INDICATORS 5 6 9 [7 8], the form's own top once more",
    "TPFfIiPi, TITLE 1 HEAD 2 FUNDS 3 4 INDICATORS 5 6 8 [7], rows of the form's own top alone",
    "TPDFfIiPDIi, TITLE 1 HEAD 2 3 FUNDS 4 5 INDICATORS 6 7 10 11 [8 9], the same with a head below",
    "TPFfIiPFf, TITLE 1 HEAD 2 FUNDS 3 4 INDICATORS 5 6 + HEAD 7 FUNDS 8 9, the same project again",
    "TPFfIiTQFf, TITLE 1 HEAD 2 FUNDS 3 4 INDICATORS 5 6 + TITLE 7 HEAD 8 FUNDS 9 10, the next form",
    "TpaFfIiTpai, TITLE 1 HEAD 2 3 FUNDS 4 5 INDICATORS 6 7 11 [8 9 10], a label parted from its name",
    "TpaFfIiTpbFf, TITLE 1 HEAD 2 3 FUNDS 4 5 INDICATORS 6 7 + TITLE 8 HEAD 9 10 FUNDS 11 12, another name",
    "TPFfIitPFf, TITLE 1 HEAD 2 FUNDS 3 4 INDICATORS 5 6 + TITLE 7 HEAD 8 FUNDS 9 10, another title",
    "TPFfIiTPFf, TITLE 1 HEAD 2 FUNDS 3 4 INDICATORS 5 6 + TITLE 7 HEAD 8 FUNDS 9 10, funds again",
    "TPFfIiQFf, TITLE 1 HEAD 2 FUNDS 3 4 INDICATORS 5 6 + HEAD 7 FUNDS 8 9, its title is lost",
    "TPFfIiFfIi, TITLE 1 HEAD 2 FUNDS 3 4 INDICATORS 5 6 + FUNDS 7 8 INDICATORS 9 10, no form has two fund tables",
    "PIiSIi, HEAD 1 INDICATORS 2 3 TOTAL 4 + INDICATORS 5 6, below a total a table begins a form",
    "PIiSx, HEAD 1 INDICATORS 2 3 TOTAL 4 5, prose right below the total is the form's",
    "PIi#i, HEAD 1 INDICATORS 2 3 5 [4], a page number",
    "PIiST#QIi, HEAD 1 INDICATORS 2 3 TOTAL 4 + TITLE 5 [6] HEAD 7 INDICATORS 8 9, one below the next title",
    "PIimx, HEAD 1 INDICATORS 2 3 FOOT 4 5, below a row a remark's label ends the table",
    "PIisn, HEAD 1 INDICATORS 2 3 TOTAL 4 5, below a total without numbers a number is none",
    "PIiSg, HEAD 1 INDICATORS 2 3 TOTAL 4 5, a grade below the total",
    "TP, TITLE 1 HEAD 2, a top is a form if it has a title",
  })
  void cuts(String letters, String wanted, String why) {
    Lexicon lexicon = Lexicon.standard();
    Titles titles = new Titles(lexicon);
    Furniture furniture = new Furniture(lexicon);
    Sectioner sectioner =
        new Sectioner(
            new SectionFinder(lexicon, titles, new HeadLabels(lexicon)),
            titles,
            furniture,
            new BelowTotal(lexicon, titles, furniture),
            new FormSize(Limits.USUAL),
            blocks -> forms.add(shown(blocks)));
    for (int i = 0; i < letters.length(); i++) {
      sectioner.accept(row(letters.charAt(i), i + 1));
    }
    sectioner.finish();
    assertThat(forms.isEmpty() ? "-" : String.join(" + ", forms)).as(why).isEqualTo(wanted);
  }

  private static Row row(char letter, int line) {
    String printed =
        PRINTED
            .lines()
            .filter(known -> known.charAt(0) == letter)
            .findFirst()
            .orElseThrow()
            .substring(2);
    List<Cell> cells =
        Arrays.stream(printed.split("⇥")).map(text -> new Cell(text, text, line, 1)).toList();
    return new Row(cells.size() == 1 ? Syntax.PLAIN : Syntax.TAB, line, false, cells);
  }

  private static String shown(List<Block> blocks) {
    return blocks.stream().map(SectionerTest::shown).collect(Collectors.joining(" "));
  }

  private static String shown(Block block) {
    String furniture = block.furniture().isEmpty() ? "" : " [" + lines(block.furniture()) + "]";
    return block.section() + " " + lines(block.rows()) + furniture;
  }

  private static String lines(List<Row> rows) {
    return rows.stream().map(row -> "" + row.line()).collect(Collectors.joining(" "));
  }
}
