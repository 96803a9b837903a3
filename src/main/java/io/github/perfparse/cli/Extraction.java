package io.github.perfparse.cli;

import io.github.perfparse.check.Finding;
import io.github.perfparse.check.Report;
import io.github.perfparse.check.Tally;
import io.github.perfparse.form.Form;
import io.github.perfparse.write.FormWriter;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Reads inputs one after the other, checks their forms and writes them; a bad input stops no other.
 */
final class Extraction {

  private final Library.FormReader reader;
  private final Library.FormCheck check;
  private final ExtractSettings settings;
  private final InputStream standardInput;
  private final Output output;
  private final FormWriter writer;
  private final Talk talk;
  private final Tally tally = new Tally();
  private boolean broken;
  private boolean writing;

  private Extraction(
      Environment environment, ExtractSettings settings, Output output, FormWriter writer) {
    this.reader = environment.library().forms();
    this.check = environment.library().checks().get();
    this.settings = settings;
    this.standardInput = environment.streams().in();
    this.output = output;
    this.writer = writer;
    this.talk = environment.talk();
  }

  /**
   * Does the inputs in their order.
   *
   * @return what the run amounts to
   * @throws OutputException if the output refuses what is written
   */
  static ExitCode run(
      Environment environment, ExtractSettings settings, List<Input> inputs, Output output) {
    try {
      FormWriter writer = settings.format().open(output.stream(), settings.style());
      return new Extraction(environment, settings, output, writer).run(inputs);
    } catch (IOException e) {
      throw new OutputException(output.name(), e);
    }
  }

  private ExitCode run(List<Input> inputs) throws IOException {
    for (Input input : inputs) {
      read(input);
    }
    Report report = tally.report();
    writer.close(report);
    output.commit();
    return exitCode(report);
  }

  private void read(Input input) {
    int formsBefore = tally.forms();
    try (InputStream in = input.open(standardInput)) {
      tally.opened();
      reader.read(input.name(), in, settings.encoding(), this::write);
      if (tally.forms() == formsBefore) {
        fail(Failures.noForm(input.name()));
      }
    } catch (IOException e) {
      fail(Failures.of(input.name(), e));
    } catch (OutputException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      if (writing) {
        // Half a form is written: whatever came after it would not be read as what it is.
        throw e;
      }
      failInternally(input, e);
    }
  }

  private void write(Form form) {
    List<Finding> findings = check.check(form);
    tally.add(form, findings);
    try {
      writing = true;
      writer.form(form, findings);
      writing = false;
    } catch (IOException e) {
      throw new OutputException(output.name(), e);
    }
  }

  private void fail(Report.Failure failure) {
    tally.failed(failure);
    talk.say(failure);
  }

  private void failInternally(Input input, Throwable e) {
    broken = true;
    Report.Failure failure = Failures.internal(input.name(), e);
    tally.failed(failure);
    talk.say(failure, e, settings.depth());
  }

  private ExitCode exitCode(Report report) {
    if (broken) {
      return ExitCode.INTERNAL;
    }
    if (report.forms() == 0) {
      return ExitCode.NOTHING_USABLE;
    }
    if (!report.failed().isEmpty()) {
      return ExitCode.SOME_FAILED;
    }
    return settings.failOn().isReachedBy(report) ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
