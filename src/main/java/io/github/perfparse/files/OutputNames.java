package io.github.perfparse.files;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives the inputs of one folder the names of their outputs, each name once. The names follow from
 * the folder's entries alone, so that a second run finds the outputs of the first.
 *
 * <pre>
 * a.txt              →  a.json
 * b.txt, b.html      →  b.txt.json, b.html.json
 * c?.txt, c*.txt     →  c_.json, c_-2.json       in the order they are asked for
 * </pre>
 *
 * <p>Names that differ only in case count as one: not every file system tells them apart.
 */
final class OutputNames {

  private final String suffix;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();

  /**
   * Creates the names for one folder.
   *
   * @param suffix what every output's name ends with, such as {@code .json}
   * @param reserved names that no output may have
   * @param inputs the names of all inputs that will be asked for
   */
  OutputNames(String suffix, Collection<String> reserved, Collection<String> inputs) {
    this.suffix = suffix;
    for (String name : reserved) {
      taken.add(folded(name));
    }
    for (String name : inputs) {
      stems.merge(folded(stem(name)), 1, Integer::sum);
    }
  }

  /** The name of an input's output. */
  String file(String input) {
    String stem = stem(input);
    boolean shared = stems.getOrDefault(folded(stem), 0) > 1;
    return unique(CleanName.of(shared ? input : stem), suffix);
  }

  /** The name of the folder for the outputs of a folder's inputs. */
  String folder(String input) {
    return unique(CleanName.of(input), "");
  }

  private String unique(String base, String end) {
    String name = CleanName.capped(base, end);
    String key = folded(name);
    while (!taken.add(folded(name))) {
      int number = numbers.merge(key, 2, (last, first) -> last + 1);
      name = CleanName.capped(base, "-" + number + end);
    }
    return name;
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
