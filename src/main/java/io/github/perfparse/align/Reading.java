package io.github.perfparse.align;

import io.github.perfparse.align.fit.Fit;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import java.util.List;
import java.util.Optional;

/**
 * What became of one form of a text.
 *
 * @param outcome the form, or why it was refused
 * @param fit how well the form fits; empty where nothing was laid out
 */
public record Reading(Outcome outcome, Optional<Fit> fit) {

  static Reading of(Form form, Fit fit) {
    return new Reading(form, Optional.of(fit));
  }

  Reading numbered(int number) {
    return outcome.source().form() == number ? this : new Reading(outcome.numbered(number), fit);
  }

  /** The same, and something was mended before it was read. */
  Reading mended(Repair repair) {
    if (!(outcome instanceof Form form)) {
      return this;
    }
    SourceRef source = form.source();
    List<Repair> repairs = List.of(repair);
    return new Reading(
        form.covering(source.firstLine(), source.lastLine(), repairs, List.of()), fit);
  }

  static Reading refused(Refusal refusal) {
    return new Reading(refusal, Optional.empty());
  }
}
