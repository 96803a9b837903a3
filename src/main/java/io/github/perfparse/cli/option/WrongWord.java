package io.github.perfparse.cli.option;

import io.github.perfparse.say.Message;
import io.github.perfparse.say.Telling;
import picocli.CommandLine.TypeConversionException;

/** A word of the command line or of a settings file is none that can stand there. */
public final class WrongWord extends TypeConversionException implements Telling {

  private static final long serialVersionUID = 1L;

  private final transient Message told;

  /** Why, by the sentence of that key. */
  public WrongWord(String key, Object... parts) {
    super(Message.of(key, parts).toString());
    this.told = Message.of(key, parts);
  }

  @Override
  public Message told() {
    return told;
  }
}
