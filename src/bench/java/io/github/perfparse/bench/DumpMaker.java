package io.github.perfparse.bench;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes a dump of invented forms of any size. The same seed and size give the same bytes.
 *
 * <pre>
 * java -cp target/bench io.github.perfparse.bench.DumpMaker 200000000 1 &gt; big.txt
 * java -cp target/bench io.github.perfparse.bench.DumpMaker 200000000 1 real &gt; big.txt
 * </pre>
 */
public final class DumpMaker {

  private DumpMaker() {}

  /** Takes the least number of bytes, the seed and the load; the last form is always whole. */
  public static void main(String[] args) throws IOException {
    long size = Long.parseLong(args[0]);
    long seed = Long.parseLong(args[1]);
    try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
      write(size, Forms.of(args.length > 2 ? args[2] : "clean", seed), out);
    }
  }

  /** Writes forms until {@code size} bytes are written. */
  static void write(long size, Forms forms, OutputStream out) throws IOException {
    for (long written = 0; written < size; ) {
      byte[] form = forms.next().getBytes(StandardCharsets.UTF_8);
      out.write(form);
      written += form.length;
    }
  }
}
