package io.github.perfparse.cli.option;

import io.github.perfparse.run.Judgement;
import io.github.perfparse.run.table.CorrectionFile;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of every command that makes something of values that people gave. */
public final class CorrectionOptions {

  @Option(names = "--corrections", paramLabel = "FILE")
  private Optional<String> file = Optional.empty();

  /** The judgement on forms with the values in the file. */
  public Judgement with(Judgement judgement) {
    return file.isPresent()
        ? judgement.with(Optional.of(CorrectionFile.read(file.get())))
        : judgement;
  }
}
