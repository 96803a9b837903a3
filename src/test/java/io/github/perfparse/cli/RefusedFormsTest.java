package io.github.perfparse.cli;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static io.github.perfparse.cli.RunAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A refused form is told of wherever a run speaks, and gives a record only to who asks for it. */
class RefusedFormsTest {

  private static final String TOLD =
      ":2: refused: its cells cannot be told apart (9 rows run together): name the .docx";

  @TempDir private Path folder;
  private String mixed;

  @BeforeEach
  void write() throws IOException {
    mixed = Files.writeString(folder.resolve("mixed.txt"), "form\nrefused\nform").toString();
  }

  private static Run run(String... args) {
    return new Run.Setup().reading(new FakeReader()).run(args);
  }

  @Test
  void standsInTheReportAndOnStandardErrorAndGivesNoRecord() {
    Run run = run("extract", mixed);
    assertThat(run).exitedWith(3).hasErrorContaining("perfparse: " + mixed + TOLD);
    assertThatJson(run.out()).isDocument();
    assertThat(run)
        .hasOutputContaining(
            "\"forms\": 2,",
            "\"refused\": [\n      {\"file\": \"" + mixed + "\", \"form\": 2, \"firstLine\": 2,",
            "\"title\": \"自评表\", \"reason\": \"cells-not-told-apart\"");
    Assertions.assertThat(run.out()).doesNotContain("\"status\": \"refused\"");
    Assertions.assertThat(run.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "json, '\"status\": \"refused\"'",
    "ndjson, '\"status\":\"refused\"'",
    "csv --table forms, ',refused,'",
    "sql, '''refused'''",
  })
  void isGivenAllTheSameToWhoAsks(String format, String mark) {
    String options = "--keep-refused --format " + format + " " + mixed;
    Run run = run(("extract " + options).split(" "));
    assertThat(run).exitedWith(3).hasOutputContaining(mark).hasErrorContaining(TOLD);
    if (format.equals("json")) {
      assertThatJson(run.out()).isDocument();
    }
  }

  @Test
  void aRunWithNothingElseHasNothingUsable() throws IOException {
    String only = Files.writeString(folder.resolve("only.txt"), "refused").toString();
    assertThat(run("extract", only)).exitedWith(4).hasErrorContaining(":1: refused: ");
    assertThat(run("extract", "--keep-refused", only)).exitedWith(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "csv", "json", "sarif", "html"})
  void everyReportTellsOfIt(String format) {
    Run run = run("validate", "--format", format, mixed);
    assertThat(run).exitedWith(3).hasOutputContaining("cells-not-told-apart");
    if (format.equals("json")) {
      assertThatJson(run.out()).isValidation();
    }
  }

  @Test
  void theTextReportAndTheSummaryCountIt() {
    assertThat(run("validate", mixed))
        .hasOutputContaining(
            mixed + ":2: refused cells-not-told-apart: its cells cannot be told apart (9 rows",
            "    form 2, 自评表, lines 2-2; name the .docx",
            "1 file; 2 forms, 1 refused, ");
    assertThat(run("extract", "-o", folder.resolve("a.json").toString(), folder.toString()))
        .hasErrorContaining("1 file: 1 done, 0 failed, 0 skipped; 2 forms, 1 refused, 0 findings;");
  }

  @Test
  void anInputWithNothingButRefusedFormsHasAnOutputThatSaysSo() throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("in"));
    Files.writeString(inputs.resolve("only.txt"), "refused");
    Path out = folder.resolve("out");
    assertThat(run("extract", inputs.toString(), "--out-dir", out.toString())).exitedWith(4);
    String written = Files.readString(out.resolve("only.json"));
    assertThatJson(written).isDocument();
    Assertions.assertThat(written)
        .contains("\"forms\": [],", "\"reason\": \"cells-not-told-apart\"");
  }

  @Test
  void showSaysItOfTheFormThatWasAskedFor() {
    assertThat(run("show", "--form", "2", mixed)).exitedWith(3).hasErrorContaining(TOLD);
  }
}
