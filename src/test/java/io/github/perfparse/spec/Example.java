package io.github.perfparse.spec;

import java.util.List;
import java.util.Set;

/**
 * One example of the specification.
 *
 * @param file the Markdown file's name
 * @param heading the heading it stands under
 * @param number its 1-based number in the file
 * @param line the 1-based line of its fence
 * @param surroundings what stands around its input
 * @param options the other words of its info string: {@code exact} where trailing tabs matter,
 *     {@code wide} where its digits may as well be full-width ones, {@code pending} where the
 *     reader is known to read it wrongly
 * @param input the printed lines, tabs shown as {@code ⇥}
 * @param expected the reading that is wanted
 */
record Example(
    String file,
    String heading,
    int number,
    int line,
    Surroundings surroundings,
    Set<String> options,
    List<String> input,
    List<String> expected) {

  Example {
    options = Set.copyOf(options);
    input = List.copyOf(input);
    expected = List.copyOf(expected);
  }

  String name() {
    return file + " › " + heading + " › " + number;
  }

  /** Whether what is wanted here is known not to be read yet. */
  boolean isPending() {
    return options.contains("pending");
  }

  /** The dump: what surrounds the example, and the example. */
  String dump() {
    StringBuilder dump = new StringBuilder();
    surroundings.above().forEach(line -> dump.append(line).append('\n'));
    input.forEach(line -> dump.append(line).append('\n'));
    surroundings.below().forEach(line -> dump.append(line).append('\n'));
    return dump.toString().replace('⇥', '\t');
  }

  /** The reading of the dump's forms in the notation of the examples. */
  Notation notation() {
    return new Notation(surroundings);
  }
}
