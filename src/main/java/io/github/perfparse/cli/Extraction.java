package io.github.perfparse.cli;

import io.github.perfparse.check.Checker;
import io.github.perfparse.check.Finding;
import io.github.perfparse.check.Report;
import io.github.perfparse.check.RuleSettings;
import io.github.perfparse.check.Tally;
import io.github.perfparse.form.Form;
import io.github.perfparse.write.FormWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * Reads inputs one after the other, checks their forms and writes them; a bad input stops no other.
 */
final class Extraction {

  private final Readers.FormReader reader;
  private final Optional<Charset> encoding;
  private final InputStream standardInput;
  private final Output output;
  private final FormWriter writer;
  private final Talk talk;
  private final Talk.Depth depth;
  private final Checker checker = new Checker(RuleSettings.DEFAULT);
  private final Tally tally = new Tally();
  private boolean broken;

  /**
   * Prepares a run.
   *
   * @param environment where standard input, the reader and the talk are
   * @param reading how to read
   * @param output where the writer writes, for messages
   * @param writer takes the forms
   */
  Extraction(Environment environment, ReadingOptions reading, Output output, FormWriter writer) {
    this.reader = environment.readers().forms();
    this.encoding = reading.encoding();
    this.standardInput = environment.streams().in();
    this.output = output;
    this.writer = writer;
    this.talk = environment.talk();
    this.depth = reading.depth();
  }

  /**
   * Does the inputs in their order.
   *
   * @return what the run amounts to
   * @throws OutputException if the output refuses what is written
   */
  ExitCode run(List<Input> inputs, FailOn failOn) {
    for (Input input : inputs) {
      read(input);
    }
    Report report = tally.report();
    try {
      writer.close(report);
      output.commit();
    } catch (IOException e) {
      throw new OutputException(output.name(), e);
    }
    return exitCode(report, failOn);
  }

  private void read(Input input) {
    int formsBefore = tally.forms();
    try (InputStream in = input.open(standardInput)) {
      tally.opened();
      reader.read(input.name(), in, encoding, this::write);
      if (tally.forms() == formsBefore) {
        fail(Failures.noForm(input.name()));
      }
    } catch (IOException e) {
      fail(Failures.of(input.name(), e));
    } catch (OutputException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      failInternally(Failures.internal(input.name(), e), e);
    }
  }

  private void write(Form form) {
    List<Finding> findings = checker.check(form);
    tally.add(form, findings);
    try {
      writer.form(form, findings);
    } catch (IOException e) {
      throw new OutputException(output.name(), e);
    }
  }

  private void fail(Report.Failure failure) {
    tally.failed(failure);
    talk.say(failure);
  }

  private void failInternally(Report.Failure failure, Throwable e) {
    broken = true;
    tally.failed(failure);
    talk.say(failure, e, depth);
  }

  private ExitCode exitCode(Report report, FailOn failOn) {
    if (broken) {
      return ExitCode.INTERNAL;
    }
    if (report.forms() == 0) {
      return ExitCode.NOTHING_USABLE;
    }
    if (!report.failed().isEmpty()) {
      return ExitCode.SOME_FAILED;
    }
    return failOn.isReachedBy(report) ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
