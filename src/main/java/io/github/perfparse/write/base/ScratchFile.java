package io.github.perfparse.write.base;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file for the time of its use, readable by its owner only, in the system's folder for such
 * files. A program that is killed takes it with it.
 */
public final class ScratchFile implements Closeable {

  private final Path path;

  private ScratchFile(Path path) {
    this.path = path;
  }

  public static ScratchFile create(String ending) throws IOException {
    Path path = Files.createTempFile("perfparse-", ending);
    path.toFile().deleteOnExit();
    return new ScratchFile(path);
  }

  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
