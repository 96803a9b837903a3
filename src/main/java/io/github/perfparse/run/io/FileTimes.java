package io.github.perfparse.run.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** When files were changed. */
public final class FileTimes {

  private FileTimes() {}

  /** Whether the file of that name was changed after another; not if either is no file. */
  public static boolean isNewer(String name, Path other) {
    try {
      Path file = Names.path(name);
      return Files.isRegularFile(file)
          && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other)) > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
