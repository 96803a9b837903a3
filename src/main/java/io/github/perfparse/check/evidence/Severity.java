package io.github.perfparse.check.evidence;

/** How much a finding weighs, from least to most. */
public enum Severity {
  INFO("info"),
  WARNING("warning"),
  ERROR("error");

  private final String key;

  Severity(String key) {
    this.key = key;
  }

  /** The severity's name in the output. */
  public String key() {
    return key;
  }

  /** The severity's name on the command line. */
  @Override
  public String toString() {
    return key;
  }
}
