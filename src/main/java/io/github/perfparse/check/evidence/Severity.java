package io.github.perfparse.check.evidence;

import io.github.perfparse.say.Keyed;

/** How much a finding weighs, from least to most. */
public enum Severity implements Keyed {
  INFO,
  WARNING,
  ERROR;

  private final String key = Keyed.super.key();

  @Override
  public String key() {
    return key;
  }

  /** The severity's name on the command line. */
  @Override
  public String toString() {
    return key();
  }
}
