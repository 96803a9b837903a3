package io.github.perfparse.cli.command;

import io.github.perfparse.cli.option.WrongUsage;
import java.io.IOException;
import java.util.concurrent.Callable;

/** A command that reads forms. */
public interface FormCommand extends Callable<Integer> {

  /**
   * Does what its options say and returns the exit code.
   *
   * @throws WrongUsage if the command line cannot be followed, before anything is done
   * @throws IOException if what was named is not fit to be read, before anything is done
   */
  @Override
  Integer call() throws IOException;
}
