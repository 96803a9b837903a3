package io.github.perfparse.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.Perfparse;
import io.github.perfparse.text.row.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexRowsTest {

  private static final String TABLE = "\\begin{tabular}{|l|l|}\n";
  private static final String END = "\n\\end{tabular}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          名称 & 甲 \\\\¶年度 & 2024 \\\\[2pt]               → pipe 名称|甲; pipe 年度|2024
          # rules print nothing
          \\hline¶名称 & 甲 \\\\ \\hline¶\\cline { 1 - 2 }¶   → pipe 名称|甲
          \\toprule\\noalign{}¶名称 & 甲 \\\\¶\\endhead         → pipe 名称|甲
          # a row lasts to its end, and so does a cell
          名称¶& 甲¶乙¶\\\\                                   → pipe 名称|甲乙
          目标 & 1.甲。¶¶2.乙。 \\\\                           → pipe 目标|1.甲。/2.乙。
          甲 & 乙                                            → pipe 甲|乙
          # merged cells
          \\multicolumn{2}{|l|}{名称} & 甲 \\\\               → pipe 名称||甲
          \\multirow{2}{*}{产出} & 甲 \\\\¶& 乙 \\\\           → pipe 产出|甲; pipe |乙
          \\multicolumn{2}{c}{\\multirow[t]{2}{2cm}{甲}} & 乙  → pipe 甲||乙
          # what parts nothing
          \\makecell[l]{产出\\\\指标} & 甲\\&乙 \\\\           → pipe 产出/指标|甲&乙
          \\begin{tabular}[c]{@{}l@{}}产出\\\\指标\\end{tabular} & 甲 → pipe 产出/指标|甲
          \\begin{minipage}[t]{0.3\\linewidth}\\raggedright¶甲\\strut¶\\end{minipage} & 乙 → pipe 甲|乙
          # signs
          \\textbf{执行率(\\%)} & $\\geq 95\\%$ \\\\           → pipe 执行率(%)|≥95%
          \\textless{}1 & a\\_b\\#1 \\\\                       → pipe <1|a_b#1
          --- & $10^{4}$                                     → pipe —|10⁴
          # a brace that nobody closes costs its row alone
          \\textbf{甲 & 乙 \\\\¶\\hline¶丙 & 丁 \\\\           → pipe 甲 & 乙; pipe 丙|丁
          """)
  void rowsEndWhereTheSourceSaysIt(String rows, String wanted) throws IOException {
    assertThat(shown(TABLE + rows + END)).containsExactly(wanted.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          \\begin{longtable}[]{@{}¶  >{\\raggedright}p{(\\x - 2) * \\real{0.5}}@{}}¶甲 & 乙 \\\\¶\\end{longtable} → pipe 甲|乙
          \\begin{tabularx}{\\textwidth}{|X|X|}¶甲 & 乙 \\\\¶\\end{tabularx}               → pipe 甲|乙
          \\begin{tabular*}{5cm}{ll}¶甲 & 乙 \\\\¶\\end{tabular*}                         → pipe 甲|乙
          $$\\begin{array}{ll}\\text { 甲 } & \\geq 5 \\\\\\end{array}$$                  → plain; pipe 甲|≥5; plain
          # tables side by side, and text around them
          \\begin{tabular}{l}甲\\end{tabular}乙\\begin{tabular}{l}丙\\end{tabular}       → pipe 甲; plain; pipe 丙
          \\begin{center}¶甲¶\\begin{tabular}{l}乙\\end{tabular}¶\\end{center}¶丙 & 丁   → plain; pipe 乙; plain
          # no end, no head
          \\begin{tabular}{ll}¶甲 & 乙 \\\\¶丙 & 丁                                       → pipe 甲|乙; pipe 丙|丁
          \\begin{tabular}¶甲 & 乙                                                       → pipe 甲|乙
          \\begin{tabular}{ll¶甲 & 乙                                                    → pipe 甲|乙
          """)
  void aTableLastsToItsEnd(String text, String wanted) throws IOException {
    assertThat(shown(text)).containsExactly(wanted.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\section*{项目支出自评表}",
        "\\section{项目支出自评表}\\label{zi-ping-biao}}",
        "\\section{项目支出¶自评表}\\label{zi-ping-biao}}",
        "\\hypertarget{zi-ping-biao}{%¶\\section{项目支出自评表}}¶甲",
        "\\caption{\\textbf{项目支出自评表}}",
      })
  void aTitleIsALineOfText(String line) throws IOException {
    List<Row> rows = rows(line);

    assertThat(rows.get(0).cells().get(0).text()).isEqualTo("项目支出自评表");
  }

  @ParameterizedTest
  @CsvSource({"0, 3, 2", "1, 4, 3", "2, 5, 1"})
  void aCellKnowsWhereItStands(int cell, int line, int column) throws IOException {
    Row row = rows(TABLE + "\\hline\n 名称\n& 甲 &\n乙 \\\\" + END).get(0);

    assertThat(row.cells().get(cell).line()).isEqualTo(line);
    assertThat(row.cells().get(cell).column()).isEqualTo(column);
  }

  private static List<String> shown(String text) throws IOException {
    return rows(text).stream().map(GridRowsTest::shown).toList();
  }

  private static List<Row> rows(String text) throws IOException {
    List<Row> rows = new ArrayList<>();
    byte[] dump = text.replace("¶", "\n").getBytes(StandardCharsets.UTF_8);
    Perfparse.rows(new ByteArrayInputStream(dump), ReadSettings.DETECTED, rows::add);
    return rows;
  }
}
