package io.github.perfparse.cli;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.check.rule.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a folder holds besides dumps is told of, however a run is asked to speak. */
class NotReadTest {

  private static final String TOLD =
      "perfparse: not read: 1 without an ending, 2 .wps, 1 .zip, 1 linked folder\n";

  @TempDir private Path root;
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectories(root.resolve("in"));
    Path deep = Files.createDirectories(folder.resolve("deep"));
    Files.writeString(folder.resolve("a.txt"), "form");
    for (String name : new String[] {"b.wps", "C.WPS", "报告1.定稿", ".hidden", "draft.zip"}) {
      Files.writeString(folder.resolve(name), "");
    }
    Files.writeString(deep.resolve("d.zip"), "");
    Files.createSymbolicLink(folder.resolve("elsewhere"), root);
  }

  private Run run(String... args) {
    return new Run.Setup().reading(new FakeReader()).run(args);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-q", "-v"})
  void isCountedByEndingWithTheWay(String loudness) {
    String options = "extract --exclude draft* " + loudness + " " + folder;
    Run run = run(options.split(" +"));
    assertThat(run)
        .exitedWith(0)
        .hasErrorContaining(
            TOLD,
            "perfparse: .wps: a WPS document (.wps): make a .docx of it",
            "perfparse: .zip: a ZIP archive: unpack it");
    assertThatJson(run.out()).isDocument();
    assertThat(run)
        .hasOutputContaining(
            "\"notRead\": {\n      \"\": 1,\n      \".wps\": 2,\n      \".zip\": 1,\n");
  }

  @Test
  void theSummaryCountsThemAndNamesAreToldToWhoAsks() {
    assertThat(run("extract", "--exclude", "draft*", "-v", folder.toString()))
        .hasErrorContaining(
            ", 0 skipped, 5 not read; 1 form, ",
            folder.resolve("deep/d.zip") + ": not read; a ZIP archive: unpack it",
            folder.resolve("报告1.定稿") + ": not read\n",
            folder.resolve("elsewhere") + ": not read\n");
    assertThat(run("validate", "--exclude", "draft*", folder.toString()))
        .hasOutputContaining("1 file, 5 not read; 1 form");
  }

  @Test
  void theReportOfAnOutputFolderCountsThem() throws IOException {
    Path out = root.resolve("out");
    run("extract", "--exclude", "draft*", folder.toString(), "--out-dir", out.toString());
    String report = Files.readString(out.resolve("report.json"));
    assertThatJson(report).is("reportFile");
    Assertions.assertThat(report).contains("\".wps\": 2,");
  }

  @Test
  void aFolderWithNothingElseSaysWhatItHolds() throws IOException {
    Files.delete(folder.resolve("a.txt"));
    assertThat(run("extract", "--exclude", "draft*", folder.toString()))
        .exitedWith(2)
        .hasErrorContaining("no dump in it, but 1 without an ending, 2 .wps, 1 .zip, 1 linked");
  }

  /** A folder that was written into is read again without its own tables. */
  @Test
  void whatPerfparseWroteIsToldByNameAndNotRead() throws IOException {
    Path written = Files.createDirectories(root.resolve("written"));
    Files.writeString(written.resolve("dump.txt"), Example.BASE.replace('⇥', '\t'));
    Files.writeString(written.resolve("list.csv"), "项目,金额\n绿道,20\n");
    String in = written.toString();
    String book = written.resolve("forms.xlsx").toString();
    String page = written.resolve("report.html").toString();
    String table = written.resolve("table.csv").toString();
    new Run.Setup()
        .real()
        .run("extract", in, "-o", book, "--report", page, "--exclude", "list.csv");
    new Run.Setup()
        .real()
        .run("extract", in, "-o", table, "--bom", "--headers", "zh", "--include", "*.txt");
    assertThat(new Run.Setup().real().run("extract", "-q", "--exclude", "list.csv", in))
        .exitedWith(0)
        .hasErrorContaining(
            book + ": not read: perfparse wrote it",
            page + ": not read: perfparse wrote it",
            table + ": not read: perfparse wrote it",
            "not read: 3 outputs of perfparse itself\n");
    assertThat(new Run.Setup().real().run("extract", in))
        .hasErrorContaining("list.csv: no self-evaluation form in it");
  }
}
