package io.github.perfparse;

import io.github.perfparse.form.Refusal;
import io.github.perfparse.text.line.UnreadableInputException;

/**
 * Something in an input gave no form, and the reason:
 *
 * <pre>
 * dump.txt:1: it is another kind of document (this is a 绩效目标申报表, not a self-evaluation form)
 * </pre>
 *
 * Thrown to a caller who asks for forms only; who asks for {@linkplain Perfparse#outcomes outcomes}
 * gets the refusal instead.
 */
public final class NoFormException extends UnreadableInputException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  NoFormException(Refusal refusal) {
    super(refusal.source().firstLine(), refusal.sentence());
    this.refusal = refusal.bare();
  }

  /** What was refused. */
  public Refusal refusal() {
    return refusal;
  }
}
