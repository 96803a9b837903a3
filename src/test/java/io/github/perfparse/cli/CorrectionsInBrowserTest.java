package io.github.perfparse.cli;

import static io.github.perfparse.cli.RunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A person looks at what is doubtful on the page, gives the right values, and runs again. */
@Tag("browser")
@Timeout(300)
class CorrectionsInBrowserTest {

  private static final String MISSING = "chromium or chromedriver is not installed";

  @TempDir private static Path downloads;
  private static Optional<Chromium> started = Optional.empty();

  @TempDir private Path folder;
  private Path dump;
  private Chromium page;

  @BeforeAll
  static void starts() throws IOException {
    started = Chromium.start(downloads);
  }

  /** A form whose total cannot be read and whose department is not there. */
  @BeforeEach
  void opensTheReport() throws IOException {
    Assumptions.assumeTrue(started.isPresent(), MISSING);
    dump = folder.resolve("dump.txt");
    String form = Files.readString(Path.of("samples/parks-2023.txt"));
    Files.writeString(dump, form.replace("98.75", "98.7S").replace("云泽市园林绿化局", ""));
    run("validate", "--lang", "zh", "-o", file("report.html"), dump.toString());
    page = started.get();
    page.open(folder.resolve("report.html"));
    page.one("a[href='#form-1']").click();
  }

  @AfterEach
  void complainsOfNothing() {
    if (started.isPresent()) {
      assertThat(page.complaints()).isEmpty();
    }
  }

  @AfterAll
  static void closes() {
    started.ifPresent(Chromium::close);
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private static Run run(String... args) {
    return new Run.Setup().real().run(args);
  }

  private void correct(String path, String value, String note) {
    page.evaluate("document.querySelector('#correction-value')?.remove()");
    page.evaluate(
        "[...document.querySelectorAll('.cell')].find((cell, id) => JSON.parse("
            + "document.querySelector('script.form').textContent).cells[id].path === '"
            + path
            + "').focus()");
    page.one("#correction-value").sendKeys(value);
    page.one("#correction-note").sendKeys(note);
    page.one("#correction-keep").click();
  }

  private void correctsBoth() {
    correct("/total/score", "98.75", "看过原件，“S”为 5");
    correct("/supervisingDepartment", "云泽市园林绿化局", "");
  }

  private Path saved() throws IOException {
    Path csv = downloads.resolve("corrections.csv");
    Files.deleteIfExists(csv);
    page.one("#given-save").click();
    while (!Files.exists(csv)) {
      sleep();
    }
    return csv;
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void whatIsDoubtfulLeadsToItsCell() {
    assertThat(page.texts(".doubts li")).anyMatch(doubt -> doubt.contains("主管部门"));
    page.one(".doubts li button").click();
    assertThat(page.one("#correction-value").isDisplayed()).isTrue();
  }

  @Test
  void aWordInThePlaceOfANumberIsNotKept() {
    correct("/total/score", "九十八", "");
    assertThat(page.one("#given").isDisplayed()).isFalse();
  }

  @Test
  void theTableIsThatOfTheProgram() throws IOException {
    correctsBoth();
    Run table = run("corrections", "--lang", "zh", dump.toString());
    String theirs = Files.readString(saved(), StandardCharsets.UTF_8);
    assertThat(theirs.lines().findFirst()).isEqualTo(table.out().lines().findFirst());
    assertThat(theirs.lines()).hasSize(3);
    assertThat(page.one("#given").getText()).contains("2");
  }

  @Test
  void aCorrectedValueIsInEveryFormatAndItsFindingGone() throws Exception {
    assertThat(run("validate", "--lang", "en", dump.toString()).out()).contains("missing-field");
    correctsBoth();
    String csv = saved().toString();
    // A folder that was moved is known by what is in it.
    Path moved = Files.createDirectory(folder.resolve("moved")).resolve("other.txt");
    Files.move(dump, moved);
    Run report = run("validate", "--corrections", csv, moved.toString());
    assertThat(report).exitedWith(0).hasNoError();
    assertThat(report.out()).doesNotContain("missing-field", "unreadable");
    for (String format : new String[] {"json", "ndjson", "csv", "sql", "xlsx"}) {
      String forms = file("forms." + format);
      Stream<String> table = format.equals("csv") ? Stream.of("--table", "forms") : Stream.of();
      String[] args =
          Stream.concat(
                  Arrays.stream(
                      new String[] {"extract", "--corrections", csv, "-o", forms, "" + moved}),
                  table)
              .toArray(String[]::new);
      assertThat(run(args)).exitedWith(0);
      assertThat(content(Path.of(forms))).as(format).contains("98.75", "云泽市园林绿化局");
    }
    String database = file("forms.db");
    assertThat(run("extract", "--corrections", csv, "-o", database, "" + moved)).exitedWith(0);
    assertThat(asked(database)).isEqualTo("98.75 云泽市园林绿化局");
    assertThat(run("show", "--corrections", csv, moved.toString()))
        .hasOutputContaining("98.75", "云泽市园林绿化局");
    page.open(again(csv, moved));
    page.one("a[href='#form-1']").click();
    assertThat(page.texts(".cell")).contains("98.75", "云泽市园林绿化局");
    assertThat(page.isNone(".doubts li")).isTrue();
  }

  private static String asked(String database) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement();
        ResultSet forms =
            statement.executeQuery("SELECT total_score, supervisingDepartment FROM forms")) {
      return forms.getBigDecimal(1) + " " + forms.getString(2);
    }
  }

  private Path again(String corrections, Path dump) {
    Path report = folder.resolve("again.html");
    run("validate", "--corrections", corrections, "-o", report.toString(), dump.toString());
    return report;
  }

  /** All text of a file, and of a workbook all text of its sheets. */
  private static String content(Path file) throws IOException {
    if (!file.toString().endsWith(".xlsx")) {
      return Files.readString(file);
    }
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
