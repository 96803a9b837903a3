package io.github.perfparse.check.evidence;

/** Whose mistake a finding shows: the first thing an auditor asks. */
public enum Cause {
  /** Every operand was read as printed, and they disagree: the form was filled in wrongly. */
  SOURCE("source"),
  /** An operand was repaired, inferred or doubtful: look at the dump first. */
  READING("reading"),
  /** An operand is not printed. */
  MISSING("missing");

  private final String key;

  Cause(String key) {
    this.key = key;
  }

  /** The cause's name in the output. */
  public String key() {
    return key;
  }
}
