package io.github.perfparse.spark;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfparse.Settings;
import io.github.perfparse.files.Selection;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Misfit;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.hadoop.fs.GlobFilter;
import org.apache.hadoop.fs.Path;

/**
 * What a user says of how to read. All of it is words, so that it travels to the machines that
 * read.
 *
 * <pre>
 * spark.read().format("perfparse").option("encoding", "GB18030").option("rule.category-weights", "off")
 * </pre>
 *
 * @param words by their keys in lower case
 */
record Options(Map<String, String> words) implements Serializable {

  /** Names of files, one a line: these and no others are read. */
  static final String LIST = "list";

  private static final String PATH = "path";
  private static final String PATHS = "paths";
  private static final String INCLUDE = "pathglobfilter";
  private static final String RECURSION = "recursivefilelookup";
  private static final String BYTES = "maxpartitionbytes";
  private static final String FILES = "maxpartitionfiles";
  private static final String PART = "filepartbytes";
  private static final String LANGUAGE = "language";
  private static final String CORRECTIONS = "corrections";
  private static final Set<String> OWN =
      Set.of(LIST, PATH, PATHS, INCLUDE, RECURSION, BYTES, FILES, PART, LANGUAGE, CORRECTIONS);

  /**
   * Understands the words.
   *
   * @throws Misfit if there is no such option, or its word is none that can stand there
   */
  static Options of(Map<String, String> words) {
    Map<String, String> lower = new HashMap<>();
    words.forEach((key, word) -> lower.put(key.toLowerCase(Locale.ROOT), word));
    Options options = new Options(Map.copyOf(lower));
    options.settings();
    return options;
  }

  /** How to read and check. */
  Settings settings() {
    Map<String, String> rest = new HashMap<>(words);
    rest.keySet().removeAll(OWN);
    return Settings.of(rest);
  }

  /** The language of sentences. */
  Language language() {
    return words.getOrDefault(LANGUAGE, "en").equals("zh") ? Language.ZH : Language.EN;
  }

  /** The file of values that people gave; empty if there is none. */
  Optional<String> corrections() {
    return Optional.ofNullable(words.get(CORRECTIONS));
  }

  /** What was named to be read. */
  List<String> paths() {
    List<String> paths = new ArrayList<>();
    if (words.containsKey(PATH)) {
      paths.add(words.get(PATH));
    }
    if (words.containsKey(PATHS)) {
      paths.addAll(array(words.get(PATHS)));
    }
    return paths;
  }

  /** Spark hands on several paths as JSON. */
  private static List<String> array(String json) {
    try {
      return List.of(new ObjectMapper().readValue(json, String[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether folders in folders are looked into. */
  boolean isRecursive() {
    return !words.getOrDefault(RECURSION, "true").equals("false");
  }

  /** Whether a file of a folder is read. */
  boolean takes(Path file) {
    if (!Selection.isVisible(file.getName())) {
      return false;
    }
    try {
      return words.containsKey(INCLUDE)
          ? new GlobFilter(words.get(INCLUDE)).accept(file)
          : Selection.hasUsualEnding(file.getName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes that one task reads, unless a file has more. */
  long bytesPerTask() {
    return Long.parseLong(words.getOrDefault(BYTES, Long.toString(4L << 20)));
  }

  /** Bytes of a part of a file that is cut; one of less than two parts is not. */
  long bytesPerPart() {
    return Long.parseLong(words.getOrDefault(PART, Long.toString(64L << 20)));
  }

  /** Files that one task reads at most. */
  int filesPerTask() {
    return Integer.parseInt(words.getOrDefault(FILES, "2000"));
  }
}
