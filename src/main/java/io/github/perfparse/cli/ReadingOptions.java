package io.github.perfparse.cli;

import io.github.perfparse.text.Dialect;
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

  @Option(
      names = "--dialect",
      paramLabel = "NAME",
      converter = DialectConverter.class,
      completionCandidates = DialectConverter.Names.class,
      description =
          "How the cells are parted: ${COMPLETION-CANDIDATES}. Detected form by form if not given.")
  private Optional<Dialect> dialect = Optional.empty();

  Optional<Charset> encoding() {
    return encoding;
  }

  Optional<Dialect> dialect() {
    return dialect;
  }

  /** How a command with these options reads and judges. */
  ExtractSettings settings(Judgement judgement, Talk.Depth depth) {
    return new ExtractSettings(encoding, dialect, judgement, depth);
  }
}
