package io.github.perfparse.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that takes nothing, and gives the system's reason for it. */
final class BrokenStream extends OutputStream {

  private final String reason;

  BrokenStream(String reason) {
    this.reason = reason;
  }

  @Override
  public void write(int b) throws IOException {
    throw new IOException(reason);
  }
}
