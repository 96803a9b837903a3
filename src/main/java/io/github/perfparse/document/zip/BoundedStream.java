package io.github.perfparse.document.zip;

import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that may not give more bytes than a limit says. */
final class BoundedStream extends FilterInputStream {

  private final Limits limits;
  private final Limit limit;
  private long count;

  BoundedStream(InputStream in, Limits limits, Limit limit) {
    super(in);
    this.limits = limits;
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    limits.check(limit, value < 0 ? count : ++count, 0);
    return value;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int got = super.read(into, from, length);
    count += Math.max(0, got);
    limits.check(limit, count, 0);
    return got;
  }
}
