package io.github.perfparse.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells a reader that had enough ({@code perfparse extract … | head -1}) from an output that
 * failed. The JDK does not say which it was but in words, and the words follow the user's language;
 * so where the kernel says that standard output is a pipe, any failure to write to it is taken for
 * its end.
 */
final class ClosedPipe {

  private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

  private ClosedPipe() {}

  static boolean is(OutputException e) {
    return e.output().equals(Output.STANDARD) && (saysSo(e.getCause()) || isPipe());
  }

  private static boolean saysSo(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }

  private static boolean isPipe() {
    try {
      return Files.readSymbolicLink(STANDARD_OUTPUT).toString().startsWith("pipe:");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
