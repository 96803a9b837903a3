package io.github.perfparse.run.io;

import io.github.perfparse.write.base.Color;

/** When to colour what is for people. */
public enum ColorWhen {
  AUTO("auto"),
  ALWAYS("always"),
  NEVER("never");

  private final String key;

  ColorWhen(String key) {
    this.key = key;
  }

  /** Whether to colour what goes to {@code output}. */
  public Color on(Output output, Streams streams) {
    return switch (this) {
      case ALWAYS -> Color.ON;
      case NEVER -> Color.OFF;
      case AUTO -> output.isStandard() && streams.devices().outTakesColor() ? Color.ON : Color.OFF;
    };
  }

  /** The name on the command line. */
  @Override
  public String toString() {
    return key;
  }
}
