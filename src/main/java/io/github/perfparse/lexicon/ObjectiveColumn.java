package io.github.perfparse.lexicon;

/** The two columns of the objectives. */
public enum ObjectiveColumn {
  EXPECTED,
  ACTUAL
}
