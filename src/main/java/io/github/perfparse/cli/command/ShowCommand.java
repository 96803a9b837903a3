package io.github.perfparse.cli.command;

import io.github.perfparse.cli.option.BatchOptions;
import io.github.perfparse.cli.option.ColorOption;
import io.github.perfparse.cli.option.CommonOptions;
import io.github.perfparse.cli.option.CorrectionOptions;
import io.github.perfparse.cli.option.InputOptions;
import io.github.perfparse.cli.option.ReadingOptions;
import io.github.perfparse.cli.option.RefusedOption;
import io.github.perfparse.cli.option.WrongUsage;
import io.github.perfparse.run.BatchRun;
import io.github.perfparse.run.Environment;
import io.github.perfparse.run.ExitCode;
import io.github.perfparse.run.Extraction;
import io.github.perfparse.run.Judgement;
import io.github.perfparse.run.OnlyForm;
import io.github.perfparse.run.io.Output;
import io.github.perfparse.run.io.Sink;
import io.github.perfparse.run.io.TerminalWidth;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.base.ReportStyle;
import io.github.perfparse.write.view.TerminalForms;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code perfparse show}: forms as tables on the terminal. */
@Command(name = "show")
public final class ShowCommand implements FormCommand {

  private static final int USUAL_WIDTH = 100;

  private final Environment environment;

  @Mixin private InputOptions input;

  @Option(names = "--form", paramLabel = "NUMBER")
  private Optional<Integer> number = Optional.empty();

  @Option(names = "--width", paramLabel = "COLUMNS")
  private Optional<Integer> width = Optional.empty();

  @Mixin private ColorOption color;
  @Mixin private CorrectionOptions corrections;
  @Mixin private RefusedOption refused;
  @Mixin private BatchOptions batch;
  @Mixin private ReadingOptions reading;
  @Mixin private CommonOptions common;

  public ShowCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    if (number.isPresent() && number.get() < 1) {
      throw new WrongUsage("usage.form-number");
    }
    List<String> names = input.names(environment.streams());
    Output out = Output.standard(environment.streams().out());
    ReportStyle style = new ReportStyle(color.on(out, environment.streams()), common.language());
    OnlyForm chosen =
        new OnlyForm(
            number.map(OptionalInt::of).orElse(OptionalInt.empty()),
            new TerminalForms(out.stream(), style, columns()));
    Judgement judgement = corrections.with(Judgement.DEFAULT.with(refused.doubtful()));
    Extraction.Settings settings = reading.settings(judgement, common.depth());
    List<Sink> sinks = List.of(new Sink(out, chosen));
    BatchRun run = new BatchRun(input.in(environment), settings, batch.settings(), names);
    ExitCode code = run.run(sinks, List.of());
    return complained(code, chosen).code();
  }

  /** A number that no input has is a mistake that must not look like an empty form. */
  private ExitCode complained(ExitCode code, OnlyForm chosen) {
    if (code != ExitCode.DONE || chosen.found()) {
      return code;
    }
    environment.talk().say(Message.of("show.no-form", number.orElseThrow()));
    return ExitCode.NOTHING_USABLE;
  }

  private int columns() {
    return width.orElseGet(() -> columns(System.getenv().getOrDefault("COLUMNS", "")));
  }

  /** What a shell says of its terminal; where it says nothing sensible, the terminal is asked. */
  private int columns(String said) {
    if (said.matches("[1-9]\\d{1,3}")) {
      return Integer.parseInt(said);
    }
    OptionalInt asked =
        environment.streams().devices().outIsTerminal() ? TerminalWidth.ask() : OptionalInt.empty();
    return asked.orElse(USUAL_WIDTH);
  }
}
