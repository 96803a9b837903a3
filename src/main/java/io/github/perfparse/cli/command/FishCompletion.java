package io.github.perfparse.cli.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Completion for fish, which tells what each option does as well.
 *
 * <pre>
 * complete -c perfparse -n '__fish_seen_subcommand_from extract' -l format -x -a 'json ndjson' -d 'What to write'
 * </pre>
 */
final class FishCompletion {

  private static final String PROGRAM = "complete -c perfparse";
  private final StringBuilder script = new StringBuilder();

  private FishCompletion() {}

  /** The script for a program with these commands. */
  static String of(CommandLine root) {
    FishCompletion completion = new FishCompletion();
    // Only who asks for help gets the descriptions.
    root.getHelp();
    String first = PROGRAM + " -n __fish_use_subcommand";
    completion.line(first + " -f");
    completion.options(root.getCommandSpec(), first);
    root.getSubcommands()
        .forEach(
            (name, command) -> {
              CommandSpec spec = command.getCommandSpec();
              completion.line(first + " -a " + name + said(spec.usageMessage().header()));
              completion.command(spec, PROGRAM + " -n '__fish_seen_subcommand_from " + name + "'");
            });
    return completion.script.toString();
  }

  private void command(CommandSpec spec, String start) {
    options(spec, start);
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      if (!CompletionWords.isFile(parameter)) {
        line(start + " -f" + words(parameter));
      }
    }
  }

  private void options(CommandSpec spec, String start) {
    for (OptionSpec option : spec.options()) {
      StringBuilder line = new StringBuilder(start);
      for (String name : option.names()) {
        line.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^--?", ""));
      }
      if (option.arity().max() > 0) {
        line.append(CompletionWords.isFile(option) ? " -r" : " -x").append(words(option));
      }
      line(line + said(option.description()));
    }
  }

  private static String words(ArgSpec argument) {
    List<String> words = CompletionWords.of(argument);
    return words.isEmpty() ? "" : " -a '" + String.join(" ", words) + "'";
  }

  private static String said(String... description) {
    return " -d '" + CompletionWords.said(description) + "'";
  }

  private void line(String line) {
    script.append(line).append('\n');
  }
}
