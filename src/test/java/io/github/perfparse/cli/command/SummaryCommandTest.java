package io.github.perfparse.cli.command;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.cli.Run;
import io.github.perfparse.write.WorkbookReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryCommandTest {

  private static final String WATER = "samples/water-2021.txt";
  private static final String PARKS = "samples/parks-2023.txt";

  @TempDir private Path folder;

  private static Run summary(String args) {
    return new Run.Setup().real().run(("summary " + args).split(" "));
  }

  @Test
  void isATableForPeople() {
    assertThat(summary("--lang en --by department " + WATER + " " + PARKS))
        .exitedWith(0)
        .hasNoError()
        .hasOutput(
            """
            department          forms  budget, yuan  executed, yuan  rate %  score 25%  median    75%    优 %  with errors %
            云泽市园林绿化局        1    19,250,000      18,772,600   97.52      98.75   98.75  98.75  100.00           0.00
            望江市水务局(本级)      3    10,930,000      10,664,500   97.57      98.86   99.21  99.61  100.00          33.33
            all                     4    30,180,000      29,437,100   97.54      98.69   98.98  99.41  100.00          25.00
            """);
  }

  @Test
  void speaksChinese() {
    assertThat(summary("--lang zh --by rule " + WATER))
        .hasOutputContaining("规则", "全年预算数（元）", "金额、分值或得分为负数", "\n合计");
  }

  @ParameterizedTest
  @ValueSource(strings = {"department", "unit,year", "project", "layout", "rule"})
  void theJsonIsWhatTheSchemaSays(String by) {
    Run run = summary("--format json --by " + by + " " + WATER + " " + PARKS);
    assertThat(run).exitedWith(0);
    assertThatJson(run.out()).isSummary();
  }

  @Test
  void aPanelIsTidyAndTheSameInEveryLocale() throws IOException {
    Path panel = folder.resolve("panel.csv");
    assertThat(summary("--by department,year -o " + panel + " " + WATER)).exitedWith(0);
    Assertions.assertThat(Files.readString(panel))
        .startsWith("department,year,forms,initialBudget,annualBudget,executed,")
        .contains("\r\n望江市水务局(本级),2021,3,11050000,10930000,10664500,97.57,0,3,")
        .hasLineCount(2);
  }

  @Test
  void aWorkbookHasARowAGroup() throws IOException {
    Path file = folder.resolve("a.xlsx");
    summary("--lang zh --by unit -o " + file + " " + WATER);
    WorkbookReader workbook = new WorkbookReader(Files.readAllBytes(file));
    Assertions.assertThat(workbook.sheets()).containsExactly("汇总");
    Assertions.assertThat(workbook.row("汇总", 1)).startsWith("实施单位", "表数", "年初预算数（元）");
    Assertions.assertThat(workbook.row("汇总", 2)).startsWith("望江市河道养护所", "3", "11050000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030"})
  void oldNamesAreTakenForNewOnes(String charset) throws IOException {
    Path aliases = folder.resolve("a.csv");
    String text = "# 机构改革\n\n望江市水务局（本级）,望江市水利局\n";
    Files.write(aliases, text.getBytes(Charset.forName(charset)));
    assertThat(summary("--format csv --by department --aliases " + aliases + " " + WATER))
        .hasOutputContaining("\r\n望江市水利局,3,");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "甲,乙\\n丙     | a.csv:2: is not of the form “old name,new name”",
        "甲,乙\\n乙,甲  | leads back to itself",
        "甲,\"乙        | a.csv: is no CSV:",
      })
  void aBadListOfNamesIsAMistake(String text, String complaint) throws IOException {
    Path aliases = folder.resolve("a.csv");
    Files.writeString(aliases, text.replace("\\n", "\n"));
    assertThat(summary("--aliases " + aliases + " " + WATER))
        .exitedWith(2)
        .hasOutput("")
        .hasOneErrorLineContaining(complaint);
  }
}
