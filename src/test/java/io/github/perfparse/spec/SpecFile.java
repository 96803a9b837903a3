package io.github.perfparse.spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the examples of one Markdown file. */
final class SpecFile {

  private static final Path FOLDER = Path.of("src/test/resources/spec");

  /** Where an example stands beside what is said of it. */
  private static final Path REPAIRS = Path.of("src/docs/repairs.md");

  private static final String FENCE = "```";
  private static final String TURN = ".";

  private final String name;
  private final List<Example> examples = new ArrayList<>();
  private String heading = "";
  private int lineNumber;

  private SpecFile(String name) {
    this.name = name;
  }

  /** The examples of all files, by file name and in the order of the file. */
  static List<Example> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return Stream.concat(files, Stream.of(REPAIRS))
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .flatMap(file -> read(file).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Example> read(Path path) {
    try {
      return new SpecFile(path.getFileName().toString()).read(Files.readAllLines(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Example> read(List<String> lines) {
    while (lineNumber < lines.size()) {
      String line = lines.get(lineNumber++);
      if (line.startsWith("#")) {
        heading = line.replaceFirst("^#+ *", "");
      } else if (line.startsWith(FENCE)) {
        examples.add(example(line.substring(FENCE.length()), lines));
      }
    }
    return examples;
  }

  private Example example(String info, List<String> lines) {
    int fence = lineNumber;
    List<String> words = List.of(info.strip().split(" +"));
    List<String> input = until(TURN, lines);
    List<String> expected = until(FENCE, lines);
    return new Example(
        name,
        heading,
        examples.size() + 1,
        fence,
        Surroundings.named(words.get(0)),
        Set.copyOf(words.subList(1, words.size())),
        input,
        expected);
  }

  private List<String> until(String end, List<String> lines) {
    List<String> taken = new ArrayList<>();
    while (lineNumber < lines.size() && !lines.get(lineNumber).equals(end)) {
      taken.add(lines.get(lineNumber++));
    }
    if (lineNumber++ == lines.size()) {
      throw new IllegalStateException(name + ": no \"" + end + "\" at the end of an example");
    }
    return taken;
  }
}
