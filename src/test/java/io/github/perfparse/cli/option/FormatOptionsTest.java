package io.github.perfparse.cli.option;

import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.cli.FakeReader;
import io.github.perfparse.cli.Run;
import io.github.perfparse.write.WorkbookReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatOptionsTest {

  @TempDir private Path folder;

  private static Run.Setup setup() {
    return new Run.Setup().reading(new FakeReader()).in("form");
  }

  private static Run extract(String args) {
    return setup().run(("extract " + args + " -").split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "a.json,   '{'",
    "a.jsonl,  '{\"source\"'",
    "a.csv,    'file,form,row,year'",
    "a.xlsx,   PK",
    "a.sqlite, SQLite format 3",
    "a.sql,    BEGIN;",
  })
  void theNameOfTheOutputSaysWhatToWrite(String name, String start) throws IOException {
    Path output = folder.resolve(name);
    assertThat(extract("-o " + output)).exitedWith(0).hasOutput("").hasNoError();
    Assertions.assertThat(Files.readString(output, StandardCharsets.ISO_8859_1)).startsWith(start);
    Assertions.assertThat(folder.toFile().list()).containsExactly(name);
  }

  @Test
  void theOptionOutweighsTheName() throws IOException {
    Path output = folder.resolve("a.json");
    assertThat(extract("--format csv -o " + output)).exitedWith(0);
    Assertions.assertThat(Files.readString(output)).startsWith("file,form,");
  }

  @Test
  void aNameThatSaysNothingIsNoGuess() {
    assertThat(extract("-o " + folder.resolve("a.xls")))
        .exitedWith(2)
        .hasOneErrorLineContaining("a.xls: the name does not say which format is meant");
  }

  @Test
  void aNameThatMeansSomethingElseSaysWhatIsPossible() {
    assertThat(extract("-o " + folder)).hasOneErrorLineContaining("is a folder; --out-dir FOLDER");
    assertThat(extract("-o " + folder.resolve("a.html")))
        .hasOneErrorLineContaining("a.html: a report goes beside the forms: --report FILE");
  }

  @Test
  void writesTheChosenTable() {
    assertThat(extract("--format csv --table forms --headers zh --bom"))
        .exitedWith(0)
        .hasOutputContaining("\uFEFF文件,表序号,首行,末行,");
    assertThat(extract("--format csv")).hasOutputContaining("file,form,row,year,projectName,");
  }

  @ParameterizedTest
  @CsvSource({
    "--table forms,               --table does not go with json; it goes with --format csv",
    "--format sql --headers zh,   it goes with --format csv and --format xlsx",
    "--format xlsx --bom,         --bom does not go with xlsx",
    "--format ndjson --raw-csv,   --raw-csv does not go with ndjson",
    "--format csv --provenance,   it goes with --format json and --format ndjson",
  })
  void anOptionThatWouldDoNothingIsAMistake(String args, String complaint) {
    assertThat(extract(args)).exitedWith(2).hasOutput("").hasOneErrorLineContaining(complaint);
  }

  @ParameterizedTest
  @CsvSource({"xlsx, 2", "sqlite, 2", "csv, 0", "sql, 0"})
  void aTerminalGetsNoBinary(String format, int code) {
    Run.Setup terminal = setup().outIsTerminal();
    assertThat(terminal.run("extract", "--format", format, "-")).exitedWith(code);
    assertThat(setup().run("extract", "--format", format, "-")).exitedWith(0);
  }

  /** A workbook is read by people: it quotes lines, and its links are found from where it lies. */
  @Test
  void aWorkbookSpeaksTheLanguageAndLeadsToItsInputs() throws IOException {
    Path output = folder.resolve("自评表.xlsx");
    Run.Setup real = new Run.Setup().real();
    assertThat(
            real.run("extract", "--lang", "zh", "-o", output.toString(), "samples/water-2021.txt"))
        .exitedWith(0);
    WorkbookReader workbook = new WorkbookReader(Files.readAllBytes(output));
    Assertions.assertThat(workbook.texts("问题清单", "t"))
        .contains("其他资金的全年执行数填列 -3 元，为负数", "| 其他资金 | 0.00 | 0.00 | -3 | — | |");
    String link = workbook.files("项目清单").get(0);
    Assertions.assertThat(folder.resolve(link))
        .hasSameTextualContentAs(Path.of("samples/water-2021.txt"));
  }
}
