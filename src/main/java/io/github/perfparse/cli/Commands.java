package io.github.perfparse.cli;

import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.cli.command.CompletionCommand;
import io.github.perfparse.cli.command.CorrectionsCommand;
import io.github.perfparse.cli.command.ExplainCommand;
import io.github.perfparse.cli.command.ExtractCommand;
import io.github.perfparse.cli.command.HelpCommand;
import io.github.perfparse.cli.command.RootCommand;
import io.github.perfparse.cli.command.RowsCommand;
import io.github.perfparse.cli.command.RulesCommand;
import io.github.perfparse.cli.command.SchemaCommand;
import io.github.perfparse.cli.command.ShowCommand;
import io.github.perfparse.cli.command.SummaryCommand;
import io.github.perfparse.cli.command.ValidateCommand;
import io.github.perfparse.cli.option.ColorOption;
import io.github.perfparse.cli.option.MissingInputException;
import io.github.perfparse.cli.option.Words;
import io.github.perfparse.cli.option.WrongUsage;
import io.github.perfparse.group.Dimension;
import io.github.perfparse.run.BadFileException;
import io.github.perfparse.run.Environment;
import io.github.perfparse.run.Errors;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.run.FailOn;
import io.github.perfparse.run.io.OnExists;
import io.github.perfparse.run.io.OutputException;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.ReportFormat;
import io.github.perfparse.write.SchemaFormat;
import io.github.perfparse.write.report.RuleTable;
import io.github.perfparse.write.summary.SummaryFormat;
import io.github.perfparse.write.table.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** The command line with all its commands, options and help. */
record Commands(Environment environment, Errors errors) {

  /** No option holds a time, and to make ready for some takes a tenth of a start. */
  private static final String NO_TIMES = "java.time.*,java.sql.*";

  /** May also stand before a command. */
  static final String LANGUAGE = "--lang";

  /** In the order of the help. */
  static final List<String> NAMES =
      List.of(
          "extract",
          "validate",
          "show",
          "summary",
          "corrections",
          "rules",
          "explain",
          "rows",
          "schema",
          "completion",
          "help");

  /** Those that say nothing of the others: all but the last two. */
  private static final List<String> ALONE = NAMES.subList(0, NAMES.size() - 2);

  Commands {
    System.setProperty("picocli.converters.excludes", NO_TIMES);
  }

  /** Does what the arguments say and returns the exit code. */
  int execute(String[] given) {
    String[] args = behindCommand(given);
    // Help goes this way round, since a PrintWriter would swallow the errors of its stream.
    StringWriter help = new StringWriter();
    CommandLine command = commandLine(named(args));
    command.setOut(new PrintWriter(help));
    command.setErr(environment.streams().err());
    command.setParameterExceptionHandler(new UsageErrors(environment.talk()));
    command.setExecutionExceptionHandler((e, failed, parsed) -> handle(e, failed).code());
    int code = command.execute(args);
    if (help.getBuffer().length() > 0) {
      environment.print(help.toString());
    }
    return code;
  }

  /** The arguments with a {@code --lang} that stands before the command where commands take it. */
  private static String[] behindCommand(String[] args) {
    String[] ordered = args.clone();
    int place = args.length == 0 ? 0 : languageWords(args[0]);
    if (place > 0 && place < args.length && NAMES.contains(args[place])) {
      System.arraycopy(args, 0, ordered, 1, place);
      ordered[0] = args[place];
    }
    return ordered;
  }

  /** How many arguments it takes to say the language, if that is what the first one does. */
  private static int languageWords(String first) {
    return first.equals(LANGUAGE) ? 2 : first.startsWith(LANGUAGE + "=") ? 1 : 0;
  }

  private ExitCode handle(Exception e, CommandLine failed) {
    UsageErrors usage = new UsageErrors(environment.talk());
    if (e instanceof MissingInputException) {
      return usage.help(failed);
    } else if (e instanceof BadFileException bad) {
      return usage.say(bad);
    } else if (e instanceof WrongUsage wrong) {
      return usage.say(wrong, failed);
    } else if (e instanceof IOException unfit) {
      return usage.say(WrongUsage.of(unfit), failed);
    }
    return e instanceof OutputException output ? errors.output(output) : errors.internal(e);
  }

  /**
   * The command that the arguments name, or all of them: a model takes longer to make than a form
   * to read.
   */
  private static List<String> named(String[] args) {
    return args.length > 0 && ALONE.contains(args[0]) ? List.of(args[0]) : NAMES;
  }

  /** All commands, laid out for help. */
  CommandLine commandLine() {
    return commandLine(NAMES);
  }

  private Object command(String name) {
    return switch (name) {
      case "extract" -> new ExtractCommand(environment);
      case "validate" -> new ValidateCommand(environment);
      case "show" -> new ShowCommand(environment);
      case "summary" -> new SummaryCommand(environment);
      case "corrections" -> new CorrectionsCommand(environment);
      case "rules" -> new RulesCommand(environment);
      case "explain" -> new ExplainCommand(environment);
      case "rows" -> new RowsCommand(environment);
      case "schema" -> new SchemaCommand(environment);
      case "completion" -> new CompletionCommand(environment);
      default -> new HelpCommand();
    };
  }

  private CommandLine commandLine(List<String> names) {
    CommandLine command = new CommandLine(new RootCommand());
    for (String name : names) {
      command.addSubcommand(command(name));
    }
    command.registerConverter(FormFormat.class, new Words<>(FormFormat.class));
    command.registerConverter(
        CompletionCommand.Shell.class, new Words<>(CompletionCommand.Shell.class));
    command.registerConverter(OnExists.class, new Words<>(OnExists.class));
    command.registerConverter(Language.class, new Words<>(Language.class));
    command.registerConverter(ReportFormat.class, new Words<>(ReportFormat.class));
    command.registerConverter(SummaryFormat.class, new Words<>(SummaryFormat.class));
    command.registerConverter(Dimension.class, new Words<>(Dimension.class));
    command.registerConverter(RuleTable.class, new Words<>(RuleTable.class));
    command.registerConverter(SchemaFormat.class, new Words<>(SchemaFormat.class));
    command.registerConverter(Severity.class, new Words<>(Severity.class));
    command.registerConverter(ColorOption.When.class, new Words<>(ColorOption.When.class));
    command.registerConverter(Table.class, new Words<>(Table.class));
    command.registerConverter(FailOn.class, new Words<>(FailOn.class));
    // To picocli a list holds arguments, to us it holds the names of inputs.
    command.setExpandAtFiles(false);
    HelpLayout.apply(command, environment.talk().language());
    return command;
  }
}
