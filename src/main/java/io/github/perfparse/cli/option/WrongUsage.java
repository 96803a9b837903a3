package io.github.perfparse.cli.option;

import io.github.perfparse.say.Message;
import io.github.perfparse.say.Telling;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The command line cannot be followed. */
public class WrongUsage extends ParameterException implements Telling {

  private static final long serialVersionUID = 1L;

  private final transient Message told;

  /** Why, by the sentence of that key. */
  public WrongUsage(CommandSpec command, String key, Object... parts) {
    this(command, Message.of(key, parts));
  }

  public WrongUsage(CommandSpec command, Message told) {
    super(command.commandLine(), told.toString());
    this.told = told;
  }

  @Override
  public Message told() {
    return told;
  }
}
