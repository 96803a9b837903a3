package io.github.perfparse.run;

import io.github.perfparse.say.Message;
import io.github.perfparse.say.Telling;

/** A file that says how to run is not fit to be followed. */
public final class BadFileException extends RuntimeException implements Telling {

  private static final long serialVersionUID = 1L;

  private final transient Message told;

  public BadFileException(String name, Message complaint) {
    this.told = Message.of("talk.about", name, complaint);
  }

  public BadFileException(String name, int line, Message complaint) {
    this(name + ":" + line, complaint);
  }

  @Override
  public Message told() {
    return told;
  }

  @Override
  public String getMessage() {
    return told.toString();
  }
}
