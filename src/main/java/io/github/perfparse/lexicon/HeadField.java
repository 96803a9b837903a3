package io.github.perfparse.lexicon;

/** The labelled cells at the top of a form. */
public enum HeadField {
  PROJECT_NAME,
  DEPARTMENT,
  UNIT,
  /** A label that is known to stand there but has no field of its own in the output. */
  ATTRIBUTE
}
