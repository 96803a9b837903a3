package io.github.perfparse.cli;

import static io.github.perfparse.cli.RunAssert.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfparse.Perfparse;
import io.github.perfparse.ProcessorTime;
import io.github.perfparse.run.Library;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that attacks whoever reads it: the terminal, the spreadsheet, the browser, the program. */
class HostileTextTest {

  /** A formula, terminal escapes of both kinds, a turn of direction, a script, half characters. */
  private static final String ATTACK =
      "=cmd|'/c calc'!A1\u001b[2J\u001b]0;own\u0007\u009b31m\u202e\u2066<script>alert(1)</script>"
          + "</script><!--\"><img src=x onerror=alert(1)>&#xD800;&#27;&#0;\u0000\u2028'); DROP TABLE forms;--";

  private static final Library.RowReader ROWS = Perfparse::rows;

  /** 甲乙 and half of a pair. */
  private static final byte[] CESU_8 = {
    (byte) 0xE7,
    (byte) 0x94,
    (byte) 0xB2,
    (byte) 0xE4,
    (byte) 0xB9,
    (byte) 0x99,
    (byte) 0xED,
    (byte) 0xA0,
    (byte) 0x80
  };

  @TempDir private Path folder;

  /** The sample with the attack in its title, a label, each kind of text cell, and number cells. */
  private static String dump() throws IOException {
    return Files.readString(Path.of("samples/parks-2023.txt"))
        .replace("公园绿地日常养护", ATTACK + "养护")
        .replace("云泽市园林绿化局", ATTACK)
        .replace("做好全市", ATTACK + "做好全市")
        .replace("绿地养护面积", ATTACK + "绿地养护面积")
        .replace(">=186万㎡", ATTACK)
        .replace("18772600", ATTACK)
        .replace("98.75", "98.75" + ATTACK)
        .replace("部分座椅", ATTACK + "部分座椅")
        .concat(ATTACK + "\t" + ATTACK + "\n备注\t" + ATTACK + "\n");
  }

