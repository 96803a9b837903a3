package io.github.perfparse.write.base;

/** Whether text for people is coloured. */
public enum Color {
  /** No escape sequences. */
  OFF,
  /** ANSI escape sequences, for terminals. */
  ON
}
