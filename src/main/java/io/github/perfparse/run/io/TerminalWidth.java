package io.github.perfparse.run.io;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Asks the terminal how wide it is: shells know, but most tell nobody. */
public final class TerminalWidth {

  private static final String ROWS_AND_COLUMNS = "[0-9]+ [1-9][0-9]{1,3}";

  private TerminalWidth() {}

  /** Its columns; empty where there is no terminal, or nothing to ask it with. */
  public static OptionalInt ask() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String said =
          new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      return columns(said);
    } catch (IOException e) {
      return OptionalInt.empty();
    }
  }

  /** {@code 50 212} → 212. */
  static OptionalInt columns(String said) {
    return said.matches(ROWS_AND_COLUMNS)
        ? OptionalInt.of(Integer.parseInt(said.substring(said.indexOf(' ') + 1)))
        : OptionalInt.empty();
  }
}
