package io.github.perfparse.run.io;

import io.github.perfparse.say.FileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The folder that the outputs of a run go to. Nothing is ever written outside of it. */
public class OutputFolder {

  private final Path folder;

  /** A folder that may be there or not. */
  protected OutputFolder(Path folder) {
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
      throw new FileFault(name, "file.no-folder");
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
        throw new FileFault(folder.toString(), "file.input-inside", input);
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
      throw new FileFault(target.toString(), "file.outside");
    }
    return Output.file(target);
  }
}
