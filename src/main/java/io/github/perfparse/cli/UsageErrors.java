package io.github.perfparse.cli;

import io.github.perfparse.cli.option.BadSettingsException;
import io.github.perfparse.cli.option.MissingInputException;
import io.github.perfparse.lexicon.Edits;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.run.talk.Talk;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    return (unmatched.isUnknownOption()
            ? nearestOption(unmatched)
            : suggestions.stream().findFirst())
        .map(meant -> "; did you mean " + meant + "?")
        .orElse("");
  }

  /** By the letters that are wrong, as in --fromat. */
  private static Optional<String> nearestOption(UnmatchedArgumentException unmatched) {
    String typed = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    return unmatched.getCommandLine().getCommandSpec().optionsMap().keySet().stream()
        .filter(option -> Edits.between(typed, option) <= typed.length() / 3)
        .min(Comparator.comparingInt(option -> Edits.between(typed, option)));
  }
}
