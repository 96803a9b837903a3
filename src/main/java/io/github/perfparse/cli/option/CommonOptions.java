package io.github.perfparse.cli.option;

import io.github.perfparse.run.talk.Talk;
import picocli.CommandLine.Option;

/** The options of every command. */
public final class CommonOptions {

  @Option(names = "--debug", description = "Show the stack trace of an internal error.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  public Talk.Depth depth() {
    return debug ? Talk.Depth.STACK_TRACE : Talk.Depth.ONE_LINE;
  }
}
