package io.github.perfparse.cli;

import io.github.perfparse.write.Color;
import picocli.CommandLine.Option;

/** The option of every command that shows text in colour. */
final class ColorOption {

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "Colour the text: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, that is on a"
              + " terminal unless NO_COLOR is set.")
  private ColorWhen when;

  /** Whether to colour what goes to {@code output}. */
  Color on(Output output, Streams streams) {
    return when.on(output, streams);
  }
}
