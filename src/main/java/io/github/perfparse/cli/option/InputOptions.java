package io.github.perfparse.cli.option;

import io.github.perfparse.run.Environment;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.run.io.Input;
import io.github.perfparse.run.io.Streams;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Message;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The inputs of a command that takes several. */
public final class InputOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      paramLabel = "FILE",
      descriptionKey = "FILE",
      arity = "0..*",
      description = {
        "Dumps to read; - is standard input, which is also read if no file is named.",
        "A folder stands for the dumps in it, @LIST for the files and folders named in the file"
            + " LIST, one a line.",
      })
  private List<String> names = new ArrayList<>();

  @Option(
      names = "--name",
      paramLabel = "NAME",
      description = "What to call standard input in data and messages, as its outputs.")
  private String standardName = Input.STANDARD;

  /** The environment in which standard input has its name. */
  public Environment in(Environment environment) {
    return environment.calling(standardName);
  }

  /** Work that may find that what was named is not fit to be read. */
  public interface Reading {
    ExitCode run() throws IOException;
  }

  /**
   * Does the work.
   *
   * @throws WrongUsage if what was named is not fit to be read
   */
  public static ExitCode reading(CommandSpec command, Reading work) {
    try {
      return work.run();
    } catch (IOException e) {
      Message why = Failure.sentence(e);
      boolean named = e instanceof FileSystemException file && file.getFile() != null;
      throw new WrongUsage(
          command,
          named ? Message.of("talk.about", ((FileSystemException) e).getFile(), why) : why);
    }
  }

  /** What was named. */
  public List<String> names() {
    return List.copyOf(names);
  }

  /** What was named, if it is fit to be read; see {@link #inputs}. */
  public List<String> names(Streams streams) {
    inputs(streams);
    return names();
  }

  /**
   * The inputs in the order they were named.
   *
   * @throws MissingInputException if none is named and standard input is a terminal
   * @throws WrongUsage if they are not fit to be read
   */
  public List<Input> inputs(Streams streams) {
    if (names.isEmpty()) {
      return List.of(standardInput(streams));
    }
    List<Input> inputs = new ArrayList<>();
    for (String name : names) {
      Input input = new Input(name);
      if (input.isStandard() && inputs.contains(input)) {
        throw new WrongUsage(command, "usage.input-twice");
      }
      inputs.add(input);
    }
    return inputs;
  }

  private Input standardInput(Streams streams) {
    CommandLine line = command.commandLine();
    if (streams.devices().inIsTerminal()) {
      throw new MissingInputException(line);
    }
    return new Input(Input.STANDARD);
  }
}
