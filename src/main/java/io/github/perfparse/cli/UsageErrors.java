package io.github.perfparse.cli;

import io.github.perfparse.cli.option.WrongUsage;
import io.github.perfparse.lexicon.Edits;
import io.github.perfparse.run.BadFileException;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.run.talk.Talk;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Telling;
import java.util.Comparator;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a wrong command line: what is wrong and where to look, not the whole help. */
record UsageErrors(Talk talk) implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    Optional<String> meant = suggestion(e);
    Message wrong = meant.isPresent() ? Message.of("usage.meant", wrong(e), meant.get()) : wrong(e);
    return see(wrong, e.getCommandLine()).code();
  }

  /** Answers a command line that picocli understands, but the command does not. */
  ExitCode say(WrongUsage e, CommandLine command) {
    return see(e.told(), command);
  }

  /** Answers one that is right, but names a file that is not: its help would not help. */
  ExitCode say(BadFileException e) {
    talk.say(e.told());
    return ExitCode.USAGE;
  }

  /** Answers one that names nothing. */
  ExitCode help(CommandLine command) {
    command.usage(command.getErr());
    command.getErr().flush();
    return ExitCode.USAGE;
  }

  private ExitCode see(Message wrong, CommandLine command) {
    talk.say(Message.of("usage.see", wrong, command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  /** What picocli says in English, in words of the program's own. */
  private static Message wrong(ParameterException e) {
    if (e instanceof Telling telling) {
      return telling.told();
    } else if (e instanceof UnmatchedArgumentException unmatched) {
      String key = unmatched.isUnknownOption() ? "usage.unknown-option" : "usage.unmatched";
      return Message.of(key, unmatched.getUnmatched().get(0));
    } else if (e instanceof MissingParameterException missing) {
      ArgSpec lacking = missing.getMissing().get(0);
      String key = lacking.isOption() ? "usage.missing-value" : "usage.missing";
      return Message.of(key, name(lacking));
    } else if (e instanceof OverwrittenOptionException twice) {
      return Message.of("usage.overwritten", name(twice.getOverwritten()));
    } else if (e.getArgSpec() == null) {
      return Message.of("usage.other", e.getMessage());
    }
    return e.getCause() instanceof Telling telling
        ? Message.of("usage.value", name(e.getArgSpec()), telling.told())
        : Message.of("usage.value-other", name(e.getArgSpec()));
  }

  /** {@code --format}, {@code FILE}. */
  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static Optional<String> suggestion(ParameterException e) {
    if (!(e instanceof UnmatchedArgumentException unmatched)) {
      return Optional.empty();
    }
    return unmatched.isUnknownOption()
        ? nearestOption(unmatched)
        : unmatched.getSuggestions().stream().findFirst();
  }

  /** By the letters that are wrong, as in --fromat. */
  private static Optional<String> nearestOption(UnmatchedArgumentException unmatched) {
    String typed = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
    return unmatched.getCommandLine().getCommandSpec().optionsMap().keySet().stream()
        .filter(option -> Edits.between(typed, option) <= typed.length() / 3)
        .min(Comparator.comparingInt(option -> Edits.between(typed, option)));
  }
}
