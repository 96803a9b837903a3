package io.github.perfparse.cli;

import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.say.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReportCommandTest {

  private static final String SAMPLE = "samples/parks-2023.txt";
  private static final String QUOTED = "\"lines\":[\"财政项目支出绩效自评表";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"report.html", "report.htm", "REPORT.HTML"})
  void extractWritesThePageBesideTheData(String name) throws IOException {
    Path report = folder.resolve(name);
    assertThat(new Run.Setup().real().run("extract", "--report", report.toString(), SAMPLE))
        .exitedWith(0)
        .hasNoError()
        .hasOutputContaining("\"projectName\": \"公园绿地日常养护\"");
    Assertions.assertThat(Files.readString(report)).startsWith("<!doctype html>").contains(QUOTED);
  }

  @Test
  void aRunOverFoldersQuotesTheLinesAsWell() throws IOException {
    Path reports = Files.createDirectories(folder.resolve("reports"));
    Files.copy(Path.of(SAMPLE), reports.resolve("parks.txt"));
    Files.copy(Path.of("samples/water-2021.txt"), reports.resolve("water.txt"));
    Path page = folder.resolve("report.html");
    String dumps = reports.toString();
    String out = folder.resolve("out").toString();
    Run.Setup setup = new Run.Setup().real();
    assertThat(setup.run("extract", dumps, "--out-dir", out, "--report", page.toString()))
        .exitedWith(0);
    Assertions.assertThat(Files.readString(page)).contains(QUOTED, "河道保洁与水质监测");
    assertThat(setup.run("validate", "--format=html", dumps)).hasOutputContaining(QUOTED);
  }

  @Test
  void aNamedDialectQuotesTheLinesAsWell() {
    Run run = new Run.Setup().real().run("validate", "--format=html", "--dialect=tab", SAMPLE);
    assertThat(run).exitedWith(0).hasOutputContaining(QUOTED);
  }

  @Test
  void validateWritesThePageToStandardOutput() {
    Run run = new Run.Setup().real().run("validate", "--format=html", "--lang=zh", SAMPLE);
    assertThat(run).exitedWith(0).hasOutputContaining("<html lang=\"zh\">", QUOTED);
  }

  @Test
  void theSameInputGivesTheSamePage() {
    Run.Setup setup = new Run.Setup().real();
    String[] args = {"validate", "--format=html", "--lang=zh", SAMPLE};
    assertThat(setup.run(args)).hasOutput(setup.run(args).out());
  }

  @Test
  void thePageSaysWhatFailed() {
    Run run = new Run.Setup().real().run("validate", "--format=html", SAMPLE, "<nosuch>.txt");
    assertThat(run).exitedWith(3).hasOutputContaining("\"file\":\"\\u003Cnosuch\\u003E.txt\"");
  }

  @ParameterizedTest
  @CsvSource({
    "zh_CN.UTF-8, ZH",
    "zh_CN.GB18030, ZH",
    "zh, ZH",
    "en_US.UTF-8, EN",
    "de, EN",
    "C, EN"
  })
  void theLocaleSaysTheLanguage(String locale, Language language) {
    Assertions.assertThat(Language.of(locale)).isEqualTo(language);
  }
}
