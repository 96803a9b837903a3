package io.github.perfparse.lexicon;

/** The labels down the left side of a form that name its sections. */
public enum SectionLabel {
  FUNDS,
  OBJECTIVES,
  INDICATORS
}
