package io.github.perfparse.run.io;

import io.github.perfparse.files.Source;
import io.github.perfparse.files.StandardInput;
import io.github.perfparse.say.FileFault;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One input, by the name the user gave it.
 *
 * @param name a file's name, or {@code -} for standard input
 */
public record Input(String name) {

  /** The name of standard input. */
  public static final String STANDARD = StandardInput.UNNAMED;

  /** Bytes that are read in about the time that another thread takes to begin. */
  private static final long LARGE = 1 << 20;

  public boolean isStandard() {
    return name.equals(STANDARD);
  }

  /**
   * Opens the input.
   *
   * @throws IOException if there is nothing to read under that name
   */
  public InputStream open(InputStream standardInput) throws IOException {
    if (isStandard()) {
      return standardInput;
    }
    Path path = Names.path(name);
    if (Files.isDirectory(path)) {
      throw new FileFault(name, "file.folder");
    }
    return open(path);
  }

  /** In the plain way, which starts faster; where it fails, the other says why. */
  private static InputStream open(Path path) throws IOException {
    try {
      return new FileInputStream(path.toFile());
    } catch (FileNotFoundException e) {
      return Files.newInputStream(path);
    }
  }

  /** Whether the input is a file that takes long enough to be read by more than one thread. */
  public boolean isLarge() {
    try {
      return !isStandard() && Files.size(Names.path(name)) >= LARGE;
    } catch (IOException e) {
      // What is wrong with it is told when it is opened.
      return false;
    }
  }

  /** Whether it was changed after another file; not if either is no file. */
  public boolean isNewer(Path other) {
    try {
      Path file = Names.path(name);
      return Files.isRegularFile(file)
          && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(other)) > 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** This input as one of a run. */
  public Source source(StandardInput standardInput) {
    String called = isStandard() ? standardInput.name() : name;
    return new Source(called, "", new Opening(this, standardInput.stream()));
  }

  private record Opening(Input input, InputStream standardInput) implements Source.Content {

    @Override
    public InputStream open() throws IOException {
      return input.open(standardInput);
    }
  }

  /** Whether this input and {@code other} are one file, by whatever names. */
  boolean isFile(Path other) {
    try {
      return !isStandard() && Files.isSameFile(Names.path(name), other);
    } catch (IOException e) {
      // One of them is not there. If it is this one, that is told when it is opened.
      return false;
    }
  }
}
