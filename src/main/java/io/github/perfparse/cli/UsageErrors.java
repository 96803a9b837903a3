package io.github.perfparse.cli;

import io.github.perfparse.cli.option.BadSettingsException;
import io.github.perfparse.cli.option.MissingInputException;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.run.talk.Talk;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a wrong command line: what is wrong and where to look, not the whole help. */
record UsageErrors(Talk talk) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    if (e instanceof MissingInputException) {
      command.usage(command.getErr());
      command.getErr().flush();
    } else {
      talk.say(e.getMessage() + hint(e));
    }
    return ExitCode.USAGE.code();
  }

  private static String hint(ParameterException e) {
    if (e instanceof BadSettingsException) {
      return "";
    }
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    return suggestion(e) + "; see “" + name + " --help”";
  }

  private static String suggestion(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return "";
    }
    List<String> suggestions = unmatched.getSuggestions();
    return suggestions.isEmpty() ? "" : "; did you mean " + suggestions.get(0) + "?";
  }
}
