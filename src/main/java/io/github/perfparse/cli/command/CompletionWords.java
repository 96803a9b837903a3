package io.github.perfparse.cli.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/** What the completions of the shells tell of options and parameters. */
final class CompletionWords {

  private static final List<String> FILES = List.of("FILE", "FOLDER");

  private CompletionWords() {}

  /** The words the argument takes; empty if it takes any. */
  static List<String> of(ArgSpec argument) {
    List<String> words = new ArrayList<>();
    if (argument.completionCandidates() != null) {
      argument.completionCandidates().forEach(words::add);
    }
    return words;
  }

  /** Whether the argument names a file or a folder. */
  static boolean isFile(ArgSpec argument) {
    return FILES.contains(argument.paramLabel());
  }

  /** What the first sentence of a description says, without what it counts up or any quote. */
  static String said(String... description) {
    String sentence = String.join(" ", description).replaceFirst("(?s)([:：]|\\.( |$)|。).*", "");
    return sentence.replace("%%", "%").replace("'", "’");
  }
}
