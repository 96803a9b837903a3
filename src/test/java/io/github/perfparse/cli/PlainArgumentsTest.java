package io.github.perfparse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfparse.run.io.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainArgumentsTest {

  @Test
  void takesNamesInTheirOrder() {
    assertThat(PlainArguments.inputs(new String[] {"extract", "b", "a", "c", "extract"}))
        .extracting(Input::name)
        .containsExactly("b", "a", "c", "extract");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "extract",
        "rows a",
        "extract -h",
        "extract a -o b",
        "extract a -",
        "--",
        "extract @a",
        "extract a /"
      })
  void leavesTheRestToTheParser(String args) {
    assertThat(PlainArguments.inputs(args.split(" "))).isEmpty();
  }

  @Test
  void leavesAnEmptyNameToTheParser() {
    assertThat(PlainArguments.inputs(new String[] {"extract", ""})).isEmpty();
  }
}
