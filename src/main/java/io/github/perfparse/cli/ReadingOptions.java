package io.github.perfparse.cli;

import java.nio.charset.Charset;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command that reads dumps. */
final class ReadingOptions {

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = CharsetConverter.class,
      description = "The inputs' encoding, as GB18030. Detected if not given.")
  private Optional<Charset> encoding = Optional.empty();

  @Option(names = "--debug", description = "Show the stack trace of an internal error.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  Optional<Charset> encoding() {
    return encoding;
  }

  Talk.Depth depth() {
    return debug ? Talk.Depth.STACK_TRACE : Talk.Depth.ONE_LINE;
  }
}
