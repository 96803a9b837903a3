package io.github.perfparse.run.io;

import io.github.perfparse.say.FileFault;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Turns names from the command line into paths. */
public final class Names {

  private Names() {}

  /**
   * The path of that name.
   *
   * @throws FileSystemException if the name is empty, or if the system has no such names: under
   *     {@code LC_ALL=C} the JVM takes no Chinese one
   */
  public static Path path(String name) throws FileSystemException {
    if (name.isEmpty()) {
      throw new FileFault(name, "file.unnamed");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new FileFault(name, "file.name");
    }
  }
}
