package io.github.perfparse.run.io;

import io.github.perfparse.say.FileFault;
import io.github.perfparse.write.base.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where a run's data goes: a file that comes whole or not at all, or standard output. */
public record Output(String name, OutputStream stream, Optional<AtomicFile> file)
    implements AutoCloseable {

  /** The name of standard output in messages. */
  public static final String STANDARD = "standard output";

  public static Output standard(OutputStream out) {
    return new Output(STANDARD, out, Optional.empty());
  }

  /**
   * A file.
   *
   * @throws IOException if there can be no such file, or if it is one of the inputs
   */
  public static Output file(String name, List<Input> inputs) throws IOException {
    Path path = Names.path(name);
    for (Input input : inputs) {
      if (input.isFile(path)) {
        throw new FileFault(name, "file.also-input");
      }
    }
    if (path.toAbsolutePath().getParent() != null
        && !Files.isDirectory(path.toAbsolutePath().getParent())) {
      throw new FileFault(name, "file.folder-missing");
    }
    return file(path);
  }

  /**
   * A file of a run that has several.
   *
   * @throws IOException if there can be no such file
   */
  public static Output file(Path path) throws IOException {
    AtomicFile file = AtomicFile.create(path);
    return new Output(path.toString(), file.stream(), Optional.of(file));
  }

  /** Whether it is standard output. */
  public boolean isStandard() {
    return file.isEmpty();
  }

  /**
   * Makes sure that everything arrived.
   *
   * @throws IOException if it did not
   */
  public void commit() throws IOException {
    stream.flush();
    if (file.isPresent()) {
      file.get().commit();
    }
  }

  /**
   * Takes back what was not committed. Standard output stays open and cannot take anything back.
   */
  @Override
  public void close() {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
