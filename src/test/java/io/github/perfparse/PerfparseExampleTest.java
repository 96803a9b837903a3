package io.github.perfparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PerfparseExampleTest {

  private static final Path PAGE = Path.of("src/docs/library.md");

  @Test
  void tellsWhatThePageShows() throws IOException {
    String told = new PerfparseExample().tell(Path.of("samples/water-2021.txt"));
    assertThat(told).contains("indicators", "total ", "line ");
    assertThat(Files.readString(PAGE)).contains("```\n" + told + "```");
  }

  @Test
  void isTheCodeThatThePageShows() throws IOException {
    String code =
        Files.readString(Path.of("src/test/java/io/github/perfparse/PerfparseExample.java"));
    String body = code.substring(code.indexOf("final class PerfparseExample"));
    assertThat(Files.readString(PAGE)).contains(body);
  }

  @Test
  void pullsWhatThePageShows() throws IOException {
    String told = new FormsExample().tell(Path.of("samples/parks-2023.txt"));
    String code = Files.readString(Path.of("src/test/java/io/github/perfparse/FormsExample.java"));
    assertThat(told).contains("annualBudget 19250000");
    assertThat(Files.readString(PAGE))
        .contains("```\n" + told + "```", code.substring(code.indexOf("final class FormsExample")));
  }
}
