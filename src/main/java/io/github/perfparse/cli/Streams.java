package io.github.perfparse.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What a run reads from and writes to.
 *
 * @param in standard input
 * @param inIsTerminal whether a person would have to type standard input; asked only when it
 *     matters
 * @param out standard output: data only
 * @param outIsPipe whether standard output is known to be a pipe; asked only after it failed
 * @param outIsTerminal whether a person sees standard output; asked only when it matters
 * @param outTakesColor whether standard output is a terminal whose user wants colours
 * @param err standard error: all talk
 * @param errIsTerminal whether a person sees standard error; asked only when it matters
 */
record Streams(
    InputStream in,
    BooleanSupplier inIsTerminal,
    OutputStream out,
    BooleanSupplier outIsPipe,
    BooleanSupplier outIsTerminal,
    BooleanSupplier outTakesColor,
    PrintWriter err,
    BooleanSupplier errIsTerminal) {

  private static final int BUFFER = 1 << 16;

  /**
   * The process's own streams. {@code System.out} will not do: it swallows write errors, and it
   * breaks Chinese under {@code LC_ALL=C}.
   */
  static Streams ofProcess() {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        Descriptor::inIsTerminal,
        new BufferedOutputStream(out, BUFFER),
        Descriptor::outIsPipe,
        Descriptor::outIsTerminal,
        () -> Descriptor.outIsTerminal() && wantsColor(System.getenv()),
        new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
        Descriptor::errIsTerminal);
  }

  /** See no-color.org: set to anything but nothing, NO_COLOR means no. */
  static boolean wantsColor(Map<String, String> environment) {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
