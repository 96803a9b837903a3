package io.github.perfparse.cli.command;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.check.rule.Example;
import io.github.perfparse.cli.Run;
import io.github.perfparse.run.io.Descriptors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidateCommandTest {

  private static final Example WRONG_TOTAL = new Example("18: 总分⇥⇥⇥⇥⇥⇥100⇥98.5⇥");
  private static final Example NO_REASON =
      new Example("16: ⇥效益指标⇥生态效益指标⇥河岸环境⇥改善⇥基本改善⇥30⇥28⇥\n18: 总分⇥⇥⇥⇥⇥⇥100⇥97.5⇥");

  @TempDir private Path folder;
  private String error;
  private String warning;
  private String clean;

  @BeforeEach
  void inputs() throws IOException {
    error = file("error.txt", WRONG_TOTAL.dump());
    warning = file("warning.txt", NO_REASON.dump());
    clean = file("clean.txt", new Example("3: 项目名称⇥渠道保洁").dump());
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static Run run(String... args) {
    return new Run.Setup().real().run(args);
  }

  @Test
  void saysWhatDoesNotAddUp() {
    assertThat(run("validate", error, clean))
        .exitedWith(1)
        .hasNoError()
        .hasOutput(
            """
            %1$s: form 1, 河道保洁, 2023, lines 1-19, ok
            %1$s:18: error score-total-mismatch: 总分 98.5 is printed, but fund score 9.5 + 5 indicator\
             scores 90 = 99.5 (difference -1)
                cause: source; expected: 99.5; actual: 98.5; difference: -1; tolerance: 0
                line 6   /funding/rows/0  score: 9.5
                line 13  /indicators/0    score: 20
                line 14  /indicators/1    score: 20
                line 15  /indicators/2    score: 10
                line 16  /indicators/3    score: 30
                line 17  /indicators/4    score: 10
                line 18  /total           score: 98.5

            2 files; 2 forms, 1 with nothing to report; 10 indicators
            1 error, 0 warnings, 0 infos
                 1  score-total-mismatch      fund score + Σ indicator scores ≠ the printed 总分 score
            """
                .formatted(error));
  }

  @Test
  void readsStandardInput() {
    Run run = new Run.Setup().real().in(WRONG_TOTAL.dump()).run("validate", "-");
    assertThat(run).exitedWith(1).hasOutputContaining("\n-:18: error score-total-mismatch: ");
  }

  @ParameterizedTest
  @CsvSource({
    "clean,   error,   0",
    "clean,   info,    0",
    "warning, error,   0",
    "warning, warning, 1",
    "warning, never,   0",
    "error,   error,   1",
    "error,   never,   0",
  })
  void failsFromASeverityOn(String input, String severity, int code) {
    assertThat(run("validate", "--fail-on", severity, path(input + ".txt"))).exitedWith(code);
  }

  @Test
  void failsOnErrorsUnlessToldOtherwise() {
    assertThat(run("validate", warning)).exitedWith(0);
    assertThat(run("validate", warning, error)).exitedWith(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv", "sarif"})
  void theFormatFollowsTheOptionOrElseTheNamesEnd(String format) throws IOException {
    String extension = format.equals("text") ? "txt" : format;
    String asked = run("validate", "--format", format, error).out();
    Assertions.assertThat(asked).contains("score-total-mismatch");
    assertThat(run("validate", "-o", path("r." + extension), error)).exitedWith(1).hasOutput("");
    Assertions.assertThat(folder.resolve("r." + extension)).hasContent(asked);
    assertThat(run("validate", "-o", path("r.x"), "--format", format, error)).exitedWith(1);
    Assertions.assertThat(folder.resolve("r.x")).hasContent(asked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract --report", "validate -o"})
  void doesNotGuessTheFormat(String command) {
    String[] words = command.split(" ");
    assertThat(run(words[0], words[1], path("report.xyz"), error))
        .exitedWith(2)
        .hasOneErrorLineContaining("end it in one of .txt, .json, .csv, .html, .sarif");
    Assertions.assertThat(folder.resolve("report.xyz")).doesNotExist();
  }

  @Test
  void isAValidDocumentWhateverComes() {
    String missing = path("none.txt");
    assertThatJson(run("validate", "--format=json", missing).out()).isValidation();
    assertThatJson(run("validate", "--format=json", clean).out()).isValidation();
    assertThatJson(run("validate", "--format=json", error, missing).out()).isValidation();
    assertThatJson(run("validate", "--format=sarif", missing).out()).isSarif();
    assertThatJson(run("validate", "--format=sarif", clean).out()).isSarif();
    assertThatJson(run("validate", "--format=sarif", error, missing).out()).isSarif();
    Assertions.assertThat(run("validate", "--format=csv", missing).out())
        .startsWith("file,form,")
        .endsWith(",operands\r\n")
        .hasLineCount(1);
  }

  @Test
  void tellsOfInputsThatFailed() {
    String missing = path("none.txt");
    Run run = run("validate", missing, clean);
    assertThat(run)
        .exitedWith(3)
        .hasErrorContaining("none.txt: no such file")
        .hasOutput(
            missing
                + ": failed: no such file; check the name\n\n"
                + "1 file, 1 failed; 1 form, 1 with nothing to report; 5 indicators\n"
                + "0 errors, 0 warnings, 0 infos\n");
    assertThat(run("validate", missing)).exitedWith(4);
  }

  @Test
  void extractWritesTheSameReportBesideTheData() throws IOException {
    Run run = run("extract", "--report", path("r.json"), error, clean);
    assertThat(run).exitedWith(0).hasNoError();
    assertThatJson(run.out()).isDocument();
    Assertions.assertThat(folder.resolve("r.json"))
        .hasContent(run("validate", "--format=json", error, clean).out());
  }

  @Test
  void anOutputIsNeitherAnInputNorAnotherOutput() {
    assertThat(run("validate", "-o", error, error))
        .exitedWith(2)
        .hasOneErrorLineContaining("is also an input");
    assertThat(run("extract", "-o", path("x.json"), "--report", path("./x.json"), error))
        .exitedWith(2)
        .hasOneErrorLineContaining("is written to already; give another name");
    assertThat(run("extract", "--report", "-", error))
        .exitedWith(2)
        .hasOneErrorLineContaining("-: standard output can take one thing only");
    assertThat(run("extract", "-o", path("x.json"), "--report", "-", error))
        .exitedWith(0)
        .hasOutputContaining(":18: error score-total-mismatch");
  }

  @Test
  void coloursOnATerminalOrIfTold() {
    String red = ":18: \u001b[1;31merror\u001b[0m score";
    Run.Setup terminal = new Run.Setup().real().outTakesColor();
    assertThat(terminal.run("validate", error)).hasOutputContaining(red);
    assertThat(run("validate", "--color=always", error)).hasOutputContaining(red);
    Assertions.assertThat(terminal.run("validate", "--color=never", error).out())
        .isEqualTo(run("validate", error).out())
        .doesNotContain("\u001b");
  }

  @Test
  void aFileIsNotColoured() {
    assertThat(new Run.Setup().real().outTakesColor().run("validate", "-o", path("r.txt"), error))
        .exitedWith(1);
    Assertions.assertThat(folder.resolve("r.txt")).content().doesNotContain("\u001b");
  }

  @ParameterizedTest
  @CsvSource({"1, xterm, false", "'', xterm, true", "'', dumb, false"})
  void noColorMeansNo(String noColor, String term, boolean colored) {
    Assertions.assertThat(Descriptors.wantsColor(Map.of("NO_COLOR", noColor, "TERM", term)))
        .isEqualTo(colored);
  }
}
