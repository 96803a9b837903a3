package io.github.perfparse.run;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.files.Source;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.run.talk.Ending;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Message;
import java.util.List;
import java.util.Optional;

/**
 * Reads and checks forms, or learns that they are refused, on their way to the results. One over
 * which the program makes a mistake is refused, and the others of its input are not. The rules
 * remember earlier forms, so it is here that inputs have to come in their order.
 */
final class Checking implements Intake {

  private final Library.FormCheck check;
  private final Judgement judgement;
  private final Results results;
  private Optional<Throwable> mistake = Optional.empty();
  private String name = "";
  private int forms;

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
    name = source.name();
    forms = 0;
    results.opened(source);
  }

  @Override
  public void form(CutForm cut) {
    forms++;
    if (!isExhausted()) {
      tell(checked(cut));
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

  private Checked checked(CutForm cut) {
    try {
      Outcome outcome = cut.read();
      Optional<Refusal> refusal =
          outcome instanceof Refusal refused ? Optional.of(refused.bare()) : Optional.empty();
      Optional<Form> form = corrected(judgement.doubtful().form(outcome));
      List<Finding> findings = form.isPresent() ? check.check(form.get()) : List.of();
      return new Checked(refusal, form, findings);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      mistake = isExhausted() ? mistake : Optional.of(e);
      return new Checked(Optional.of(refusal(cut, e)), Optional.empty(), List.of());
    }
  }

  /** Without memory nothing more of the input can be read. */
  private boolean isExhausted() {
    return mistake.isPresent() && mistake.get() instanceof OutOfMemoryError;
  }

  private Refusal refusal(CutForm cut, Throwable e) {
    SourceRef place = new SourceRef(name, forms, cut.firstLine(), cut.lastLine(), "grid");
    Message what = Message.of("text", Failure.what(e));
    return new Refusal(place, "", Refusal.Reason.INTERNAL_ERROR, Optional.of(what));
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
    if (spoiled.isEmpty()) {
      results.ended(source, ending);
    } else if (spoiled.get() instanceof OutOfMemoryError) {
      results.ended(source, Ending.broken(source.name(), spoiled.get()));
    } else {
      results.ended(source, ending.spoiled(spoiled.get()));
    }
  }
}
