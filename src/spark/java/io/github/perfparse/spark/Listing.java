package io.github.perfparse.spark;

import io.github.perfparse.files.Selection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Lists what is to be read. A file is called as the command line calls it: the folder as it was
 * named, and the way from there.
 *
 * <pre>
 * reports/2023/水务局.txt
 * s3a://bucket/reports/2023/水务局.txt
 * </pre>
 */
final class Listing {

  private final Configuration hadoop;
  private final Options options;
  private final Consumer<Found> found;

  /**
   * A file.
   *
   * @param name what it is called, from where the driver runs
   * @param length its bytes; 0 if not known
   * @param time when it was changed, in milliseconds; 0 if not known
   */
  record Found(String name, long length, long time) {}

  private Listing(Configuration hadoop, Options options, Consumer<Found> found) {
    this.hadoop = hadoop;
    this.options = options;
    this.found = found;
  }

  /**
   * Gives every file that the options name to {@code found}, in the order of their names.
   *
   * @throws IOException if a path is not there or cannot be listed
   */
  static void list(Configuration hadoop, Options options, Consumer<Found> found)
      throws IOException {
    Listing listing = new Listing(hadoop, options, found);
    if (options.words().containsKey(Options.LIST)) {
      listing.named(new Path(options.words().get(Options.LIST)));
    }
    for (String path : options.paths()) {
      listing.path(path);
    }
  }

  private void named(Path list) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(list.getFileSystem(hadoop).open(list), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        long length = tab < 0 ? 0 : Long.parseLong(line.substring(tab + 1));
        found.accept(new Found(tab < 0 ? line : line.substring(0, tab), length, 0));
      }
    }
  }

  private void path(String named) throws IOException {
    Path path = new Path(named);
    FileSystem store = path.getFileSystem(hadoop);
    FileStatus[] matches = store.globStatus(path);
    if (matches == null || matches.length == 0) {
      throw new java.io.FileNotFoundException(named);
    }
    Arrays.sort(matches);
    boolean one = matches.length == 1 && !named.matches(".*[*?\\[{].*");
    for (FileStatus match : matches) {
      String name = one ? withoutEnd(named) : match.getPath().toString();
      if (match.isDirectory()) {
        folder(store, match.getPath(), name);
      } else {
        file(match, name);
      }
    }
  }

  private static String withoutEnd(String named) {
    return named.length() > 1 && named.endsWith("/")
        ? withoutEnd(named.substring(0, named.length() - 1))
        : named;
  }

  /** Not by listFiles: on a local disk it starts a process for each file, to ask for its rights. */
  private void folder(FileSystem store, Path folder, String name) throws IOException {
    FileStatus[] entries = store.listStatus(folder);
    Arrays.sort(entries);
    for (FileStatus entry : entries) {
      Path path = entry.getPath();
      String below = name.equals("/") ? "/" + path.getName() : name + "/" + path.getName();
      if (entry.isFile() && options.takes(path)) {
        file(entry, below);
      } else if (entry.isDirectory()
          && options.isRecursive()
          && Selection.isVisible(path.getName())) {
        folder(store, path, below);
      }
    }
  }

  private void file(FileStatus file, String name) {
    found.accept(new Found(name, file.getLen(), file.getModificationTime()));
  }

  /** Where a file of that name lies, also for a machine that works in another folder. */
  static Path place(String workingFolder, String name) {
    boolean whole = name.startsWith("/") || new Path(name).toUri().getScheme() != null;
    return new Path(whole ? name : workingFolder + "/" + name);
  }
}
