package io.github.perfparse.cli;

import io.github.perfparse.check.Finding;
import io.github.perfparse.check.Report;
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

  private final Library.FormReader reader;
  private final Optional<Charset> encoding;
  private final InputStream standardInput;
  private final Output output;
  private final FormWriter writer;
  private final Talk talk;
  private final Talk.Depth depth;
  private final Library.FormCheck check;
  private final Tally tally = new Tally();
  private boolean broken;
  private boolean writing;

  /**
   * Prepares a run.
   *
   * @param environment where standard input, the reader and the talk are
   * @param encoding how to read the inputs; empty to find it out
   * @param depth how much to say of a mistake of the program's own
   * @param output where the writer writes, for messages
   * @param writer takes the forms
   */
  Extraction(
      Environment environment,
      Optional<Charset> encoding,
      Talk.Depth depth,
      Output output,
      FormWriter writer) {
    this.reader = environment.library().forms();
    this.check = environment.library().checks().get();
    this.encoding = encoding;
    this.standardInput = environment.streams().in();
    this.output = output;
    this.writer = writer;
    this.talk = environment.talk();
    this.depth = depth;
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
