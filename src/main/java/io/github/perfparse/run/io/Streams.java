package io.github.perfparse.run.io;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a run reads from and writes to.
 *
 * @param in standard input
 * @param out standard output: data only
 * @param err standard error: all talk
 * @param devices what stands behind the three; asked only when it matters
 */
public record Streams(InputStream in, OutputStream out, PrintWriter err, Devices devices) {

  private static final int BUFFER = 1 << 16;

  /**
   * The process's own streams. {@code System.out} will not do: it swallows write errors, and it
   * breaks Chinese under {@code LC_ALL=C}.
   */
  public static Streams ofProcess() {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new BufferedOutputStream(out, BUFFER),
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
        new Descriptors());
  }
}
