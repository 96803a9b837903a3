package io.github.perfparse.align;

import io.github.perfparse.form.Form;
import java.util.Optional;

/**
 * What became of one form of a text: read, or refused.
 *
 * @param form the form; empty for one that was refused
 * @param fit how well it fits; empty where nothing could be laid out
 * @param refusal why it was refused; empty for one that was read
 */
public record Outcome(Optional<Form> form, Optional<Fit> fit, Optional<Refusal> refusal) {

  static Outcome of(Form form, Fit fit) {
    return new Outcome(Optional.of(form), Optional.of(fit), Optional.empty());
  }

  static Outcome refused(Refusal refusal) {
    return new Outcome(Optional.empty(), Optional.empty(), Optional.of(refusal));
  }
}
