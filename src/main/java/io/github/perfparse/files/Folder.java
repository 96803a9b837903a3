package io.github.perfparse.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The entries of a folder in an order that no locale and no file system changes. */
final class Folder {

  /** What an entry is to a walk. */
  enum Kind {
    FILE,
    FOLDER,
    /** A link to a folder: not followed, since it may lead back. */
    LINKED_FOLDER
  }

  /** An entry. Its path is kept as the system gave it: not every name can be spelt in Unicode. */
  record Entry(Path path, Kind kind) {

    String name() {
      return path.getFileName().toString();
    }
  }

  private static final Comparator<Path> ORDER =
      Comparator.comparing((Path path) -> path.getFileName().toString())
          .thenComparing(Comparator.naturalOrder());

  private Folder() {}

  static List<Entry> list(Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      entries.forEach(paths::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    paths.sort(ORDER);
    return paths.stream().map(path -> new Entry(path, kind(path))).toList();
  }

  private static Kind kind(Path path) {
    try {
      BasicFileAttributes own =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (own.isSymbolicLink()) {
        return Files.isDirectory(path) ? Kind.LINKED_FOLDER : Kind.FILE;
      }
      return own.isDirectory() ? Kind.FOLDER : Kind.FILE;
    } catch (IOException e) {
      // Whatever is wrong with it is told when it is opened.
      return Kind.FILE;
    }
  }
}
