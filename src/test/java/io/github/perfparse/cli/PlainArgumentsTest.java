package io.github.perfparse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.cli.option.PlainOptions;
import io.github.perfparse.write.ReportFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainArgumentsTest {

  @Test
  void takesNamesInTheirOrder() {
    assertThat(options("extract", "b", "a", "c", "extract").inputs())
        .isEqualTo(List.of("b", "a", "c", "extract"));
  }

  @Test
  void takesAFormatAndAnOutputWhereverTheyStand() {
    PlainOptions options = options("validate", "--format", "json", "a", "-o", "b", "c");
    assertThat(options.inputs()).isEqualTo(List.of("a", "c"));
    assertThat(options.format(ReportFormat.class)).contains(ReportFormat.JSON);
    assertThat(options.output()).contains("b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "extract",
        "extract -h",
        "extract -o b",
        "extract a -o",
        "extract a -o -",
        "extract a -o b -o c",
        "extract a -o b --output c",
        "extract a --format=json",
        "extract a --bom",
        "extract a -",
        "--",
        "extract @a",
        "extract a /"
      })
  void leavesTheRestToTheParser(String args) {
    assertThat(PlainArguments.options(args.split(" "))).isEmpty();
  }

  @Test
  void leavesAnEmptyNameToTheParser() {
    assertThat(PlainArguments.options(new String[] {"extract", ""})).isEmpty();
  }

  private static PlainOptions options(String... args) {
    Optional<PlainOptions> options = PlainArguments.options(args);
    return options.orElseThrow();
  }
}
