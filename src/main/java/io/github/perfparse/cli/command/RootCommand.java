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
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Reads project expenditure self-evaluation forms (财政项目支出绩效自评表) from text dumps into"
            + " exact, checked data.",
    footer = {
      "  perfparse extract form.txt              the forms as one JSON document",
      "  perfparse extract -o all.json *.txt     many inputs, one output, whole or not at all",
      "  perfparse validate form.txt             where its numbers do not add up",
      "  perfparse show form.txt                 the form as a table, with what was found in it",
      "  perfparse rows form.txt                 what is read before any label is understood",
      "  perfparse extract --help                all options of a command"
    })
public final class RootCommand implements Callable<Integer> {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  /** Was looked up before anything was said; here it only is an option like others. */
  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "The language of what people read: ${COMPLETION-CANDIDATES}.")
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
