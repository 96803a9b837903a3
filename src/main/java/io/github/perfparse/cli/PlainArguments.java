package io.github.perfparse.cli;

import io.github.perfparse.cli.command.ExtractCommand;
import io.github.perfparse.cli.command.FormCommand;
import io.github.perfparse.cli.command.ValidateCommand;
import io.github.perfparse.cli.option.PlainOptions;
import io.github.perfparse.run.Environment;
import java.io.File;
import java.util.Optional;

/**
 * Recognises the command lines that are used most: {@code extract} and {@code validate} of a few
 * files, with a format and an output at most. To load picocli takes longer than to read a form, and
 * here it has nothing to decide.
 */
final class PlainArguments {

  /** With more it pays to read several at a time, and the start is soon made up for. */
  private static final int FEW = 8;

  private PlainArguments() {}

  /** The command that a plain command line names; none if it has to be looked at more closely. */
  static Optional<FormCommand> command(String[] args, Environment environment) {
    Optional<PlainOptions> options = options(args);
    if (options.isEmpty()) {
      return Optional.empty();
    }
    return switch (args[0]) {
      case "extract" -> Optional.of(new ExtractCommand(environment, options.get()));
      case "validate" -> Optional.of(new ValidateCommand(environment, options.get()));
      default -> Optional.empty();
    };
  }

  /** What stands behind the command. */
  static Optional<PlainOptions> options(String[] args) {
    PlainOptions options = new PlainOptions();
    for (int i = 1; i < args.length; i++) {
      String value = i + 1 < args.length ? args[i + 1] : "";
      if (!isOption(args[i])) {
        options.inputs().add(args[i]);
      } else if (!isOption(value) && options.take(args[i], value)) {
        i++;
      } else {
        return Optional.empty();
      }
    }
    return options.inputs().isEmpty() || args.length > FEW || hasMany(options)
        ? Optional.empty()
        : Optional.of(options);
  }

  private static boolean isOption(String word) {
    return word.isEmpty() || word.charAt(0) == '-';
  }

  /** Lists or folders. */
  private static boolean hasMany(PlainOptions options) {
    for (String name : options.inputs()) {
      if (name.charAt(0) == '@' || new File(name).isDirectory()) {
        return true;
      }
    }
    return false;
  }
}
