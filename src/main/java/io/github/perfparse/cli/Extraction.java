package io.github.perfparse.cli;

import io.github.perfparse.check.Finding;
import io.github.perfparse.check.Report;
import io.github.perfparse.check.Screen;
import io.github.perfparse.check.Summary;
import io.github.perfparse.check.Tally;
import io.github.perfparse.form.Form;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads inputs one after the other, checks their forms and writes them; a bad input stops no other.
 */
final class Extraction {

  private final Library.FormReader reader;
  private final Library.FormCheck check;
  private final ExtractSettings settings;
  private final InputStream standardInput;
  private final List<Sink> sinks;
  private final Talk talk;
  private final Tally tally = new Tally();
  private final Screen screen;
  private boolean broken;
  private boolean writing;

  private Extraction(Environment environment, ExtractSettings settings, List<Sink> sinks) {
    this.reader = environment.library().forms();
    this.check = environment.library().checks().apply(settings.judgement().rules());
    this.screen = new Screen(settings.judgement().screening());
    this.settings = settings;
    this.standardInput = environment.streams().in();
    this.sinks = sinks;
    this.talk = environment.talk();
  }

  /**
   * Does the inputs in their order.
   *
   * @param sinks what to write; none takes its place before all are complete
   * @return what the run amounts to
   * @throws OutputException if an output refuses what is written
   */
  static ExitCode run(
      Environment environment, ExtractSettings settings, List<Input> inputs, List<Sink> sinks) {
    return new Extraction(environment, settings, sinks).run(inputs);
  }

  private ExitCode run(List<Input> inputs) {
    for (Input input : inputs) {
      read(input);
    }
    Report report = tally.report();
    Summary summary = screen.summary(report, done(inputs, report));
    for (Sink sink : sinks) {
      sink.close(summary);
    }
    for (Sink sink : sinks) {
      sink.commit();
    }
    return exitCode(report);
  }

  /** The names of the inputs that were read to their end. */
  private static List<String> done(List<Input> inputs, Report report) {
    List<String> names = new ArrayList<>();
    for (Input input : inputs) {
      names.add(input.name());
    }
    for (Report.Failure failure : report.failed()) {
      names.remove(failure.file());
    }
    return names;
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
    List<Finding> findings = screen.shown(form, check.check(form));
    tally.add(form, findings);
    writing = true;
    for (Sink sink : sinks) {
      sink.form(form, findings);
    }
    writing = false;
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
    return settings.judgement().failOn().isReachedBy(screen.counting())
        ? ExitCode.FINDINGS
        : ExitCode.DONE;
  }
}
