package io.github.perfparse.cli;

import static io.github.perfparse.cli.RunAssert.assertThat;

import io.github.perfparse.write.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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
  @CsvSource({"zh-CN, ZH", "zh-Hant-TW, ZH", "en-US, EN", "de, EN", "und, EN"})
  void theLocaleSaysTheLanguage(String locale, Language language) {
    Assertions.assertThat(Language.of(Locale.forLanguageTag(locale))).isEqualTo(language);
  }
}
