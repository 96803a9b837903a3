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

  Optional<Charset> encoding() {
    return encoding;
  }
}
