package io.github.perfparse.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that takes nothing, and gives the system's reason for it. */
public final class BrokenStream extends OutputStream {

  private final String reason;

  public BrokenStream(String reason) {
    this.reason = reason;
  }

  @Override
  public void write(int b) throws IOException {
    throw new IOException(reason);
  }
}
