package io.github.perfparse;

import io.github.perfparse.parse.NoForm;
import io.github.perfparse.text.line.UnreadableInputException;

/**
 * An input without a single form, and the reason:
 *
 * <pre>
 * dump.txt:1: this is a 绩效目标申报表, not a self-evaluation form
 * </pre>
 */
public final class NoFormException extends UnreadableInputException {

  private static final long serialVersionUID = 1L;

  NoFormException(NoForm reason) {
    super(reason.line(), reason.what());
  }
}
