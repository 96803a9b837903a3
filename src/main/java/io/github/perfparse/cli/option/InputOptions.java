package io.github.perfparse.cli.option;

import io.github.perfparse.run.Environment;
import io.github.perfparse.run.io.Input;
import io.github.perfparse.run.io.Streams;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The inputs of a command that takes several. */
public final class InputOptions {

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "0..*")
  private List<String> names;

  @Option(names = "--name", paramLabel = "NAME")
  private String standardName = Input.STANDARD;

  /** Nothing is named; picocli names it. */
  public InputOptions() {
    this(new PlainOptions());
  }

  /** With these names. */
  public InputOptions(PlainOptions plain) {
    this.names = plain.inputs();
  }

  /** The environment in which standard input has its name. */
  public Environment in(Environment environment) {
    return environment.calling(standardName);
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
        throw new WrongUsage("usage.input-twice");
      }
      inputs.add(input);
    }
    return inputs;
  }

  private Input standardInput(Streams streams) {
    if (streams.devices().inIsTerminal()) {
      throw new MissingInputException();
    }
    return new Input(Input.STANDARD);
  }
}
