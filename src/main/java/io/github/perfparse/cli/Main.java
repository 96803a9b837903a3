package io.github.perfparse.cli;

import io.github.perfparse.write.FormFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program's entry. */
public final class Main {

  private Main() {}

  /** Runs the command line and exits with its {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(args, Streams.ofProcess(), Library.real()));
  }

  /** Runs the command line on the given streams; never throws, never exits. */
  static int run(String[] args, Streams streams, Library library) {
    Environment environment = new Environment(streams, library);
    Errors errors = new Errors(environment, args);
    try {
      return execute(args, environment, errors);
    } catch (OutputException e) {
      return errors.output(e).code();
    } catch (RuntimeException | Error e) {
      return errors.internal(e).code();
    }
  }

  private static int execute(String[] args, Environment environment, Errors errors) {
    // Help goes this way round, since a PrintWriter would swallow the errors of its stream.
    StringWriter help = new StringWriter();
    CommandLine command = commandLine(environment);
    command.setOut(new PrintWriter(help));
    command.setErr(environment.streams().err());
    command.setParameterExceptionHandler(errors);
    command.setExecutionExceptionHandler(errors);
    int code = command.execute(args);
    write(help.toString(), environment.streams());
    return code;
  }

  private static CommandLine commandLine(Environment environment) {
    CommandLine command = new CommandLine(new RootCommand());
    command.addSubcommand(new ExtractCommand(environment));
    command.addSubcommand(new RowsCommand(environment));
    command.addSubcommand(new SchemaCommand(environment));
    command.registerConverter(FormFormat.class, new Words<>(FormFormat.values()));
    command.registerConverter(FailOn.class, new Words<>(FailOn.values()));
    // A dump may be called @1.txt.
    command.setExpandAtFiles(false);
    HelpLayout.apply(command);
    return command;
  }

  private static void write(String help, Streams streams) {
    if (help.isEmpty()) {
      return;
    }
    try {
      streams.out().write(help.getBytes(StandardCharsets.UTF_8));
      streams.out().flush();
    } catch (IOException e) {
      throw new OutputException(Output.STANDARD, e);
    }
  }
}
