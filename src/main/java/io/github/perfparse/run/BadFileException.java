package io.github.perfparse.run;

import io.github.perfparse.say.Message;
import io.github.perfparse.say.Misfit;

/** A file that says how to run is not fit to be followed. */
public final class BadFileException extends Misfit {

  private static final long serialVersionUID = 1L;

  public BadFileException(String name, Message complaint) {
    super("talk.about", name, complaint);
  }

  public BadFileException(String name, int line, Message complaint) {
    this(name + ":" + line, complaint);
  }
}
