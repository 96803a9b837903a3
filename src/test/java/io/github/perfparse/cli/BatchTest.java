package io.github.perfparse.cli;

import static io.github.perfparse.SchemaAssert.assertThatJson;
import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.check.Cause;
import io.github.perfparse.check.Finding;
import io.github.perfparse.check.Severity;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Pointer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {

  private static final List<String> ODD =
      List.of("市水务局 自评表", "emoji 😀", "x..", "-rf", "con", "tab\there", "a\nb");

  @TempDir private Path folder;

  /** Thirty inputs in three folders: most hold forms, four hold none. */
  @BeforeEach
  void writeInputs() throws IOException {
    for (int i = 0; i < 30; i++) {
      Path district = Files.createDirectories(folder.resolve("in/区" + i % 3));
      String name = i % 2 == 0 ? ODD.get(i / 2 % 7) + i : "自评" + i;
      Files.writeString(district.resolve(name + ".txt"), content(i));
    }
  }

  private static String content(int i) {
    return switch (i) {
      case 5 -> "";
      case 11 -> "form\nbinary";
      case 17 -> "broken";
      case 23 -> "no such thing";
      default -> "form\n".repeat(1 + i % 3 * 10);
    };
  }

  /** Numbers the forms in the order they are checked, so that every output shows it. */
  private static Run.Setup setup() {
    AtomicInteger number = new AtomicInteger();
    return new Run.Setup()
        .reading(new FakeReader())
        .checking(form -> List.of(finding(number.incrementAndGet())));
  }

  private static Finding finding(int number) {
    return new Finding(
        "a-rule",
        Severity.WARNING,
        Cause.SOURCE,
        "form " + number,
        Pointer.FORM,
        1,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private Run extract(String... args) {
    Stream<String> command = Stream.of("extract", folder.resolve("in").toString());
    return setup().run(Stream.concat(command, Stream.of(args)).toArray(String[]::new));
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  private Map<String, String> files(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path root = folder.resolve(name);
    if (!Files.exists(root)) {
      return files;
    }
    try (Stream<Path> paths = Files.walk(root).filter(Files::isRegularFile)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        files.put(root.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }

  @Test
  void writesAFileForEachInputAndTwoForAll() throws IOException {
    Run run = extract("--out-dir", out("out"));
    assertThat(run)
        .exitedWith(3)
        .hasOutput("")
        .hasErrorContaining(
            "自评11.txt:2: is binary; name a text\n",
            "perfparse: 30 files: 26 done, 4 failed, 0 skipped; 247 forms, 247 findings; ",
            "\nperfparse: failed: ");
    Map<String, String> files = files("out");
    Assertions.assertThat(files)
        .hasSize(28)
        .containsKeys("findings.json", "report.json", "区0/市水务局 自评表0.json", "区0/_rf6.json")
        .doesNotContainKey("区2/自评11.json");
    assertThatJson(files.get("区0/市水务局 自评表0.json")).isDocument();
    assertThatJson(files.get("report.json")).is("report");
    assertThatJson(files.get("findings.json")).isValidation();
    Assertions.assertThat(files.get("report.json")).contains("\"files\": 30,\n", "\"forms\": 247,");
    Assertions.assertThat(files.get("findings.json"))
        .startsWith("{\n  \"findings\": [\n    {\"file\": \"")
        .contains("\"form\": 21, \"projectName\": ");
  }

  @ParameterizedTest
  @CsvSource({"json", "ndjson"})
  void theNumberOfJobsChangesNothing(String format) throws IOException {
    Run one = extract("-q", "--format", format, "--jobs", "1");
    Run four = extract("-q", "--format", format, "--jobs", "4");
    Assertions.assertThat(four).isEqualTo(one);
    extract("--format", format, "--out-dir", out("one"), "--jobs=1");
    extract("--format", format, "--out-dir", out("four"), "--jobs=4");
    Assertions.assertThat(files("four")).hasSize(28).isEqualTo(files("one"));
  }

  @Test
  void csvHasAllTablesOfAllInputs() throws IOException {
    assertThat(extract("--format=csv", "--headers=zh", "--out-dir", out("out"))).exitedWith(3);
    Map<String, String> files = files("out");
    Assertions.assertThat(files)
        .hasSize(31)
        .containsKeys("forms.csv", "funding.csv", "indicators.csv", "findings.csv", "区1/自评1.csv");
    Assertions.assertThat(files.get("findings.csv")).startsWith("文件,").contains(",form 247,");
    Assertions.assertThat(files.get("forms.csv").lines().skip(1)).hasSizeGreaterThanOrEqualTo(247);
  }

  @Test
  void anyFormatCanBeAFolderOfFiles() throws IOException {
    assertThat(extract("--format=xlsx", "--out-dir", out("out"))).exitedWith(3);
    Assertions.assertThat(folder.resolve("out/区1/自评1.xlsx")).isNotEmptyFile();
    Assertions.assertThat(folder.resolve("out/findings.json")).isNotEmptyFile();
  }

  @Test
  void doesNotBeginIfAnOutputIsThere() throws IOException {
    Files.createDirectories(folder.resolve("out/区1"));
    Files.writeString(folder.resolve("out/区1/自评1.json"), "old");
    assertThat(extract("--out-dir", out("out")))
        .exitedWith(2)
        .hasOneErrorLineContaining("区1/自评1.json is there already", "--on-exists=skip", "=replace");
    Assertions.assertThat(files("out")).hasSize(1).containsValue("old");
  }

  @Test
  void replacesIfToldTo() throws IOException {
    extract("--out-dir", out("out"));
    Map<String, String> first = files("out");
    Files.writeString(folder.resolve("out/区1/自评1.json"), "old");
    assertThat(extract("--out-dir", out("out"), "--on-exists=replace")).exitedWith(3);
    Assertions.assertThat(files("out")).isEqualTo(first);
  }

  @Test
  void aSecondRunDoesWhatIsLeft() throws IOException {
    extract("--out-dir", out("out"));
    Map<String, String> whole = files("out");
    for (String name : List.of("findings.json", "report.json", "区1/自评1.json", "区1/自评7.json")) {
      Files.delete(folder.resolve("out").resolve(name));
    }
    Files.writeString(folder.resolve("out/区0/自评3.json"), "kept");
    assertThat(extract("--out-dir", out("out"), "--on-exists=skip"))
        .exitedWith(3)
        .hasErrorContaining("30 files: 2 done, 4 failed, 24 skipped; 247 forms, 247 findings");
    Map<String, String> second = files("out");
    Assertions.assertThat(second.put("区0/自评3.json", whole.get("区0/自评3.json"))).isEqualTo("kept");
    Assertions.assertThat(second).isEqualTo(whole);
  }

  @Test
  void tellsAsMuchAsIsWanted() {
    assertThat(extract("-q", "--out-dir", out("q"))).hasErrorContaining("perfparse: ");
    Assertions.assertThat(extract("-q", "--out-dir", out("q2")).err().lines()).hasSize(4);
    Assertions.assertThat(extract("--out-dir", out("n")).err().lines()).hasSize(6);
    Assertions.assertThat(extract("-v", "--out-dir", out("v")).err().lines())
        .hasSize(32)
        .anyMatch(line -> line.endsWith("自评1.txt: 11 forms, 11 findings"));
    assertThat(extract("-v", "-q")).exitedWith(2).hasErrorContaining("exclude each other");
  }

  @Test
  void oneOutputHoldsAFolderToo() {
    Run run = extract("-q");
    assertThat(run).exitedWith(3);
    assertThatJson(run.out()).isDocument();
    assertThat(extract("-o", out("all.json"))).exitedWith(3).hasOutput("");
    Assertions.assertThat(folder.resolve("all.json")).hasContent(run.out());
    assertThat(setup().run("extract", out("in"))).exitedWith(3).hasOutput(run.out());
  }

  @Test
  void aReportIsMadeOfAFolderToo() {
    Run one = setup().run("validate", "-q", "--jobs=1", out("in"));
    assertThat(one).exitedWith(3).hasOutputContaining("247");
    assertThat(setup().run("validate", "-q", "--jobs=4", out("in"))).hasOutput(one.out());
  }

  @Test
  void oneReportAndOneBaselineGoWithAFileForEachInput() throws IOException {
    assertThat(
            extract(
                "--out-dir", out("out"), "--report", out("r.txt"), "--write-baseline", out("b")))
        .exitedWith(3);
    Assertions.assertThat(folder.resolve("r.txt")).content().contains("247");
    assertThat(extract("--out-dir", out("out"), "--on-exists=skip", "--baseline", out("b")))
        .exitedWith(3)
        .hasErrorContaining("247 forms, 0 findings");
  }

  @Test
  void showsHowFarItIsWhereAPersonSeesIt() {
    Library.FormCheck slow = form -> slowly(form);
    Run run =
        setup().errIsTerminal().checking(slow).run("extract", out("in"), "--out-dir", out("out"));
    assertThat(run).hasErrorContaining("\r\u001b[Kperfparse: ", "/30 files, ");
    Assertions.assertThat(extract("--out-dir", out("out2")).err()).doesNotContain("\u001b", "\r");
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
    assertThat(setup().run("extract", "@" + out("list"), "--include=自评*", "--exclude=*9*"))
        .exitedWith(0)
        .hasErrorContaining("perfparse: 5 files: 5 done");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--out-dir %s/in/区0/自评3.txt   | is no folder",
        "--out-dir %s/in               | is in it; give --out-dir a folder of its own",
        "--out-dir %s                  | is in it; give --out-dir a folder of its own",
        "--out-dir %s/out -o x         | exclude each other",
        "--on-exists skip              | only with --out-dir",
        "--on-exists keep --out-dir x  | is none of [skip, replace, fail]",
        "--jobs 0                      | takes a number from 1 on",
        "--include [                   | is no glob",
        "--include *.none              | no dump in it",
        "@%s/none                      | no such file",
      })
  void saysWhatIsWrong(String args, String complaint) throws IOException {
    Map<String, String> before = files("in");
    assertThat(extract(args.formatted(folder, folder).split(" +")))
        .exitedWith(2)
        .hasOutput("")
        .hasOneErrorLineContaining(complaint);
    Assertions.assertThat(files("in")).isEqualTo(before);
  }

  @Test
  void anOutputThatCannotBeIsThatInputsFailure() throws IOException {
    Files.createDirectories(folder.resolve("out/区1/自评1.json/x"));
    assertThat(extract("--out-dir", out("out"), "--on-exists=replace"))
        .exitedWith(3)
        .hasErrorContaining(
            "自评1.txt: its output " + out("out") + "/区1/自评1.json cannot be written: is a folder",
            "25 done, 5 failed");
  }

  @Test
  void aLinkInTheOutputFolderLeadsNowhere() throws IOException {
    Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(folder.resolve("out"));
    Files.createSymbolicLink(folder.resolve("out/区1"), folder.resolve("elsewhere"));
    assertThat(extract("--out-dir", out("out")))
        .exitedWith(3)
        .hasErrorContaining("is outside of the output folder");
    Assertions.assertThat(files("elsewhere")).isEmpty();
  }

  @Test
  void aBrokenCheckSpoilsOneInput() {
    Library.FormCheck broken = form -> check(form);
    for (String jobs : List.of("--jobs=1", "--jobs=3")) {
      Run.Setup setup = new Run.Setup().reading(new FakeReader()).checking(broken);
      assertThat(setup.run("extract", out("in"), "--out-dir", out(jobs), jobs))
          .exitedWith(70)
          .hasErrorContaining("自评1.txt: internal error (ClassCastException", "25 done, 5 failed");
    }
  }

  private static List<Finding> check(Form form) {
    if (form.source().file().endsWith("自评1.txt")) {
      throw new ClassCastException();
    }
    return List.of();
  }
}
