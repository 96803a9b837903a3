package io.github.perfparse.run;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.files.Source;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.run.talk.Ending;
import java.util.List;
import java.util.Optional;

/**
 * Reads and checks forms, or learns that they are refused, on their way to the results. One that
 * breaks spoils its input, not the run. The rules remember earlier forms, so it is here that inputs
 * have to come in their order.
 */
final class Checking implements Intake {

  private final Library.FormCheck check;
  private final Judgement judgement;
  private final Results results;
  private Optional<Throwable> mistake = Optional.empty();

  /**
   * What came of a form's lines.
   *
   * @param form the form, unless it was refused and is not kept
   */
  private record Checked(Optional<Refusal> refusal, Optional<Form> form, List<Finding> findings) {}

  Checking(Library.FormCheck check, Judgement judgement, Results results) {
    this.check = check;
    this.judgement = judgement;
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
        tell(checked.get());
      }
    }
  }

  private void tell(Checked checked) {
    if (checked.refusal().isPresent()) {
      results.refused(checked.refusal().get());
    }
    if (checked.form().isPresent()) {
      results.form(checked.form().get(), checked.findings());
    }
  }

  private Optional<Checked> checked(CutForm cut) {
    try {
      Outcome outcome = cut.read();
      Optional<Refusal> refusal =
          outcome instanceof Refusal refused ? Optional.of(refused.bare()) : Optional.empty();
      Optional<Form> form = corrected(judgement.doubtful().form(outcome));
      List<Finding> findings = form.isPresent() ? check.check(form.get()) : List.of();
      return Optional.of(new Checked(refusal, form, findings));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      mistake = Optional.of(e);
      return Optional.empty();
    }
  }

  private Optional<Form> corrected(Optional<Form> form) {
    return form.isPresent() && judgement.corrections().isPresent()
        ? Optional.of(judgement.corrections().get().applied(form.get()))
        : form;
  }

  @Override
  public void ended(Source source, Ending ending) {
    Optional<Throwable> spoiled = mistake;
    mistake = Optional.empty();
    results.ended(
        source, spoiled.isPresent() ? Ending.broken(source.name(), spoiled.get()) : ending);
  }
}
