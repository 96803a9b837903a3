package io.github.perfparse.check.report;

/** How the value of a slot was come by. */
enum Origin {
  PRINTED,
  REPAIRED,
  INFERRED,
  /** Not there, though a complete form has it. */
  MISSING,
  /** Not there, and need not be. */
  ABSENT
}
