package io.github.perfparse.cli.option;

import io.github.perfparse.run.io.ColorWhen;
import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.Streams;
import io.github.perfparse.write.base.Color;
import picocli.CommandLine.Option;

/** The option of every command that shows text in colour. */
public final class ColorOption {

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "Colour the text: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}, that is on a"
              + " terminal unless NO_COLOR is set.")
  private ColorWhen when = ColorWhen.AUTO;

  /** Whether to colour what goes to {@code output}. */
  public Color on(Output output, Streams streams) {
    return when.on(output, streams);
  }
}
