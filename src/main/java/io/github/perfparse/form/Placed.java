package io.github.perfparse.form;

/** Something that is said of one place of a form. */
public sealed interface Placed permits Leftover, Provenance, Repair {

  /** The place. */
  Pointer path();
}
