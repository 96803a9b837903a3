package io.github.perfparse.run;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.files.Source;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.run.talk.Ending;
import java.util.List;
import java.util.Optional;

/**
 * Reads and checks forms on their way to the results. One that breaks spoils its input, not the
 * run. The rules remember earlier forms, so it is here that inputs have to come in their order.
 */
final class Checking implements Intake {

  private final Library.FormCheck check;
  private final Results results;
  private Optional<Throwable> mistake = Optional.empty();

  private record Checked(Form form, List<Finding> findings) {}

  Checking(Library.FormCheck check, Results results) {
    this.check = check;
    this.results = results;
  }

  @Override
  public void opened(Source source) {
    results.opened(source);
  }

  @Override
  public void form(CutForm cut) {
    if (mistake.isEmpty()) {
      Optional<Checked> checked = checked(cut);
      if (checked.isPresent()) {
        results.form(checked.get().form(), checked.get().findings());
      }
    }
  }

  private Optional<Checked> checked(CutForm cut) {
    try {
      Form form = cut.read();
      return Optional.of(new Checked(form, check.check(form)));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      mistake = Optional.of(e);
      return Optional.empty();
    }
  }

  @Override
  public void ended(Source source, Ending ending) {
    Optional<Throwable> spoiled = mistake;
    mistake = Optional.empty();
    results.ended(
        source, spoiled.isPresent() ? Ending.broken(source.name(), spoiled.get()) : ending);
  }
}
