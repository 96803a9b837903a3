package io.github.perfparse.check.evidence;

import io.github.perfparse.say.Keyed;

/** Whose mistake a finding shows: the first thing an auditor asks. */
public enum Cause implements Keyed {
  /** Every operand was read as printed, and they disagree: the form was filled in wrongly. */
  SOURCE,
  /** An operand was repaired, inferred or doubtful: look at the dump first. */
  READING,
  /** An operand is not printed. */
  MISSING;

  private final String key = Keyed.super.key();

  @Override
  public String key() {
    return key;
  }
}
