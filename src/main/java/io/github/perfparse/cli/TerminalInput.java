package io.github.perfparse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * Tells whether standard input is a terminal, where a program that reads it would seem to hang.
 *
 * <p>On Linux the kernel says what descriptor 0 is, whatever the other streams are. Elsewhere the
 * JDK's console has to do, and it is there only if standard output is a terminal as well; so {@code
 * perfparse extract > forms.json} without a file waits for input on those systems, as {@code cat}
 * does. From JDK 22 on there can be a console even where nothing is a terminal; the provider asked
 * for here, which JDK 17 does not know of and does not need, answers as before.
 */
final class TerminalInput implements BooleanSupplier {

  private static final Path STANDARD_INPUT = Path.of("/proc/self/fd/0");

  @Override
  public boolean getAsBoolean() {
    try {
      return isTerminal(Files.readSymbolicLink(STANDARD_INPUT).toString());
    } catch (IOException | UnsupportedOperationException e) {
      System.setProperty("jdk.console", "java.base");
      return System.console() != null;
    }
  }

  /**
   * Whether what a descriptor stands for is a terminal: {@code /dev/pts/3}, but not {@code
   * pipe:[7]}.
   */
  static boolean isTerminal(String device) {
    return device.startsWith("/dev/pts/")
        || device.startsWith("/dev/tty")
        || device.equals("/dev/console");
  }
}
