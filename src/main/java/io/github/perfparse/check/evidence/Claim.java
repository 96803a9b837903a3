package io.github.perfparse.check.evidence;

/**
 * What a finding says of the paper, and so whose mistake it shows if the reading can be relied on.
 * In doubt nobody is accused: the cause is {@link Cause#READING} then, whatever is claimed.
 */
public enum Claim {
  /** Values that are printed do not agree. */
  DISAGREES(Cause.SOURCE),
  /** A value is not printed. */
  LACKS_A_VALUE(Cause.MISSING),
  /** Values are not what they should be, but nothing shows that all of them were read. */
  UNCONFIRMED(Cause.READING),
  /** Something is printed that could not be read: that says nothing of the paper. */
  UNREAD(Cause.READING);

  private final Cause ifSound;

  Claim(Cause ifSound) {
    this.ifSound = ifSound;
  }

  /** The cause of a finding that says this, where the reading can be relied on. */
  Cause ifSound() {
    return ifSound;
  }
}
