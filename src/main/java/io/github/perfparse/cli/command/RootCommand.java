package io.github.perfparse.cli.command;

import io.github.perfparse.cli.option.MissingInputException;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.ProgramVersion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** {@code perfparse} itself: its commands, its help and its version. */
@Command(
    name = "perfparse",
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class RootCommand implements Callable<Integer> {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true)
  private boolean version;

  /** Was looked up before anything was said; here it only is an option like others. */
  @Option(names = "--lang", paramLabel = "LANGUAGE")
  private Language language;

  @Override
  public Integer call() {
    throw new MissingInputException();
  }

  /** The version, as the build wrote it down. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      return new String[] {"perfparse " + ProgramVersion.read()};
    }
  }
}
