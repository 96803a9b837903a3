package io.github.perfparse.run.io;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The folder that the outputs of a run go to. Nothing is ever written outside of it. */
public final class OutputFolder {

  private final Path folder;

  private OutputFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The folder of that name. It need not be there yet.
   *
   * @throws IOException if there is something else of that name
   */
  public static OutputFolder of(String name) throws IOException {
    Path folder = Names.path(name);
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
      throw new FileSystemException(name, null, "is no folder; give --out-dir another name");
    }
    return new OutputFolder(folder);
  }

  public Path path() {
    return folder;
  }

  /**
   * Refuses to write among inputs, where an output might take the place of one.
   *
   * @throws IOException if an input is this folder, or stands in it
   */
  public void refuseInputs(List<Path> inputs) throws IOException {
    for (Path input : inputs) {
      if (Files.exists(folder) && input.toRealPath().startsWith(folder.toRealPath())) {
        String reason = "the input " + input + " is in it; give --out-dir a folder of its own";
        throw new FileSystemException(folder.toString(), null, reason);
      }
    }
  }

  /** Whether there is no room left. */
  public boolean isFull() {
    try {
      return Files.getFileStore(folder).getUsableSpace() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Where the output of that name goes. */
  public Path target(String name) {
    return folder.resolve(name);
  }

  /**
   * Begins an output and makes its folder.
   *
   * @throws IOException if there can be no such file
   */
  public Output open(Path target) throws IOException {
    Files.createDirectories(target.getParent());
    // A link that somebody put into the folder may lead anywhere.
    if (!target.getParent().toRealPath().startsWith(folder.toRealPath())) {
      throw new FileSystemException(target.toString(), null, "is outside of the output folder");
    }
    return Output.file(target);
  }
}
