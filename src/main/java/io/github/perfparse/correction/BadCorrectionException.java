package io.github.perfparse.correction;

/** A correction cannot be made; the message says why. */
public final class BadCorrectionException extends Exception {

  private static final long serialVersionUID = 1L;

  BadCorrectionException(String message) {
    super(message);
  }
}
