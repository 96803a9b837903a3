package io.github.perfparse.cli.command;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.cli.Run;
import io.github.perfparse.run.io.FileHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsCommandTest {

  private static final String WATER = "samples/water-2021.txt";
  private static final String HEADS = "file,sha256,form,project,year,path,read,corrected,note\n";
  private static final String SCORE = WATER + ",,1,,,/funding/rows/0/score,,9.7,看过原件\n";

  @TempDir private Path folder;

  private static Run run(String args) {
    return new Run.Setup().real().run(args.split(" "));
  }

  private String table(String text) throws IOException {
    return Files.writeString(folder.resolve("c.csv"), text).toString();
  }

  @Test
  void listsTheDoubtfulValuesForASpreadsheet() {
    assertThat(run("corrections --lang zh " + WATER))
        .exitedWith(0)
        .hasNoError()
        .hasOutputContaining(
            "\uFEFF文件,表序号,项目名称,年度,栏目,原因,读出,更正为,",
            "年度资金总额得分,未读到内容,,,,12,\"| 年度资金总额 | 6350000.00 |",
            "指标 4“断面水质达标率”偏差原因,文字在表格截断处中断,上游来,,,25,");
  }

  /** The way of a person: list, fill in, run again. */
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theTableFilledInIsUnderstood(String language) throws IOException {
    String listed = run("corrections --lang " + language + " " + WATER).out();
    String filled = listed.replaceFirst("(score|得分),(nothing was read|未读到内容),,", "$1,$2,,9.7");
    String table = table(filled);
    assertThat(run("validate --corrections " + table + " " + WATER))
        .hasNoError()
        .hasOutputContaining("1 error, 0 warnings, 1 info");
    Assertions.assertThat(run("corrections --lang en --corrections " + table + " " + WATER).out())
        .doesNotContain("/funding/rows/0/score")
        .contains("/indicators/3/deviation");
  }

  @Test
  void theOutputHasTheValueAndSaysWhoseItIs() throws IOException {
    Run run = run("extract --corrections " + table(HEADS + SCORE) + " " + WATER);
    assertThat(run)
        .exitedWith(0)
        .hasNoError()
        .hasOutputContaining(
            "\"executionRatePercent\": 97, \"score\": 9.7,",
            "{\"path\": \"/funding/rows/0/score\", \"was\": \"\", \"now\": \"9.7\", \"note\": \"看过原件\"}");
    assertThatJson(run.out()).isDocument();
  }

  @Test
  void aFileThatWasMovedIsKnownByItsContent() throws IOException {
    Path moved = Files.copy(Path.of(WATER), folder.resolve("moved.txt"));
    String hash = FileHash.of(WATER).orElseThrow();
    String table = table(HEADS + SCORE.replace(WATER + ",,", "old/name.txt," + hash + ","));
    assertThat(run("extract --corrections " + table + " " + moved))
        .hasNoError()
        .hasOutputContaining("\"now\": \"9.7\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.txt,,1,,,/total/score,99.21,99,       | c.csv:2: no form that was read is meant",
        "$,,1,,2020,/total/score,99.21,99,       | c.csv:2: no form that was read is meant",
        "$,,1,,,/total/score,98,99,              | c.csv:2: not applied: /total/score reads “99.21”",
        "$,,1,,,/total/score,99.21,九十九,        | c.csv:2: not applied: “九十九” is no number",
        "$,,1,,,/total/colour,99.21,9,           | c.csv:2: not applied: there is no value",
      })
  void whatIsNotAppliedIsToldOf(String row, String complaint) throws IOException {
    String table = table(HEADS + row.replace("$", WATER) + "\n");
    Run plain = run("extract " + WATER);
    assertThat(run("extract --corrections " + table + " " + WATER))
        .exitedWith(0)
        .hasOneErrorLineContaining(complaint)
        .hasOutput(plain.out());
  }

  @Test
  void aTableWithoutItsColumnsIsAMistake() throws IOException {
    assertThat(run("extract --corrections " + table("file,path\n") + " " + WATER))
        .exitedWith(2)
        .hasOneErrorLineContaining("c.csv:1: has no column “read” (读出)");
  }
}
