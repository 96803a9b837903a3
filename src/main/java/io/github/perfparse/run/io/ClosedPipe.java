package io.github.perfparse.run.io;

import java.io.IOException;

/**
 * Tells a reader that had enough ({@code perfparse extract … | head -1}) from an output that
 * failed. The JDK does not say which it was but in words, and the words follow the user's language;
 * so where standard output is known to be a pipe, any failure to write to it is taken for its end.
 */
public final class ClosedPipe {

  private ClosedPipe() {}

  public static boolean is(OutputException e, Streams streams) {
    return e.output().equals(Output.STANDARD)
        && (saysSo(e.getCause()) || streams.devices().outIsPipe());
  }

  private static boolean saysSo(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("Broken pipe") || message.contains("pipe is being closed");
  }
}
