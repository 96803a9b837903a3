package io.github.perfparse.cli.option;

import io.github.perfparse.run.io.Input;
import io.github.perfparse.run.io.Names;
import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.Streams;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.FileFault;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Opens all that a run writes to. No output is an input or another output. */
public final class Outputs implements AutoCloseable {

  /** The name of standard output on the command line. */
  public static final String STANDARD = "-";

  private final Streams streams;
  private final List<Input> inputs;
  private final List<Output> open = new ArrayList<>();
  private final Set<Path> taken = new HashSet<>();
  private boolean standardTaken;

  public Outputs(Streams streams, List<Input> inputs) {
    this.streams = streams;
    this.inputs = inputs;
  }

  /** The files among outputs of these names. */
  public static List<Path> files(List<Optional<String>> names) {
    List<Path> files = new ArrayList<>();
    for (Optional<String> name : names) {
      if (name.isPresent() && !name.get().equals(STANDARD)) {
        files.add(Path.of(name.get()));
      }
    }
    return files;
  }

  /** What leads from the folder of an output back to where the names of inputs begin. */
  public static String toInputs(String output) {
    try {
      Path here = Path.of("").toAbsolutePath();
      Path folder = Names.path(output).toAbsolutePath().normalize().resolveSibling("");
      String way = folder.relativize(here).toString().replace(File.separatorChar, '/');
      return way.isEmpty() ? "" : way + "/";
    } catch (FileSystemException e) {
      // What is wrong with it is told when it is opened.
      return "";
    }
  }

  /**
   * Opens a file, or standard output where the name is {@code -}.
   *
   * @throws WrongUsage if there can be no such output
   */
  public Output open(String name) {
    try {
      Output output = name.equals(STANDARD) ? standard() : file(name);
      open.add(output);
      return output;
    } catch (IOException e) {
      throw new WrongUsage("talk.about", name, Failure.sentence(e));
    }
  }

  private Output standard() throws IOException {
    if (standardTaken) {
      throw new FileFault(STANDARD, "file.standard-taken");
    }
    standardTaken = true;
    return Output.standard(streams.out());
  }

  private Output file(String name) throws IOException {
    if (!taken.add(Names.path(name).toAbsolutePath().normalize())) {
      throw new FileFault(name, "file.taken");
    }
    return Output.file(name, inputs);
  }

  /** Takes back what was not committed. */
  @Override
  public void close() {
    for (Output output : open) {
      output.close();
    }
  }
}
