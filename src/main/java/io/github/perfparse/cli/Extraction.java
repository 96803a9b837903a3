package io.github.perfparse.cli;

import io.github.perfparse.check.Finding;
import io.github.perfparse.check.Report;
import io.github.perfparse.check.Tally;
import io.github.perfparse.files.Source;
import io.github.perfparse.form.Form;
import io.github.perfparse.write.FormWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/**
 * Checks the forms of all inputs and writes them to one output, in the order of the inputs; a bad
 * input stops no other.
 */
final class Extraction implements Results {

  private final Output output;
  private final FormWriter writer;
  private final Narrator narrator;
  private final Verdict verdict;
  private final Tally tally = new Tally();

  private Extraction(
      ExtractSettings settings, Narrator narrator, Output output, FormWriter writer) {
    this.output = output;
    this.writer = writer;
    this.narrator = narrator;
    this.verdict = new Verdict(settings.failOn());
  }

  /**
   * Does the inputs in their order.
   *
   * @return what the run amounts to
   * @throws OutputException if the output refuses what is written
   */
  static ExitCode run(
      Environment environment, ExtractSettings settings, List<Input> inputs, Output output) {
    InputStream standardInput = environment.streams().in();
    Narrator narrator = Narrator.ofFailures(environment.talk(), settings.depth());
    SourceReader reader = new SourceReader(environment.library().forms(), settings.encoding());
    return run(
        environment,
        settings,
        narrator,
        output,
        intake -> {
          for (Input input : inputs) {
            reader.read(input.source(standardInput), intake);
          }
        });
  }

  /** As the other, with several inputs at a time. */
  static ExitCode run(
      Environment environment,
      ExtractSettings settings,
      Narrator narrator,
      Output output,
      ReadAhead reader,
      Iterator<Source> sources) {
    return run(environment, settings, narrator, output, intake -> reader.read(sources, intake));
  }

  /** Gives the intake all there is. */
  private interface Feed {
    void to(Intake intake);
  }

  private static ExitCode run(
      Environment environment,
      ExtractSettings settings,
      Narrator narrator,
      Output output,
      Feed feed) {
    try {
      FormWriter writer = settings.format().open(output.stream(), settings.detail());
      Extraction extraction = new Extraction(settings, narrator, output, writer);
      feed.to(new Checking(environment.library().checks().get(), extraction));
      return extraction.finish();
    } catch (IOException e) {
      throw new OutputException(output.name(), e);
    }
  }

  private ExitCode finish() throws IOException {
    Report report = tally.report();
    writer.close(report);
    output.commit();
    narrator.finish(report);
    return verdict.of(report);
  }

  @Override
  public void opened(Source source) {
    tally.opened();
  }

  @Override
  public void form(Form form, List<Finding> findings) {
    tally.add(form, findings);
    narrator.form(findings);
    try {
      writer.form(form, findings);
    } catch (IOException e) {
      throw new OutputException(output.name(), e);
    }
  }

  @Override
  public void ended(Source source, Ending ending) {
    verdict.add(ending);
    if (ending.failure().isPresent()) {
      tally.failed(ending.failure().get());
      narrator.failed(source, ending);
    } else {
      narrator.done(source);
    }
  }
}
