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
import io.github.perfparse.cli.option.Words;
import io.github.perfparse.group.Dimension;
import io.github.perfparse.run.Environment;
import io.github.perfparse.run.Errors;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.run.FailOn;
import io.github.perfparse.run.io.ColorWhen;
import io.github.perfparse.run.io.OnExists;
import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.OutputException;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.ReportFormat;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.report.RuleTable;
import io.github.perfparse.write.summary.SummaryFormat;
import io.github.perfparse.write.table.Table;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command line with all its commands, options and help. */
record Commands(Environment environment, Errors errors) {

  /** Does what the arguments say and returns the exit code. */
  int execute(String[] args) {
    // Help goes this way round, since a PrintWriter would swallow the errors of its stream.
    StringWriter help = new StringWriter();
    CommandLine command = commandLine();
    command.setOut(new PrintWriter(help));
    command.setErr(environment.streams().err());
    command.setParameterExceptionHandler(new UsageErrors(environment.talk()));
    command.setExecutionExceptionHandler((e, failed, parsed) -> handle(e).code());
    int code = command.execute(args);
    write(help.toString());
    return code;
  }

  private ExitCode handle(Exception e) {
    return e instanceof OutputException output ? errors.output(output) : errors.internal(e);
  }

  /** All commands, laid out for help. */
  CommandLine commandLine() {
    CommandLine command = new CommandLine(new RootCommand());
    command.addSubcommand(new ExtractCommand(environment));
    command.addSubcommand(new ValidateCommand(environment));
    command.addSubcommand(new ShowCommand(environment));
    command.addSubcommand(new SummaryCommand(environment));
    command.addSubcommand(new CorrectionsCommand(environment));
    command.addSubcommand(new RulesCommand(environment));
    command.addSubcommand(new ExplainCommand(environment));
    command.addSubcommand(new RowsCommand(environment));
    command.addSubcommand(new SchemaCommand(environment));
    command.addSubcommand(new CompletionCommand(environment));
    command.addSubcommand(new HelpCommand());
    command.registerConverter(FormFormat.class, new Words<>(FormFormat.values()));
    command.registerConverter(
        CompletionCommand.Shell.class, new Words<>(CompletionCommand.Shell.values()));
    command.registerConverter(OnExists.class, new Words<>(OnExists.values()));
    command.registerConverter(Language.class, new Words<>(Language.values()));
    command.registerConverter(ReportFormat.class, new Words<>(ReportFormat.values()));
    command.registerConverter(SummaryFormat.class, new Words<>(SummaryFormat.values()));
    command.registerConverter(Dimension.class, new Words<>(Dimension.values()));
    command.registerConverter(RuleTable.class, new Words<>(RuleTable.values()));
    command.registerConverter(Severity.class, new Words<>(Severity.values()));
    command.registerConverter(ColorWhen.class, new Words<>(ColorWhen.values()));
    command.registerConverter(Table.class, new Words<>(Table.values()));
    command.registerConverter(Language.class, new Words<>(Language.values()));
    command.registerConverter(FailOn.class, new Words<>(FailOn.values()));
    // To picocli a list holds arguments, to us it holds the names of inputs.
    command.setExpandAtFiles(false);
    HelpLayout.apply(command, environment.talk().language());
    return command;
  }

  private void write(String help) {
    if (help.isEmpty()) {
      return;
    }
    try {
      environment.streams().out().write(help.getBytes(StandardCharsets.UTF_8));
      environment.streams().out().flush();
    } catch (IOException e) {
      throw new OutputException(Output.STANDARD, e);
    }
  }
}
