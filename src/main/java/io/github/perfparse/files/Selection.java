package io.github.perfparse.files;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which files of a folder are read. A glob without {@code /} is about names, one with {@code /}
 * about paths from the folder that was named.
 *
 * <pre>
 * --include '*.log'  --exclude 'draft*'  --exclude '2019/**'
 * </pre>
 *
 * <p>Hidden files and folders, whose names begin with a dot, are never read, nor what word
 * processors lock their documents with.
 */
public final class Selection {

  private static final List<String> ENDINGS =
      List.of(".txt", ".md", ".tsv", ".csv", ".html", ".htm", ".docx", ".xlsx", ".pdf");

  /** What Word and Excel put beside a document that is open: {@code ~$report.docx}. */
  private static final String LOCK = "~$";

  private final List<Glob> included;
  private final List<Glob> excluded;

  private record Glob(List<PathMatcher> matchers, Subject subject) {

    private enum Subject {
      NAME,
      PATH
    }

    static Glob of(String glob) {
      if (glob.indexOf('/') < 0) {
        return new Glob(List.of(matcher(glob)), Subject.NAME);
      }
      List<PathMatcher> matchers = new ArrayList<>(List.of(matcher(glob)));
      // To the JDK **/a.txt is a file in some folder, to everyone else also one in none.
      if (glob.startsWith("**/")) {
        matchers.add(matcher(glob.substring(3)));
      }
      // A folder that is left out as a whole need not be looked into.
      if (glob.endsWith("/**")) {
        matchers.add(matcher(glob.substring(0, glob.length() - 3)));
      }
      return new Glob(matchers, Subject.PATH);
    }

    private static PathMatcher matcher(String glob) {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }

    boolean matches(Path path) {
      Path subject = this.subject == Subject.NAME ? path.getFileName() : path;
      return matchers.stream().anyMatch(matcher -> matcher.matches(subject));
    }
  }

  /**
   * Creates a selection.
   *
   * @param include globs of the files to read; none for the usual endings of dumps
   * @param exclude globs of files and folders to leave out
   * @throws java.util.regex.PatternSyntaxException if a glob is none
   */
  public Selection(List<String> include, List<String> exclude) {
    included = globs(include);
    excluded = globs(exclude);
  }

  private static List<Glob> globs(List<String> patterns) {
    List<Glob> globs = new ArrayList<>();
    for (String pattern : patterns) {
      globs.add(Glob.of(pattern));
    }
    return globs;
  }

  /**
   * Whether a file is read.
   *
   * @param path its path from the folder that was named
   */
  boolean takes(Path path) {
    return isVisible(path)
        && (included.isEmpty() ? hasUsualEnding(path) : matchesAny(included, path))
        && !matchesAny(excluded, path);
  }

  /** Whether a file is not read though it is neither hidden nor to be left out. */
  boolean leavesAlone(Path path) {
    return isVisible(path) && !matchesAny(excluded, path) && !takes(path);
  }

  /** Whether a folder is looked into. */
  boolean enters(Path path) {
    return isVisible(path) && !matchesAny(excluded, path);
  }

  private static boolean isVisible(Path path) {
    return isVisible(path.getFileName().toString());
  }

  /** Whether a file or folder of that name is looked at at all. */
  public static boolean isVisible(String name) {
    return !name.startsWith(".") && !name.startsWith(LOCK);
  }

  static boolean hasUsualEnding(Path path) {
    return hasUsualEnding(path.getFileName().toString());
  }

  /** Whether a file of that name is taken for a dump or a document. */
  public static boolean hasUsualEnding(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  private static boolean matchesAny(List<Glob> globs, Path path) {
    return globs.stream().anyMatch(glob -> glob.matches(path));
  }
}
