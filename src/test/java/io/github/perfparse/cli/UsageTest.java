package io.github.perfparse.cli;

import static io.github.perfparse.cli.RunAssert.assertThat;
import static java.util.stream.Collectors.joining;

import io.github.perfparse.run.ExitCode;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.FormFormat;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  private static Run run(String... args) {
    return new Run.Setup().inIsTerminal().run(args);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "extract ",
        "validate ",
        "show ",
        "summary ",
        "corrections ",
        "rules ",
        "explain ",
        "rows ",
        "schema ",
        "completion ",
        "help "
      })
  void helpBeginsWithExamplesAndEndsWithExitCodes(String command) {
    Run run = run((command + "--help").split(" "));
    assertThat(run).exitedWith(0).hasNoError();
    Assertions.assertThat(run.out())
        .startsWith("Examples:\n  perfparse ")
        .containsSubsequence("Examples:", "\n\nUsage: perfparse", "Options:", "Exit codes:")
        .doesNotContain("\u001b");
    for (ExitCode code : ExitCode.values()) {
      Assertions.assertThat(run.out())
          .contains("  " + code.code() + " ", Message.of("text", code).toString());
    }
  }

  @Test
  void helpNamesTheFormatsAndTheSeverities() {
    assertThat(run("extract", "--help"))
        .hasOutputContaining(
            Stream.of(FormFormat.values())
                .map(FormFormat::toString)
                .collect(joining(", ", "", ".")),
            "never, info, warning, error.");
  }

  @Test
  void helpIsAlsoACommand() {
    assertThat(run("help")).exitedWith(0).hasOutput(run("--help").out());
    assertThat(run("help", "extract")).exitedWith(0).hasOutput(run("extract", "--help").out());
  }

  @Test
  void saysItsVersion() {
    Run run = run("--version");
    assertThat(run).exitedWith(0);
    Assertions.assertThat(run.out()).startsWith("perfparse ").endsWith("\n").hasLineCount(1);
  }

  @Test
  void withoutACommandShowsTheHelpAsAnError() {
    assertThat(run()).exitedWith(2).hasOutput("").hasErrorContaining("Examples:", "Commands:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "extrct a              | did you mean | perfparse --help",
        "extract --fomat a    | Unknown option: '--fomat'; did you mean --format? | perfparse extract --help",
        "extract --fromat a    | Unknown option: '--fromat'; did you mean --format? | extract --help",
        "help extrct           | there is no command 'extrct' | perfparse help --help",
        "extract --format xml  | 'xml' is none of [json, | perfparse extract --help",
        "extract --fail-on bad | 'bad' is none of [never, info, warning, error] | extract --help",
        "extract --encoding x! | 'x!' is no known encoding | perfparse extract --help",
        "extract --output      | Missing required parameter for option '--output' | extract --help",
        "extract --format=json --format=json | only once | perfparse extract --help",
        "validate --format xml | 'xml' is none of [text, | validate --help",
        "validate --color no   | 'no' is none of [auto, always, never] | validate --help",
        "validate --min-severity=never | 'never' is none of [info, warning, error] | validate --help",
        "rules --format=csv    | 'csv' is none of [text, json] | rules --help",
        "explain               | Missing required parameter: 'ID' | explain --help",
        "explain grade         | there is no rule 'grade' | explain --help",
        "explain grade-missmatch | did you mean grade-mismatch? | explain --help",
        "show --form 0 a       | forms are counted from 1 | perfparse show --help",
        "show --lang fr a      | 'fr' is none of [en, zh] | perfparse show --help",
        "summary --by town a   | 'town' is none of [department, | perfparse summary --help",
        "summary -o a.pdf a    | end it in one of .txt, .csv, .json, .xlsx | summary --help",
        "rows a b              | 'b' | perfparse rows --help",
        "schema a              | 'a' | perfparse schema --help",
      })
  void aWrongCommandLineIsOneLineWithAHint(String args, String what, String hint) {
    assertThat(run(args.split(" ")))
        .exitedWith(2)
        .hasOutput("")
        .hasOneErrorLineContaining(what, hint);
  }

  @Test
  void helpThatCannotBeWrittenIsNoSuccess() {
    OutputStream full = new BrokenStream("No space left on device");
    assertThat(new Run.Setup().run(full, "--help"))
        .exitedWith(70)
        .hasOneErrorLineContaining("standard output: cannot be written: No space left");
  }

  @Test
  void itsOwnMistakeIsOneLineAndAStackTraceOnlyIfAsked() {
    OutputStream bug =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new IllegalStateException();
          }
        };
    Run.Setup setup = new Run.Setup();
    assertThat(setup.run(bug, "schema"))
        .exitedWith(70)
        .hasOneErrorLineContaining("perfparse: schema: internal error (IllegalStateException");
    assertThat(setup.run(bug, "schema", "--debug"))
        .exitedWith(70)
        .hasErrorContaining(
            "internal error (IllegalStateException", "\n    at io.github.perfparse");
  }

  @Test
  void exitCodesAreSmallPositiveAndDistinct() {
    Assertions.assertThat(ExitCode.values())
        .extracting(ExitCode::code)
        .doesNotHaveDuplicates()
        .allMatch(code -> code >= 0 && code < 256)
        .contains(0, 1, 2, 3, 4, 70, 130);
  }
}
