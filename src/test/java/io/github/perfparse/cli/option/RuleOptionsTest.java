package io.github.perfparse.cli.option;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.check.rule.Example;
import io.github.perfparse.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings of rules: options, the settings file, and which of them wins. */
class RuleOptionsTest {

  /** The total is 0.04 too high. */
  private static final Example ROUNDED = new Example("18: 总分⇥⇥⇥⇥⇥⇥100⇥99.54⇥");

  @TempDir private Path folder;
  private String input;

  @BeforeEach
  void input() throws IOException {
    input = file("a.txt", ROUNDED.dump());
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private Run validate(String... args) {
    Stream<String> all =
        Stream.of(List.of("validate"), List.of(args), List.of(input)).flatMap(List::stream);
    return new Run.Setup().real().run(all.toArray(String[]::new));
  }

  private Run configured(String config, String... args) throws IOException {
    String file = file("p.properties", config);
    String[] all =
        Stream.concat(Stream.of("--config", file), Stream.of(args)).toArray(String[]::new);
    return validate(all);
  }

  @Test
  void takesTheSettingsBesideTheInputsAndNamesThem() throws IOException {
    String settings = file("perfparse.properties", "rule.score-total-mismatch = off");
    assertThat(validate("-q")).exitedWith(0).hasNoError();
    assertThat(validate("-v")).hasErrorContaining(settings + ": holds the settings");
    Run folder = new Run.Setup().real().run("validate", "-v", this.folder.toString());
    assertThat(folder).exitedWith(0);
    Assertions.assertThat(folder.err()).contains(settings).doesNotContain("not read");
    assertThat(new Run.Setup().real().run("extract", input)).hasOutputContaining("\"byRule\": {}");
    assertThat(validate("--config", file("other.properties", ""))).exitedWith(1);
  }

  @ParameterizedTest
  @CsvSource({
    "off,     0, 0 errors; 0 warnings; 0 infos",
    "info,    0, 0 errors; 0 warnings; 1 info",
    "Warning, 0, 0 errors; 1 warning; 0 infos",
    "error,   1, 1 error; 0 warnings; 0 infos",
  })
  void givesARuleAnotherSeverity(String severity, int code, String totals) {
    assertThat(validate("--rule", "score-total-mismatch=" + severity))
        .exitedWith(code)
        .hasOutputContaining(totals.replace(';', ','));
  }

  @Test
  void theLastOfSeveralCounts() {
    assertThat(validate("--rule", "score-total-mismatch=off", "--rule=score-total-mismatch=error"))
        .exitedWith(1);
  }

  @Test
  void givesARuleAnotherTolerance() {
    assertThat(validate("--tolerance", "score-total-mismatch=0.03")).exitedWith(1);
    assertThat(validate("--tolerance", "score-total-mismatch=0.04")).exitedWith(0);
  }

  @Test
  void extractTakesTheSameSettings() {
    String[] args = {
      "extract",
      "--rule=score-total-mismatch=info",
      "--min-severity=warning",
      "--fail-on=info",
      input
    };
    assertThat(new Run.Setup().real().run(args))
        .exitedWith(1)
        .hasOutputContaining("\"findings\": []\n");
  }

  @Test
  void whatIsNotShownStillCounts() {
    Run run =
        validate(
            "--rule=score-total-mismatch=warning", "--min-severity=error", "--fail-on=warning");
    assertThat(run)
        .exitedWith(1)
        .hasOutput(
            """
            1 file; 1 form, 1 with nothing to report; 5 indicators
            0 errors, 0 warnings, 0 infos; 1 below --min-severity
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--rule      | grade-mismach=off        | there is no rule 'grade-mismach'; did you mean grade-mismatch?",
        "--rule      | xyz=off                  | there is no rule 'xyz'; “perfparse rules” lists them",
        "--rule      | grade-mismatch           | 'grade-mismatch' is not of the form ID=VALUE",
        "--rule      | grade-mismatch=fatal     | 'fatal' is none of [off, info, warning, error]",
        "--tolerance | score-total-mismatc=1    | did you mean score-total-mismatch?",
        "--tolerance | score-total-mismatch=-1  | '-1' is no tolerance for score-total-mismatch, as 0.05 is",
        "--tolerance | score-total-mismatch=1E9 | '1E9' is no tolerance",
        "--tolerance | score-total-mismatch=    | '' is no tolerance",
        "--tolerance | grade-mismatch=1         | grade-mismatch has no tolerance",
      })
  void refusesWhatCannotBe(String option, String setting, String complaint) {
    assertThat(validate(option, setting))
        .exitedWith(2)
        .hasOutput("")
        .hasOneErrorLineContaining(option + ": ", complaint, "see “perfparse validate --help”");
  }

  @Test
  void takesSettingsFromAFile() throws IOException {
    String config =
        """
        # what we agreed on

          rule.score-total-mismatch = warning
        fail-on=warning
        """;
    assertThat(configured("\uFEFF" + config.replace("\n", "\r\n")))
        .exitedWith(1)
        .hasOutputContaining(":18: warning score-total-mismatch");
    assertThat(configured("tolerance.score-total-mismatch = 0.05\n")).exitedWith(0);
    assertThat(configured("rule.score-total-mismatch = info\nmin-severity = warning"))
        .exitedWith(0)
        .hasOutputContaining("1 below --min-severity");
  }

  @Test
  void optionsWinOverTheFile() throws IOException {
    assertThat(configured("rule.score-total-mismatch = off", "--rule=score-total-mismatch=error"))
        .exitedWith(1);
    assertThat(
            configured("tolerance.score-total-mismatch = 1", "--tolerance=score-total-mismatch=0"))
        .exitedWith(1);
    assertThat(configured("fail-on = error", "--fail-on=never")).exitedWith(0);
    assertThat(
            configured(
                "rule.score-total-mismatch = info\nmin-severity = error", "--min-severity=info"))
        .hasOutputContaining(": info score-total-mismatch");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1 | severity = error                   | there is no setting 'severity'; there are rule.ID, tolerance.ID and [min-severity, fail-on, baseline]",
        "3 | #;;rule.grade-mismach = off        | there is no rule 'grade-mismach'; did you mean grade-mismatch?",
        "2 | fail-on = never; fail-on = error   | 'fail-on' is set a second time, first on line 1",
        "2 | #; fail-on = always                | 'always' is none of [never, info, warning, error]",
        "1 | min-severity = never               | 'never' is none of [info, warning, error]",
        "1 | tolerance.score-total-mismatch = x | 'x' is no tolerance for score-total-mismatch",
        "1 | fail-on error                      | is not of the form “key = value”",
        "1 | baseline =                         | 'baseline' names no file",
      })
  void saysOnWhichLineTheFileIsWrong(int line, String content, String complaint)
      throws IOException {
    assertThat(configured(content.replace(';', '\n')))
        .exitedWith(2)
        .hasOutput("")
        .hasOneErrorLineContaining("/p.properties:" + line + ": " + complaint)
        .hasErrorContaining(complaint);
  }

  @Test
  void saysIfTheFileCannotBeRead() throws IOException {
    assertThat(validate("--config", "none"))
        .exitedWith(2)
        .hasError("perfparse: none: no such file; check the name\n");
    Path binary = Files.write(folder.resolve("b"), new byte[] {(byte) 0xFF});
    assertThat(validate("--config", binary.toString()))
        .exitedWith(2)
        .hasError("perfparse: " + binary + ": is not UTF-8\n");
  }

  @Test
  void aBaselineAcceptsWhatWasThere() throws IOException {
    String baseline = folder.resolve("b.json").toString();
    assertThat(validate("--write-baseline", baseline))
        .exitedWith(0)
        .hasOutputContaining("1 error,");
    assertThatJson(Files.readString(Path.of(baseline))).isBaseline();
    assertThat(validate("--baseline", baseline))
        .exitedWith(0)
        .hasOutputContaining(
            "0 errors, 0 warnings, 0 infos; 1 accepted by the baseline; 0 stale in it\n");
  }

  @Test
  void aBaselineDoesNotMindMovedLines() throws IOException {
    String baseline = folder.resolve("b.json").toString();
    validate("--write-baseline", baseline);
    file("a.txt", "\n\n\n" + ROUNDED.dump());
    assertThat(validate("--baseline", baseline)).exitedWith(0);
    file("a.txt", new Example("18: 总分⇥⇥⇥⇥⇥⇥100⇥99.55⇥").dump());
    assertThat(validate("--baseline", baseline))
        .exitedWith(1)
        .hasOutputContaining(
            input
                + ": 河道保洁: stale in the baseline: score-total-mismatch /total/score 99.54 (expected 99.5)\n",
            "1 error, 0 warnings, 0 infos; 0 accepted by the baseline; 1 stale in it");
    Run json = validate("--baseline", baseline, "--format=json");
    assertThatJson(json.out()).isValidation();
    assertThat(json).hasOutputContaining("\"accepted\": 0,", "\"actual\": \"99.54\"");
  }

  @Test
  void aNewBaselineTakesTheOldOnesPlace() throws IOException {
    String baseline = folder.resolve("b.json").toString();
    validate(
        "--write-baseline", baseline, "--min-severity=error", "--rule=score-total-mismatch=info");
    String first = Files.readString(Path.of(baseline));
    Assertions.assertThat(first).contains("score-total-mismatch");
    assertThat(validate("--baseline", baseline, "--write-baseline", baseline)).exitedWith(0);
    Assertions.assertThat(Path.of(baseline)).hasContent(first);
  }

  @Test
  void aSettingsFileNamesTheBaselineBesideIt() throws IOException {
    validate("--write-baseline", folder.resolve("b.json").toString());
    assertThat(configured("baseline = b.json")).exitedWith(0);
    assertThat(configured("baseline = b.json", "--baseline", file("c.json", "{\"version\":1}")))
        .exitedWith(1);
  }

  @Test
  void saysOnWhichLineABaselineIsWrong() throws IOException {
    String broken = file("b.json", "{\n  \"version\": 1,\n  \"findings\": [{\"file\": 3}]\n}");
    assertThat(validate("--baseline", broken))
        .exitedWith(2)
        .hasError("perfparse: " + broken + ":3: “file” is not a text\n");
    assertThat(validate("--baseline", "none"))
        .exitedWith(2)
        .hasError("perfparse: none: no such file; check the name\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--baseline", "--write-baseline", "--config"})
  void extractKnowsTheOption(String option) {
    assertThat(new Run.Setup().real().run("extract", option))
        .exitedWith(2)
        .hasErrorContaining("Missing required parameter for option '" + option);
  }
}
