package io.github.perfparse.cli;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.form.Form;
import io.github.perfparse.run.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many inputs, read into one output or into a folder of them. */
class BatchTest {

  @TempDir private Path folder;
  private Districts districts;

  @BeforeEach
  void writeInputs() throws IOException {
    districts = Districts.in(folder);
  }

  @Test
  void writesAFileForEachInputAndTwoForAll() throws IOException {
    Run run = districts.extract("--out-dir", districts.path("out"));
    assertThat(run)
        .exitedWith(3)
        .hasOutput("")
        .hasErrorContaining(
            "自评11.txt:2: is binary; name a text\n",
            "perfparse: 30 files: 26 done, 4 failed, 0 skipped; 247 forms, 247 findings; ",
            "\nperfparse: failed: ");
    Map<String, String> files = districts.files("out");
    Assertions.assertThat(files)
        .hasSize(28)
        .containsKeys("findings.json", "report.json", "区0/市水务局 自评表0.json", "区0/_rf6.json")
        .doesNotContainKey("区2/自评11.json");
    assertThatJson(files.get("区0/市水务局 自评表0.json")).isDocument();
    assertThatJson(files.get("report.json")).is("reportFile");
    assertThatJson(files.get("findings.json")).isValidation();
    Assertions.assertThat(files.get("report.json")).contains("\"files\": 30,\n", "\"forms\": 247,");
    Assertions.assertThat(files.get("findings.json"))
        .contains("\n  \"findings\": [\n    {\"file\": \"")
        .contains("\"form\": 21, \"projectName\": ");
  }

  @ParameterizedTest
  @CsvSource({"json", "ndjson"})
  void theNumberOfJobsChangesNothing(String format) throws IOException {
    Run one = districts.extract("-q", "--format", format, "--jobs", "1");
    Run four = districts.extract("-q", "--format", format, "--jobs", "4");
    Assertions.assertThat(four).isEqualTo(one);
    districts.extract("--format", format, "--out-dir", districts.path("one"), "--jobs=1");
    districts.extract("--format", format, "--out-dir", districts.path("four"), "--jobs=4");
    Assertions.assertThat(districts.files("four")).hasSize(28).isEqualTo(districts.files("one"));
  }

  @Test
  void csvHasAllTablesOfAllInputs() throws IOException {
    assertThat(
            districts.extract("--format=csv", "--headers=zh", "--out-dir", districts.path("out")))
        .exitedWith(3);
    Map<String, String> files = districts.files("out");
    Assertions.assertThat(files)
        .hasSize(31)
        .containsKeys("forms.csv", "funding.csv", "indicators.csv", "findings.csv", "区1/自评1.csv");
    Assertions.assertThat(files.get("findings.csv")).startsWith("文件,").contains(",form 247,");
    Assertions.assertThat(files.get("forms.csv").lines().skip(1)).hasSizeGreaterThanOrEqualTo(247);
  }

  @Test
  void anyFormatCanBeAFolderOfFiles() throws IOException {
    assertThat(districts.extract("--format=xlsx", "--out-dir", districts.path("out")))
        .exitedWith(3);
    Assertions.assertThat(folder.resolve("out/区1/自评1.xlsx")).isNotEmptyFile();
    Assertions.assertThat(folder.resolve("out/findings.json")).isNotEmptyFile();
  }

  @Test
  void saysWhatItWouldDoAndDoesNothing() throws IOException {
    Run run = districts.extract("--dry-run", "--out-dir", districts.path("out"));
    assertThat(run).exitedWith(0).hasNoError();
    Assertions.assertThat(run.out().lines())
        .hasSize(32)
        .contains(districts.path("in/区1/自评1.txt") + " → " + districts.path("out/区1/自评1.json"))
        .endsWith(
            "→ " + districts.path("out/findings.json"), "→ " + districts.path("out/report.json"));
    Assertions.assertThat(folder.resolve("out")).doesNotExist();
    Assertions.assertThat(districts.extract("--dry-run", "-o", districts.path("all.csv")).out())
        .endsWith(".txt\n→ " + districts.path("all.csv") + "\n");
  }

