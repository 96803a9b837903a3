package io.github.perfparse.cli.option;

import io.github.perfparse.run.talk.Talk;
import io.github.perfparse.say.Language;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options of every command. */
public final class CommonOptions {

  @Option(names = "--debug")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  @Option(names = "--lang", paramLabel = "LANGUAGE")
  private Optional<Language> language = Optional.empty();

  /** The language of what people read. */
  public Language language() {
    return language.isPresent() ? language.get() : Language.ofSystem();
  }

  /** The language of what programs read: English unless another was asked for. */
  public Language ofPrograms() {
    return language.orElse(Language.EN);
  }

  public Talk.Depth depth() {
    return debug ? Talk.Depth.STACK_TRACE : Talk.Depth.ONE_LINE;
  }
}
