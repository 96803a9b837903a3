package io.github.perfparse.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what a command could not deal with into one line and an exit code. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

  private final Streams streams;
  private final Talk talk;
  private final List<String> args;

  Errors(Environment environment, String[] args) {
    this.args = List.of(args);
    this.streams = environment.streams();
    this.talk = environment.talk();
  }

  /** A wrong command line: what is wrong and where to look, not the whole help. */
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    if (e instanceof MissingInputException) {
      command.usage(command.getErr());
      command.getErr().flush();
    } else {
      String name = command.getCommandSpec().qualifiedName();
      talk.say(e.getMessage() + suggestion(e) + "; see “" + name + " --help”");
    }
    return ExitCode.USAGE.code();
  }

  private static String suggestion(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return "";
    }
    List<String> suggestions = unmatched.getSuggestions();
    return suggestions.isEmpty() ? "" : "; did you mean " + suggestions.get(0) + "?";
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return e instanceof OutputException output ? output(output).code() : internal(e).code();
  }

  /** The output refused what was written: nothing to say if its reader simply had enough. */
  ExitCode output(OutputException e) {
    if (ClosedPipe.is(e, streams)) {
      return ExitCode.CLOSED_PIPE;
    }
    talk.say(e.output(), "cannot be written: " + Failures.sentence(e.getCause()));
    return ExitCode.INTERNAL;
  }

  /** A mistake of the program's own, outside the reading of an input. */
  ExitCode internal(Throwable e) {
    // Looked up by hand: what is wrong may be the reading of the command line.
    Talk.Depth depth = args.contains("--debug") ? Talk.Depth.STACK_TRACE : Talk.Depth.ONE_LINE;
    talk.say(Failures.internal(String.join(" ", args), e), e, depth);
    return ExitCode.INTERNAL;
  }
}
