package io.github.perfparse.cli;

import io.github.perfparse.run.Environment;
import io.github.perfparse.run.Errors;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.run.Extraction;
import io.github.perfparse.run.Library;
import io.github.perfparse.run.Preparation;
import io.github.perfparse.run.io.Input;
import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.OutputException;
import io.github.perfparse.run.io.Sink;
import io.github.perfparse.run.io.Streams;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.FormStyle;
import io.github.perfparse.write.base.Detail;
import java.util.List;

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
      for (Language language : Language.values()) {
        if (language.toString().equalsIgnoreCase(word)) {
          return language;
        }
      }
    }
    return Language.ofSystem();
  }

  private static int execute(String[] args, Environment environment, Errors errors) {
    List<Input> inputs = PlainArguments.inputs(args);
    if (inputs.isEmpty()) {
      return new Commands(environment, errors).execute(args);
    }
    Preparation.begin();
    Output output = Output.standard(environment.streams().out());
    Sink forms = Sink.forms(output, FormFormat.JSON, FormStyle.of(Detail.VALUES));
    int jobs = Runtime.getRuntime().availableProcessors();
    return Extraction.run(
            environment, Extraction.Settings.ofNoOptions(), jobs, inputs, List.of(forms))
        .code();
  }
}
