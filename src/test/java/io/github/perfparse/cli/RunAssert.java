package io.github.perfparse.cli;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Asserts what came of a run. */
public final class RunAssert extends AbstractAssert<RunAssert, Run> {

  private RunAssert(Run run) {
    super(run, RunAssert.class);
  }

  public static RunAssert assertThat(Run run) {
    return new RunAssert(run);
  }

  public RunAssert exitedWith(int code) {
    Assertions.assertThat(actual.exitCode()).as("exit code; %s", actual.err()).isEqualTo(code);
    return this;
  }

  public RunAssert hasError(String err) {
    Assertions.assertThat(actual.err()).as("standard error").isEqualTo(err);
    return this;
  }

  public RunAssert hasErrorContaining(String... parts) {
    Assertions.assertThat(actual.err()).as("standard error").contains(parts);
    return this;
  }

  /** One line was said, and it contains these. */
  public RunAssert hasOneErrorLineContaining(String... parts) {
    Assertions.assertThat(actual.err())
        .as("standard error")
        .startsWith("perfparse: ")
        .endsWith("\n")
        .containsOnlyOnce("\n");
    return hasErrorContaining(parts);
  }

  public RunAssert hasNoError() {
    return hasError("");
  }

  public RunAssert hasOutput(String out) {
    Assertions.assertThat(actual.out()).as("standard output").isEqualTo(out);
    return this;
  }

  public RunAssert hasOutputContaining(String... parts) {
    Assertions.assertThat(actual.out()).as("standard output").contains(parts);
    return this;
  }
}