  private static ByteArrayOutputStream run(String... args) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Run run = new Run.Setup().real().reading(ROWS).in(dump()).run(out, args);
    Assertions.assertThat(run.exitCode()).as(run.err()).isIn(0, 1);
    return out;
  }

  private static String utf8(ByteArrayOutputStream out) throws IOException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(out.toByteArray()))
        .toString();
  }

  private static void assertHarmlessOnATerminal(String text) {
    Assertions.assertThat(text.codePoints().filter(c -> c != '\n'))
        .noneMatch(Character::isISOControl)
        .noneMatch(c -> c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069')
        .noneMatch(c -> c == '\u2028' || c == '\u2029');
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate", "show", "show --lang=zh --width=79", "rows", "rows --raw"})
  void aTerminalIsShownEscapes(String command) throws IOException {
    String out = utf8(run((command + " --encoding=UTF-8 -").split(" ")));
    assertHarmlessOnATerminal(out);
    Assertions.assertThat(out).contains("calc");
  }

  @Test
  void anyNameIsShownWithEscapes() throws IOException {
    Path file = Files.writeString(folder.resolve("a\nperfparse: forged\u001b[2J\u202e.txt"), "甲");
    Run run = new Run.Setup().real().run("extract", file.toString());
    assertThat(run)
        .exitedWith(4)
        .hasOneErrorLineContaining("a\\nperfparse: forged\\u001b[2J\\u202e.txt");
    assertHarmlessOnATerminal(run.err());
    Run batch = new Run.Setup().real().run("validate", "-v", folder.toString());
    assertHarmlessOnATerminal(batch.err() + batch.out());
  }

  @Test
  void aNameWithALineFeedIsAFileLikeAnyOther() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.copy(Path.of("samples/parks-2023.txt"), in.resolve("a\nb.txt"));
    Path out = folder.resolve("out");
    assertThat(
            new Run.Setup().real().run("extract", "-q", in.toString(), "--out-dir", out.toString()))
        .exitedWith(0);
    try (var files = Files.list(out)) {
      Assertions.assertThat(files.map(file -> file.getFileName().toString()))
          .hasSize(3)
          .allMatch(name -> name.matches("[\\w.-]+"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "extract --format=json",
    "extract --format=json --provenance",
    "validate --format=json",
    "validate --format=sarif"
  })
  void jsonIsValidAndSaysWhatStoodThere(String command) throws IOException {
    String out = utf8(run((command + " --encoding=UTF-8 -").split(" ")));
    JsonNode json = new ObjectMapper().readTree(out);
    Assertions.assertThat(json.toString()).contains("calc").doesNotContain("\ud800");
    Assertions.assertThat(out.codePoints().filter(c -> c != '\n')).noneMatch(c -> c < ' ');
  }

  @Test
  void aLineOfNdjsonIsALine() throws IOException {
    String out = utf8(run("extract", "--format=ndjson", "--encoding=UTF-8", "-"));
    Assertions.assertThat(out.split("\n", -1)).hasSize(2);
    Assertions.assertThat(new ObjectMapper().readTree(out).path("projectName").asText())
        .contains("calc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"forms", "funding", "indicators", "findings"})
  void noCellOfATableIsAFormula(String table) throws IOException {
    String out = utf8(run("extract", "--format=csv", "--table", table, "--encoding=UTF-8", "-"));
    Assertions.assertThat(out).doesNotContainPattern("(?m)(^|,)\"?[=@+\\t]");
    Assertions.assertThat(utf8(run("validate", "--format=csv", "--encoding=UTF-8", "-")))
        .doesNotContainPattern("(?m)(^|,)\"?[=@+\\t]");
  }

  /** Shared and inline strings only: no cell has a formula element. */
  @Test
  void aWorkbookHasNoFormula() throws IOException {
    Path file = folder.resolve("a.xlsx");
    run("extract", "--encoding=UTF-8", "-o", file.toString(), "-");
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      int sheets = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().contains("xl/worksheets/sheet")) {
          String sheet = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          Assertions.assertThat(sheet).doesNotContain("<f>", "<f ", "\u0000", "\u001b", "<script");
          sheets++;
        }
      }
      Assertions.assertThat(sheets).isEqualTo(5);
    }
  }

  @Test
  void aPageHoldsNoMarkupOfTheDump() throws IOException {
    String page = utf8(run("validate", "--format=html", "--encoding=UTF-8", "-"));
    Assertions.assertThat(page).contains("calc").doesNotContain("<script>alert", "<img src=x");
  }

  @Test
  void statementsStayStatements() throws IOException {
    String sql = utf8(run("extract", "--format=sql", "--encoding=UTF-8", "-"));
    Assertions.assertThat(sql).contains("''); DROP TABLE forms").doesNotContain("A1'); DROP");
    Assertions.assertThat(sql).doesNotContain("\u0000");
  }

  /**
   * U+200B, U+202E and U+FEFF in labels: they are recognised, and a repair quotes what stood there.
   */
  @Test
  void invisibleCharactersInLabelsAreFoldedAndReported() throws IOException {
    String label = "项\u200b目\u202e名\ufeff称";
    String text = Files.readString(Path.of("samples/parks-2023.txt")).replace("项目名称", label);
    JsonNode form =
        new ObjectMapper()
            .readTree(new Run.Setup().real().in(text).run("extract", "-").out())
            .at("/forms/0");
    Assertions.assertThat(form.path("projectName").asText()).isEqualTo("公园绿地日常养护");
    Assertions.assertThat(form.path("repairs"))
        .anyMatch(
            repair ->
                repair.path("kind").asText().equals("cleaned-text")
                    && repair.path("detail").asText().contains(label));
  }

  @Test
  @ProcessorTime(seconds = 10)
  void entitiesAreNotExpandedTwice() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE b [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    bomb.append("]>\n<table><tr><td>项目名称</td><td>绿地&a29;&amp;amp;lt;b&amp;gt;</td></tr></table>\n");
    String text = bomb + dump().substring(dump().indexOf("主管部门"));
    Run run =
        new Run.Setup().real().in(text).run("extract", "--format=ndjson", "--encoding=UTF-8", "-");
    Assertions.assertThat(new ObjectMapper().readTree(run.out()).path("projectName").asText())
        .isEqualTo("绿地&a29;&amp;lt;b&gt;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          UTF-8    ¦ GB18030  ¦ is not UTF-8 text
          GB18030  ¦ UTF-8    ¦ is not GB18030 text
          """)
  void aFileInTwoEncodingsIsNotGuessedAt(String first, String second, String complaint)
      throws IOException {
    byte[] one =
        Files.readString(Path.of("samples/parks-2023.txt")).getBytes(Charset.forName(first));
    byte[] other = "水务局\n节水宣传活动场次与费用\n".getBytes(Charset.forName(second));
    Path file = folder.resolve("mixed.txt");
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(one);
    both.write(other);
    both.write(other);
    Files.write(file, both.toByteArray());
    assertThat(new Run.Setup().real().run("extract", file.toString()))
        .hasOneErrorLineContaining("mixed.txt:", "at offset ", complaint, "--encoding");
  }

  /** CESU-8 and UTF-16 can name half a character; it is refused, not replaced. */
  @Test
  void halfACharacterIsNoText() throws IOException {
    Path cesu = Files.write(folder.resolve("a.txt"), CESU_8);
    assertThat(new Run.Setup().real().run("extract", cesu.toString()))
        .exitedWith(4)
        .hasOneErrorLineContaining(" is not ");
    byte[] utf16 = {(byte) 0xFF, (byte) 0xFE, 'a', 0, 0, (byte) 0xD8, 'b', 0};
    assertThat(
            new Run.Setup()
                .real()
                .run("extract", Files.write(folder.resolve("b.txt"), utf16).toString()))
        .exitedWith(4)
        .hasOneErrorLineContaining("is not UTF-16LE text");
  }

  @ParameterizedTest
  @EnabledOnOs(OS.LINUX)
  @Timeout(300)
  @CsvSource({
    "/dev/zero, --encoding=GB18030, the limit line-length",
    "/dev/zero, --dialect=tab, binary file",
    "/dev/null, --dialect=tab, it is empty",
    "/dev, --jobs=2, no dump in it",
  })
  void aDeviceComesToAnEnd(String name, String option, String complaint) {
    Run run = new Run.Setup().real().run("extract", name, option);
    Assertions.assertThat(run.exitCode()).isIn(2, 4);
    assertThat(run).hasErrorContaining(complaint);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(300)
  void specialFilesInABatchFailAloneAndHoldNothingUp() throws Exception {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.copy(Path.of("samples/parks-2023.txt"), in.resolve("a.txt"));
    Files.createDirectories(in.resolve("folder.txt/empty"));
    Files.createSymbolicLink(in.resolve("zero.txt"), Path.of("/dev/zero"));
    Files.createSymbolicLink(in.resolve("loop.txt"), in.resolve("loop.txt"));
    Files.createSymbolicLink(in.resolve("up"), folder);
    Assertions.assertThat(
            new ProcessBuilder("mkfifo", in.resolve("pipe.txt").toString()).start().waitFor())
        .isZero();
    Path out = folder.resolve("out");
    Run run = new Run.Setup().real().run("extract", in.toString(), "--out-dir", out.toString());
    assertThat(run)
        .exitedWith(3)
        .hasErrorContaining("pipe.txt: is a pipe", "zero.txt: is a", "loop.txt: ", "1 done");
    Assertions.assertThat(List.of("a.json", "report.json", "findings.json"))
        .allMatch(name -> Files.exists(out.resolve(name)));
  }
}
