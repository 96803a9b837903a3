package io.github.perfparse.cli;

import io.github.perfparse.cli.command.FormCommand;
import io.github.perfparse.cli.option.PlainOptions;
import io.github.perfparse.cli.option.WrongUsage;
import io.github.perfparse.run.BadFileException;
import io.github.perfparse.run.Environment;
import io.github.perfparse.run.Errors;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.run.Library;
import io.github.perfparse.run.Preparation;
import io.github.perfparse.run.io.OutputException;
import io.github.perfparse.run.io.Streams;
import io.github.perfparse.say.Language;
import java.io.IOException;
import java.util.Optional;

/** The program's entry. */
public final class Main {

  private Main() {}

  /** Runs the command line and exits with its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(args, Streams.ofProcess(), Library.real()));
  }

  /** Runs the command line on the given streams; never throws, never exits. */
  static int run(String[] args, Streams streams, Library library) {
    Environment environment = new Environment(streams, library, language(args));
    Errors errors = new Errors(environment, args);
    try {
      return execute(args, environment, errors);
    } catch (OutputException e) {
      return errors.output(e).code();
    } catch (RuntimeException | Error e) {
      return errors.internal(e).code();
    }
  }

  /** Looked up by hand: what is said first may be that the command line is wrong. */
  private static Language language(String[] args) {
    for (int i = 0; i < args.length; i++) {
      String word =
          args[i].startsWith(Commands.LANGUAGE + "=")
              ? args[i].substring(Commands.LANGUAGE.length() + 1)
              : "";
      if (args[i].equals(Commands.LANGUAGE) && i + 1 < args.length) {
        word = args[i + 1];
      }
      Optional<Language> named = PlainOptions.named(Language.class, word);
      if (named.isPresent()) {
        return named.get();
      }
    }
    return Language.ofSystem();
  }

  private static int execute(String[] args, Environment environment, Errors errors) {
    try {
      Optional<FormCommand> plain = PlainArguments.command(args, environment);
      if (plain.isPresent()) {
        Preparation.begin();
        return plain.get().call();
      }
    } catch (IOException | WrongUsage | BadFileException e) {
      // Nothing is done yet; what is wrong is told below.
    }
    return new Commands(environment, errors).execute(args);
  }
}
