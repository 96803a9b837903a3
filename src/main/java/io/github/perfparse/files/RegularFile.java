package io.github.perfparse.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Opens files, and only files: to open a pipe without a writer would wait for ever. */
final class RegularFile {

  private RegularFile() {}

  static InputStream open(Path path) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new FileSystemException(path.toString(), null, "is a folder; name the files in it");
    }
    if (attributes.isOther()) {
      throw new FileSystemException(
          path.toString(), null, "is a pipe or a device; only files are read in a batch");
    }
    return Files.newInputStream(path);
  }
}
