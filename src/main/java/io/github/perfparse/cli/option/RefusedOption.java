package io.github.perfparse.cli.option;

import io.github.perfparse.run.Judgement;
import picocli.CommandLine.Option;

/** The option of a command that can do with forms that were refused. */
public final class RefusedOption {

  @Option(names = "--keep-refused")
  private boolean kept;

  public Judgement.Doubtful doubtful() {
    return kept ? Judgement.Doubtful.KEPT : Judgement.Doubtful.LEFT_OUT;
  }
}
