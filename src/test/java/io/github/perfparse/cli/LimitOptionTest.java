package io.github.perfparse.cli;

import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.Limit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of an input that goes over a limit, and how its user lets it through. */
class LimitOptionTest {

  @TempDir private Path folder;

  private static String sample() throws IOException {
    return Files.readString(Path.of("samples/parks-2023.txt"));
  }

  /** The sample has 30 printed rows, 207 cells, and 1,054 characters in cells. */
  @ParameterizedTest
  @CsvSource({
    "form-rows,   10, 10",
    "form-cells,  50, ",
    "form-length, 99, ",
    "line-length, 20, ",
    "row-cells,   3, ",
  })
  void anInputOverALimitFailsByItsName(String name, int value, Integer line) throws IOException {
    Run run = new Run.Setup().real().in(sample()).run("extract", "--limit", name + "=" + value);
    assertThat(run)
        .exitedWith(4)
        .hasOneErrorLineContaining(
            "-:", "goes over the limit " + name + ", " + value, "--limit " + name + "=N");
    Assertions.assertThat(run.out()).contains("\"forms\": []");
    if (line != null) {
      Assertions.assertThat(run.err()).contains("-:" + (line + 1) + ": ");
    }
  }

  @Test
  void theOtherInputsAreDoneAllTheSame() throws IOException {
    Files.writeString(folder.resolve("a.txt"), sample());
    Files.writeString(folder.resolve("b.txt"), "甲\t".repeat(5000));
    Files.writeString(folder.resolve("c.txt"), sample().replace("公园", "绿园"));
    Path out = folder.resolve("out");
    assertThat(
            new Run.Setup().real().run("extract", folder.toString(), "--out-dir", out.toString()))
        .exitedWith(3)
        .hasErrorContaining("b.txt:1: goes over the limit row-cells, 4096 cells of a row");
    Assertions.assertThat(out.resolve("a.json")).exists();
    Assertions.assertThat(out.resolve("b.json")).doesNotExist();
    Assertions.assertThat(out.resolve("c.json")).exists();
  }

  /** The forms before the one that is too large are there already. */
  @Test
  void theFormsBeforeAreKept() throws IOException {
    String text = sample() + "\n" + sample().replace("主管部门", "备注\t" + "甲".repeat(5000) + "\n主管部门");
    Run run =
        new Run.Setup()
            .real()
            .in(text)
            .run("extract", "--format=ndjson", "--limit=form-length=4000");
    assertThat(run)
        .exitedWith(3)
        .hasErrorContaining("the limit form-length, 4000 characters of a form");
    Assertions.assertThat(run.out().lines()).hasSize(1);
  }

  @Test
  void aRaisedLimitLetsItThrough() throws IOException {
    String text = sample() + "备注\t".repeat(5000);
    assertThat(new Run.Setup().real().in(text).run("extract")).exitedWith(4);
    assertThat(new Run.Setup().real().in(text).run("extract", "--limit=row-cells=20000"))
        .exitedWith(0)
        .hasNoError();
  }

  /** A limit of one form is none of all forms together. */
  @ParameterizedTest
  @CsvSource({"form-rows, 40", "form-cells, 300", "form-length, 1600"})
  void formsAreMeasuredOneByOne(String name, int value) throws IOException {
    String text = sample() + "\n" + sample();
    assertThat(
            new Run.Setup()
                .real()
                .in(text)
                .run("extract", "--format=ndjson", "--limit=" + name + "=" + value))
        .exitedWith(0)
        .hasNoError();
  }

  @ParameterizedTest
  @CsvSource({
    "rows=3,        “rows” is no limit; there are line-length",
    "form-rows,     “form-rows” is not of the form form-rows=NUMBER",
    "form-rows=0,   is not of the form form-rows=NUMBER",
    "form-rows=9x,  is not of the form form-rows=NUMBER",
    "form-rows=99999999999, is not of the form form-rows=NUMBER",
  })
  void saysWhatIsWrongWithAWish(String wish, String complaint) {
    assertThat(new Run.Setup().real().in("").run("extract", "--limit", wish))
        .exitedWith(2)
        .hasErrorContaining(complaint);
  }

  @Test
  void readmeListsTheLimitsOfTheProgram() throws IOException {
    List<String> rows =
        Arrays.stream(Limit.values())
            .map(
                limit ->
                    "| `%s` | %,d | %s |"
                        .formatted(limit.key(), limit.usual(), Message.of("text", limit)))
            .toList();
    Assertions.assertThat(Files.readString(Path.of("src/docs/limits.md")).lines())
        .containsSequence(rows);
  }
}