  @Test
  void namesAnInputThatIsNewerThanTheOutputThatIsKept() throws IOException {
    districts.extract("--out-dir", districts.path("out"));
    Path input = folder.resolve("in/区1/自评1.txt");
    Files.setLastModifiedTime(input, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    assertThat(districts.extract("--out-dir", districts.path("out"), "--on-exists=skip"))
        .hasErrorContaining(input + ": is newer than its output, which is kept");
  }

  @Test
  void replacesIfToldTo() throws IOException {
    districts.extract("--out-dir", districts.path("out"));
    Map<String, String> first = districts.files("out");
    Files.writeString(folder.resolve("out/区1/自评1.json"), "old");
    assertThat(districts.extract("--out-dir", districts.path("out"), "--on-exists=replace"))
        .exitedWith(3);
    Assertions.assertThat(districts.files("out")).isEqualTo(first);
  }

  @Test
  void aSecondRunDoesWhatIsLeft() throws IOException {
    districts.extract("--out-dir", districts.path("out"));
    Map<String, String> whole = districts.files("out");
    for (String name : List.of("findings.json", "report.json", "区1/自评1.json", "区1/自评7.json")) {
      Files.delete(folder.resolve("out").resolve(name));
    }
    Files.writeString(folder.resolve("out/区0/自评3.json"), "kept");
    assertThat(districts.extract("--out-dir", districts.path("out"), "--on-exists=skip"))
        .exitedWith(3)
        .hasErrorContaining("30 files: 2 done, 4 failed, 24 skipped; 247 forms, 247 findings");
    Map<String, String> second = districts.files("out");
    Assertions.assertThat(second.put("区0/自评3.json", whole.get("区0/自评3.json"))).isEqualTo("kept");
    Assertions.assertThat(second).isEqualTo(whole);
  }

  @Test
  void tellsAsMuchAsIsWanted() {
    assertThat(districts.extract("-q", "--out-dir", districts.path("q")))
        .hasErrorContaining("perfparse: ");
    Assertions.assertThat(districts.extract("-q", "--out-dir", districts.path("q2")).err().lines())
        .hasSize(4);
    Assertions.assertThat(districts.extract("--out-dir", districts.path("n")).err().lines())
        .hasSize(6);
    Assertions.assertThat(districts.extract("-v", "--out-dir", districts.path("v")).err().lines())
        .hasSize(32)
        .anyMatch(line -> line.endsWith("自评1.txt: 11 forms, 11 findings"));
    assertThat(districts.extract("-v", "-q"))
        .exitedWith(2)
        .hasErrorContaining("exclude each other");
  }

  @Test
  void oneOutputHoldsAFolderToo() {
    Run run = districts.extract("-q");
    assertThat(run).exitedWith(3);
    assertThatJson(run.out()).isDocument();
    assertThat(districts.extract("-o", districts.path("all.json"))).exitedWith(3).hasOutput("");
    Assertions.assertThat(folder.resolve("all.json")).hasContent(run.out());
    assertThat(Districts.setup().run("extract", districts.path("in")))
        .exitedWith(3)
        .hasOutput(run.out());
  }

  @Test
  void aReportIsMadeOfAFolderToo() {
    Run one = Districts.setup().run("validate", "-q", "--jobs=1", districts.path("in"));
    assertThat(one).exitedWith(3).hasOutputContaining("247");
    assertThat(Districts.setup().run("validate", "-q", "--jobs=4", districts.path("in")))
        .hasOutput(one.out());
  }

  @Test
  void oneReportAndOneBaselineGoWithAFileForEachInput() throws IOException {
    assertThat(
            districts.extract(
                "--out-dir",
                districts.path("out"),
                "--report",
                districts.path("r.txt"),
                "--write-baseline",
                districts.path("b")))
        .exitedWith(3);
    Assertions.assertThat(folder.resolve("r.txt")).content().contains("247");
    assertThat(
            districts.extract(
                "--out-dir",
                districts.path("out"),
                "--on-exists=skip",
                "--baseline",
                districts.path("b")))
        .exitedWith(3)
        .hasErrorContaining("247 forms, 0 findings");
  }

  @Test
  void showsHowFarItIsWhereAPersonSeesIt() {
    Library.FormCheck slow = form -> slowly(form);
    Run run =
        Districts.setup()
            .errIsTerminal()
            .checking(slow)
            .run("extract", districts.path("in"), "--out-dir", districts.path("out"));
    assertThat(run).hasErrorContaining("\r\u001b[Kperfparse: ", "/30 files, ");
    Assertions.assertThat(districts.extract("--out-dir", districts.path("out2")).err())
        .doesNotContain("\u001b", "\r");
  }

  private static List<Finding> slowly(Form form) {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return List.of();
  }

  @Test
  void readsListsAndOnlyWhatIsIncluded() throws IOException {
    Files.writeString(folder.resolve("list"), "in/区0\nin/区1/自评1.txt\n");
    assertThat(
            Districts.setup()
                .run("extract", "@" + districts.path("list"), "--include=自评*", "--exclude=*9*"))
        .exitedWith(0)
        .hasErrorContaining("perfparse: 5 files: 5 done");
  }
}
