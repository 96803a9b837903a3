package io.github.perfparse.judge;

/** What a sum that a form prints says of how the form was read. */
enum Answer {
  /** It closes: hardly a number can be in the wrong place. */
  AGREES,
  /** It does not. */
  DIFFERS,
  /** There is nothing to add up, or nothing to compare it with. */
  NONE
}
