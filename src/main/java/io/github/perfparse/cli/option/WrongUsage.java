package io.github.perfparse.cli.option;

import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Misfit;
import java.io.IOException;
import java.nio.file.FileSystemException;

/** The command line cannot be followed; nothing has been written yet. */
public class WrongUsage extends Misfit {

  private static final long serialVersionUID = 1L;

  /** Why, by the sentence of that key. */
  public WrongUsage(String key, Object... parts) {
    super(key, parts);
  }

  public WrongUsage(Message told) {
    super(told);
  }

  /** What was named is not fit to be read. */
  public static WrongUsage of(IOException e) {
    Message why = Failure.sentence(e);
    boolean named = e instanceof FileSystemException file && file.getFile() != null;
    return new WrongUsage(
        named ? Message.of("talk.about", ((FileSystemException) e).getFile(), why) : why);
  }
}
