package io.github.perfparse.files;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of the folders of a run that are left alone because their names do not end as those of
 * dumps do. Nobody is to believe that they were read:
 *
 * <pre>
 * 100 .wps, 20 .zip, 3 without an ending
 * </pre>
 */
public final class NotRead {

  /** The key of files whose name has no ending. */
  public static final String NO_ENDING = "";

  /** The key of folders that only a link leads to. */
  public static final String LINKED_FOLDER = "linked folder";

  /** The key of files that perfparse itself has written. */
  public static final String OWN_OUTPUT = "own output";

  /** What stands behind the last point of a longer name is no ending: {@code 报告1.定稿}. */
  private static final int LONGEST = 6;

  /** No folder, and so nothing. */
  public static final NotRead NOTHING = new NotRead(new Nobody());

  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private final Listener listener;

  /** Is told of each file. */
  public interface Listener {

    /** A file is left alone; the key is that of {@link #counts()}. */
    void left(String key, Path path);
  }

  private static final class Nobody implements Listener {

    @Override
    public void left(String key, Path path) {
      throw new IllegalStateException("nothing is left alone where there is no folder");
    }
  }

  /**
   * Nothing yet.
   *
   * @param listener is told of each file, in the order of the walk
   */
  public NotRead(Listener listener) {
    this.listener = listener;
  }

  void file(Path path) {
    add(endingOf(path), path);
  }

  void linkedFolder(Path path) {
    add(LINKED_FOLDER, path);
  }

  void own(Path path) {
    add(OWN_OUTPUT, path);
  }

  private void add(String key, Path path) {
    counts.merge(key, 1, Integer::sum);
    listener.left(key, path);
  }

  /** How many there are of each ending. */
  public SortedMap<String, Integer> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }

  /** The ending of a file's name in small letters, {@code .docx}. */
  public static String endingOf(Path path) {
    String name = path.getFileName().toString();
    String ending = name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
    return ending.matches("\\.[a-z0-9]{1," + LONGEST + "}") && ending.length() < name.length()
        ? ending
        : NO_ENDING;
  }
}
