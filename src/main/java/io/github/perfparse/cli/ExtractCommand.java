package io.github.perfparse.cli;

import io.github.perfparse.write.Color;
import io.github.perfparse.write.Detail;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.ReportFormat;
import io.github.perfparse.write.ReportStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code perfparse extract}: dumps in, forms out. */
@Command(
    name = "extract",
    header = "Read forms from text dumps and write them as data.",
    description =
        "Read self-evaluation forms (财政项目支出绩效自评表) from text dumps and write them as data.",
    footer = {
      "  perfparse extract form.txt",
      "  perfparse extract -o forms.json dumps/*.txt",
      "  perfparse extract --format ndjson dumps/*.txt | jq -r .projectName",
      "  perfparse extract -o forms.json --report report.html dumps/*.txt",
      "  perfparse extract --encoding GB18030 --provenance - < old.txt"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Environment environment;

  @Spec private CommandSpec command;
  @Mixin private InputOptions input;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "What to write: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private FormFormat format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write to FILE instead of standard output. FILE is replaced when everything is written,"
              + " and stays as it was if that fails.")
  private Optional<String> output = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Write the validation report to FILE as well; the end of its name says in which format:"
              + " .txt, .json, .csv, .html, .sarif.")
  private Optional<String> report = Optional.empty();

  @Option(
      names = "--provenance",
      description = "Tell for each value the line, the column and the text it was read from.")
  private boolean provenance;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with 1 if there is a finding of this severity or above: ${COMPLETION-CANDIDATES}."
              + " Default: never.")
  private Optional<FailOn> failOn = Optional.empty();

  @Mixin private RuleOptions rules;

  @Mixin private LanguageOption language;
  @Mixin private ReadingOptions reading;
  @Mixin private CommonOptions common;

  ExtractCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Judgement judgement = rules.judgement(failOn, FailOn.NEVER);
    List<Input> inputs = input.inputs(environment.streams());
    try (Outputs outputs = new Outputs(command, environment.streams(), inputs)) {
      List<Sink> sinks = sinks(outputs);
      ExtractSettings settings =
          new ExtractSettings(
              reading.encoding(), rules.recorded(judgement, outputs, sinks), common.depth());
      return Extraction.run(reader(), settings, inputs, sinks).code();
    }
  }

  private List<Sink> sinks(Outputs outputs) {
    List<Sink> sinks = new ArrayList<>();
    Detail detail = provenance ? Detail.PROVENANCE : Detail.VALUES;
    sinks.add(Sink.forms(outputs.open(output.orElse(Outputs.STANDARD)), format, detail));
    if (report.isPresent()) {
      ReportStyle style = new ReportStyle(Color.OFF, language.language());
      sinks.add(Sink.report(outputs.open(report.get()), shape(), style));
    }
    return sinks;
  }

  private ReportFormat shape() {
    return ReportNames.format(Optional.empty(), report.orElseThrow(), command);
  }

  /** Lines are kept only for a report that shows them. */
  private Environment reader() {
    return report.isPresent() && shape().quotesLines() ? environment.quoting() : environment;
  }
}
