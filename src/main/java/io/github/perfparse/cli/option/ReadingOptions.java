package io.github.perfparse.cli.option;

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

  @Option(names = "--encoding", paramLabel = "NAME", converter = CharsetConverter.class)
  private Optional<Charset> encoding = Optional.empty();

  @Option(
      names = "--dialect",
      paramLabel = "NAME",
      converter = DialectConverter.class,
      completionCandidates = DialectConverter.Names.class)
  private Optional<Dialect> dialect = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "NAME=NUMBER",
      converter = LimitConverter.class,
      completionCandidates = LimitConverter.Names.class)
  private List<LimitConverter.Setting> limits = new ArrayList<>();

  @Option(names = "--labels", paramLabel = "FILE")
  private Optional<String> labels = Optional.empty();

  /** How to read. */
  public ReadSettings settings() {
    if (labels.isPresent()) {
      LabelFile.add(labels.get());
    }
    Limits all = Limits.USUAL;
    for (LimitConverter.Setting set : limits) {
      all = set.in(all);
    }
    return new ReadSettings(encoding, dialect, all);
  }

  /** How a command with these options reads and judges. */
  public Extraction.Settings settings(Judgement judgement, Talk.Depth depth) {
    return new Extraction.Settings(settings(), judgement, depth);
  }
}
