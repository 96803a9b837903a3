package io.github.perfparse.cli.command;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.cli.BrokenStream;
import io.github.perfparse.cli.FakeReader;
import io.github.perfparse.cli.Run;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.say.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {

  @TempDir private Path folder;

  private static Run.Setup setup() {
    return new Run.Setup().reading(new FakeReader());
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private Run extract(String... args) {
    String[] all = Stream.concat(Stream.of("extract"), Stream.of(args)).toArray(String[]::new);
    return setup().run(all);
  }

  @Test
  void writesTheFormsOfAllInputsInTheirOrder() throws IOException {
    String b = file("b.txt", "form\nform");
    String a = file("a.txt", "form");
    Run run = extract(b, a);
    assertThat(run).exitedWith(0).hasNoError();
    assertThatJson(run.out()).isDocument();
    Assertions.assertThat(run.out().lines().filter(line -> line.contains("\"source\"")))
        .map(line -> line.replaceAll(".*/(.\\.txt)\", \"form\": (\\d).*", "$1 $2"))
        .containsExactly("b.txt 1", "b.txt 2", "a.txt 1");
    assertThat(run).hasOutputContaining("\"files\": 2,\n    \"forms\": 3,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "extract -", "extract -- -", "extract -o - -"})
  void readsStandardInput(String command) {
    Run run = setup().in("form").run(command.split(" "));
    assertThat(run).exitedWith(0).hasOutputContaining("{\"file\": \"-\", \"form\": 1");
  }

  @Test
  void doesNotWaitForAPersonToType() {
    Run run = setup().inIsTerminal().in("form").run("extract");
    assertThat(run)
        .exitedWith(2)
        .hasOutput("")
        .hasErrorContaining("Examples:\n  perfparse extract form.txt\n", "--format", "Exit codes:");
  }

  @Test
  void readsATerminalIfToldTo() {
    assertThat(setup().inIsTerminal().in("form").run("extract", "-")).exitedWith(0);
  }

  /** The command line without options goes another way, and must not come out elsewhere. */
  @ParameterizedTest
  @ValueSource(strings = {"form", "binary", "bug", ""})
  void optionsThatAreTheDefaultChangeNothing(String content) throws IOException {
    String input = file("a.txt", content);
    Assertions.assertThat(extract("--format=json", "--fail-on=never", input))
        .isEqualTo(extract(input));
  }

  @Test
  void writesAFormALine() throws IOException {
    Run run = extract("--format", "NDJSON", file("a.txt", "form\nform"));
    assertThat(run).exitedWith(0).hasNoError();
    Assertions.assertThat(run.out().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThatJson(line).isForm());
  }

  @Test
  void handsOnEncodingAndProvenance() throws IOException {
    Run run = extract("--encoding=gb18030", "--provenance", file("a.txt", "form"));
    assertThat(run)
        .exitedWith(0)
        .hasOutputContaining("\"projectName\": \"GB18030\"", "\"provenance\": []");
  }

  @Test
  void aBadInputStopsNoOther() throws IOException {
    String missing = folder.resolve("none.txt").toString();
    Run run =
        extract(
            missing,
            file("b", "form\nbinary"),
            file("c", "broken"),
            file("d", "nothing"),
            file("e", "form"));
    assertThat(run)
        .exitedWith(3)
        .hasError(
            """
            perfparse: %1$s/none.txt: no such file; check the name
            perfparse: %1$s/b:2: is binary; name a text
            perfparse: %1$s/c: Input/output error
            perfparse: %1$s/d: no self-evaluation form in it; “perfparse rows” shows what was read
            """
                .formatted(folder))
        .hasOutputContaining(
            "\"files\": 4,\n    \"forms\": 2,",
            "/b\", \"line\": 2, \"error\": \"is binary; name a text\"}",
            "/d\", \"line\": 0, \"error\": \"no self-evaluation form in it");
    assertThatJson(run.out()).isDocument();
  }

  /** As a shell gives it for a variable that is not set; it read the folder one was in. */
  @Test
  void anEmptyNameIsNotTheFolderOneIsIn() throws IOException {
    String said = "perfparse: : is an empty name; look whether a variable was not set\n";
    assertThat(extract("")).exitedWith(4).hasError(said);
    assertThat(extract("", file("a", "form"))).exitedWith(3).hasError(said);
  }

  @Test
  void isAValidDocumentEvenIfNothingWasUsable() throws IOException {
    Run run = extract(file("a", "binary"), file("b", ""));
    assertThat(run).exitedWith(4).hasOutputContaining(",\n  \"forms\": [],\n");
    assertThatJson(run.out()).isDocument();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bug", "deep"})
  void itsOwnMistakeIsOneLineAndStopsNoOtherInput(String mistake) throws IOException {
    String bad = file("bad", mistake);
    Run run = extract(bad, file("good", "form"));
    assertThat(run)
        .exitedWith(70)
        .hasOneErrorLineContaining("perfparse: " + bad + ": internal error (")
        .hasOutputContaining("\"forms\": 1,", "internal error");
    assertThatJson(run.out()).isDocument();
  }

  /** All that is known of the form is where it stands. */
  @Test
  void itsOwnMistakeOverAFormCostsThatFormAlone() throws IOException {
    String input = file("a", "form\nslip\n\nform");
    Run run = extract(input);
    assertThat(run)
        .exitedWith(70)
        .hasOneErrorLineContaining(
            input + ":2: refused: internal error (IllegalStateException: a slip): please report it")
        .hasOutputContaining(
            "\"forms\": 2,", "\"firstLine\": 2, \"lastLine\": 3", "\"reason\": \"internal-error\"");
    assertThatJson(run.out()).isDocument();
    assertThat(extract("--debug", input))
        .exitedWith(70)
        .hasErrorContaining("a slip", "\n    at io.github.perfparse.cli.FakeReader");
  }

  @Test
  void showsTheStackTraceOfItsOwnMistakeIfAsked() throws IOException {
    assertThat(extract("--debug", file("bad", "bug")))
        .exitedWith(70)
        .hasErrorContaining("a\\nbug); please", "\n    at io.github.perfparse.cli.FakeReader");
  }

  @ParameterizedTest
  @CsvSource({
    "never,   ERROR,   0",
    "info,    INFO,    1",
    "warning, INFO,    0",
    "warning, WARNING, 1",
    "error,   WARNING, 0",
    "error,   ERROR,   1",
  })
  void failsOnFindingsFromASeverityOn(String severity, Severity found, int code)
      throws IOException {
    String input = file("a", "form");
    Run run = finding(found, Cause.SOURCE).run("extract", "--fail-on", severity, input);
    assertThat(run).exitedWith(code).hasNoError().hasOutputContaining("\"rule\": \"a-rule\"");
  }

  @Test
  void doesNotFailWithoutFindings() throws IOException {
    assertThat(extract("--fail-on=info", file("a", "form"))).exitedWith(0);
  }

  @Test
  void aFailedInputOutweighsFindings() throws IOException {
    String good = file("a", "form");
    String bad = file("b", "binary");
    assertThat(finding(Severity.ERROR, Cause.SOURCE).run("extract", "--fail-on=info", good, bad))
        .exitedWith(3);
  }

  @Test
  void aMistakeInTheMiddleOfAFormLeavesTheOldFile() throws IOException {
    Path output = Files.writeString(folder.resolve("out.json"), "old");
    Run.Setup setup = finding(Severity.INFO, null);
    assertThat(setup.run("extract", "-o", output.toString(), file("a", "form"), file("b", "form")))
        .exitedWith(70)
        .hasOneErrorLineContaining("internal error (NullPointerException");
    Assertions.assertThat(output).hasContent("old");
    Assertions.assertThat(folder.toFile().list()).containsOnly("out.json", "a", "b");
  }

  private static Run.Setup finding(Severity severity, Cause cause) {
    Finding finding =
        new Finding(
            "a-rule",
            severity,
            cause,
            Message.text("m"),
            Pointer.FORM,
            1,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return setup().checking(form -> List.of(finding));
  }

  @Test
  void writesAFile() throws IOException {
    String input = file("a.txt", "form");
    Path output = folder.resolve("out.json");
    assertThat(extract("-o", output.toString(), input)).exitedWith(0).hasOutput("").hasNoError();
    assertThatJson(Files.readString(output)).isDocument();
    Assertions.assertThat(Files.readString(output)).isEqualTo(extract(input).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "./x/../a.txt", "link"})
  void doesNotOverwriteItsInput(String output) throws IOException {
    String input = file("a.txt", "form");
    Files.createDirectory(folder.resolve("x"));
    Files.createSymbolicLink(folder.resolve("link"), Path.of(input));
    assertThat(extract("--format=json", "-o", folder.resolve(output).toString(), input))
        .exitedWith(2)
        .hasOneErrorLineContaining("is also an input; give another name");
    Assertions.assertThat(Path.of(input)).hasContent("form");
  }

  @ParameterizedTest
  @CsvSource({
    "none/out.json, there is no such folder; make it first",
    "'',            is a folder; name a file in it",
  })
  void saysWhatIsWrongWithTheOutput(String output, String complaint) throws IOException {
    String target = folder.resolve(output).toString();
    assertThat(extract("--format=json", "-o", target, file("a", "form")))
        .exitedWith(2)
        .hasOneErrorLineContaining(complaint);
  }

  @Test
  void cannotReadStandardInputTwice() {
    assertThat(setup().in("form").run("extract", "-", "-"))
        .exitedWith(2)
        .hasOneErrorLineContaining("standard input can be read only once");
  }

  @Test
  void aNameCannotForgeAMessage() {
    assertThat(extract("a\nperfparse: b\u001b[31m"))
        .exitedWith(4)
        .hasOneErrorLineContaining("perfparse: a\\nperfparse: b\\u001b[31m: no such file");
  }

  @Test
  void atIsSpecialOnlyAtTheBeginningOfANamedPath() throws IOException {
    assertThat(extract(file("@1.txt", "form"))).exitedWith(0);
    assertThat(extract("@1.txt")).exitedWith(2).hasErrorContaining("1.txt: no such file");
  }

  @Test
  void anOutputThatFailsEndsTheRun() throws IOException {
    OutputStream full = new BrokenStream("No space left on device");
    String input = file("a", "form");
    assertThat(setup().run(full, "extract", "--format=ndjson", input))
        .exitedWith(70)
        .hasError("perfparse: standard output: cannot be written: No space left on device\n");
  }

  @Test
  void aReaderThatWentAwayIsNotComplainedOf() throws IOException {
    OutputStream closed = new BrokenStream("Broken pipe");
    String input = file("a", "form");
    assertThat(setup().run(closed, "extract", input)).exitedWith(141).hasNoError();
  }

  @Test
  void aReaderThatWentAwayIsKnownInAnyLanguage() throws IOException {
    OutputStream closed = new BrokenStream("断开的管道");
    String input = file("a", "form");
    assertThat(setup().outIsPipe().run(closed, "extract", input)).exitedWith(141).hasNoError();
    assertThat(setup().run(closed, "extract", input)).exitedWith(70).hasErrorContaining("断开的管道");
  }
}
