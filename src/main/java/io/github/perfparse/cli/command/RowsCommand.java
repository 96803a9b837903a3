package io.github.perfparse.cli.command;

import io.github.perfparse.cli.option.CommonOptions;
import io.github.perfparse.cli.option.MissingInputException;
import io.github.perfparse.cli.option.ReadingOptions;
import io.github.perfparse.run.BadFileException;
import io.github.perfparse.run.Environment;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.run.io.Input;
import io.github.perfparse.run.io.OutputException;
import io.github.perfparse.run.io.RowPrinter;
import io.github.perfparse.say.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code perfparse rows}: a dump as the tokenizer sees it. */
@Command(name = "rows")
public final class RowsCommand implements Callable<Integer> {

  private final Environment environment;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "0..1", defaultValue = "")
  private String name;

  @Option(names = "--raw")
  private boolean raw;

  @Mixin private ReadingOptions reading;
  @Mixin private CommonOptions common;

  public RowsCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Input input = input();
    try (InputStream in = input.open(environment.streams().in())) {
      show(in);
      return ExitCode.DONE.code();
    } catch (IOException e) {
      environment.talk().say(Failure.of(input.name(), e));
      return ExitCode.NOTHING_USABLE.code();
    } catch (BadFileException | OutputException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      environment.talk().say(Failure.internal(input.name(), e), e, common.depth());
      return ExitCode.INTERNAL.code();
    }
  }

  private void show(InputStream in) throws IOException {
    RowPrinter printer = new RowPrinter(environment.streams().out(), view());
    try {
      environment.library().rows().read(in, reading.settings(), printer::print);
    } finally {
      // What went before a failure often shows its reason.
      printer.flush();
    }
  }

  private Input input() {
    if (!name.isEmpty()) {
      return new Input(name);
    }
    if (environment.streams().devices().inIsTerminal()) {
      throw new MissingInputException();
    }
    return new Input(Input.STANDARD);
  }

  private RowPrinter.View view() {
    return raw ? RowPrinter.View.RAW : RowPrinter.View.CLEANED;
  }
}
