package io.github.perfparse.cli.option;

import io.github.perfparse.run.BadFileException;
import io.github.perfparse.run.Extraction;
import io.github.perfparse.run.Judgement;
import io.github.perfparse.run.table.LabelFile;
import io.github.perfparse.run.talk.Talk;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.row.Dialect;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command that reads dumps. */
public final class ReadingOptions {

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

  @Option(
      names = "--limit",
      paramLabel = "NAME=NUMBER",
      converter = LimitConverter.class,
      completionCandidates = LimitConverter.Names.class,
      description =
          "Read an input that goes over a limit, which makes it fail otherwise:"
              + " ${COMPLETION-CANDIDATES}. May be repeated.")
  private List<LimitConverter.Setting> limits = new ArrayList<>();

  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description =
          "Know further spellings of labels: FILE is CSV, a line for each, vocabulary, meaning,"
              + " label, as head,DEPARTMENT,归口管理处室.")
  private Optional<String> labels = Optional.empty();

  /** How to read. */
  public ReadSettings settings() {
    labels();
    Limits all = Limits.USUAL;
    for (LimitConverter.Setting set : limits) {
      all = set.in(all);
    }
    return new ReadSettings(encoding, dialect, all);
  }

  private void labels() {
    try {
      if (labels.isPresent()) {
        LabelFile.add(labels.get());
      }
    } catch (BadFileException e) {
      throw new BadSettingsException(e);
    }
  }

  /** How a command with these options reads and judges. */
  public Extraction.Settings settings(Judgement judgement, Talk.Depth depth) {
    return new Extraction.Settings(settings(), judgement, depth);
  }
}
