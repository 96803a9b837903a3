package io.github.perfparse.files;

import io.github.perfparse.say.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Opens files, and only files: to open a pipe without a writer would wait for ever. */
final class RegularFile {

  private RegularFile() {}

  static InputStream open(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new FileFault(path.toString(), "file.folder");
    }
    if (attributes.isOther()) {
      throw new FileFault(path.toString(), "file.pipe");
    }
    return Files.newInputStream(path);
  }
}
