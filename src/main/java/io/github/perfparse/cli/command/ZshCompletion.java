package io.github.perfparse.cli.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Completion for zsh, which tells what each command and option does as well.
 *
 * <pre>
 * extract) _arguments '(-o --output)'{-o,--output}'[Where to write]:FILE:_files' '*:INPUT:_files' ;;
 * </pre>
 */
final class ZshCompletion {

  /** Loaded from a file by compinit, or read in a shell that may not have it yet. */
  private static final String TOP =
      """
      #compdef perfparse
      (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
      _perfparse() {
        if (( CURRENT == 2 )); then
          local -a commands=(
      """;

  private static final String MIDDLE =
      """
          )
          _describe command commands
          _arguments%s
          return
        fi
        shift words
        (( CURRENT-- ))
        case $words[1] in
      """;

  private static final String END =
      """
        esac
      }
      if [[ $funcstack[1] == _perfparse ]]; then _perfparse; else compdef _perfparse perfparse; fi
      """;

  private ZshCompletion() {}

  /** The script for a program with these commands. */
  static String of(CommandLine root) {
    // Only who asks for help gets the descriptions.
    root.getHelp();
    StringBuilder commands = new StringBuilder();
    StringBuilder cases = new StringBuilder();
    root.getSubcommands()
        .forEach(
            (name, command) -> {
              CommandSpec spec = command.getCommandSpec();
              String header = CompletionWords.said(spec.usageMessage().header());
              commands.append("      ").append(quoted(name + ":" + header)).append('\n');
              cases.append("    ").append(name).append(") _arguments").append(arguments(spec));
              cases.append(" ;;\n");
            });
    return TOP + commands + MIDDLE.formatted(arguments(root.getCommandSpec())) + cases + END;
  }

  private static String arguments(CommandSpec spec) {
    StringBuilder arguments = new StringBuilder();
    for (OptionSpec option : spec.options()) {
      String value = option.arity().max() > 0 ? value(option) : "";
      String said = CompletionWords.said(option.description()).replace("]", "\\]");
      arguments.append(' ').append(names(option)).append(quoted("[" + said + "]" + value));
    }
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      arguments.append(' ').append(quoted("*" + value(parameter)));
    }
    return arguments.toString();
  }

  /** One of its names excludes the others, unless it may be given more than once. */
  private static String names(OptionSpec option) {
    String[] names = option.names().clone();
    String others = option.isMultiValue() ? "'*'" : quoted("(" + String.join(" ", names) + ")");
    for (int i = 0; i < names.length && option.arity().max() > 0; i++) {
      // Its value may follow behind an equals sign, too.
      names[i] += names[i].startsWith("--") ? "=" : "";
    }
    return others + (names.length == 1 ? names[0] : "{" + String.join(",", names) + "}");
  }

  private static String value(ArgSpec argument) {
    List<String> words = CompletionWords.of(argument);
    String action = words.isEmpty() ? "_files" : "(" + String.join(" ", words) + ")";
    String label = argument.paramLabel().replaceAll("[\\[\\]<>:]", "");
    return ":" + label + ":" + (CompletionWords.isFile(argument) || !words.isEmpty() ? action : "");
  }

  private static String quoted(String text) {
    return "'" + text + "'";
  }
}
