package io.github.perfparse.lexicon;

/** The labels below the indicator table. */
public enum FootLabel {
  TOTAL,
  GRADE,
  /** A remark below the table, kept as an attribute. */
  NOTE
}
