package io.github.perfparse.lexicon;

/** The columns of the fund table. */
public enum FundColumn {
  INITIAL,
  ANNUAL,
  EXECUTED,
  POINTS,
  RATE,
  SCORE,
  /** A column of remarks, kept as text. */
  NOTE;

  /** Whether the column holds an amount of money. */
  public boolean isAmount() {
    return this == INITIAL || this == ANNUAL || this == EXECUTED;
  }
}
