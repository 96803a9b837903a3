package io.github.perfparse.cli.option;

import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.Streams;
import io.github.perfparse.say.Keyed;
import io.github.perfparse.write.base.Color;
import picocli.CommandLine.Option;

/** The option of every command that shows text in colour. */
public final class ColorOption {

  /** When to colour what is for people. */
  public enum When implements Keyed {
    AUTO,
    ALWAYS,
    NEVER;

    /** The name on the command line. */
    @Override
    public String toString() {
      return key();
    }
  }

  @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto")
  private When when = When.AUTO;

  /** Whether to colour what goes to {@code output}. */
  public Color on(Output output, Streams streams) {
    return switch (when) {
      case ALWAYS -> Color.ON;
      case NEVER -> Color.OFF;
      case AUTO -> output.isStandard() && streams.devices().outTakesColor() ? Color.ON : Color.OFF;
    };
  }
}
