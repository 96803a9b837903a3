package io.github.perfparse.write.base;

/** How much is told of each form. */
public enum Detail {
  /** The values, the repairs and the findings. */
  VALUES,
  /** Also, for every value, the place and the untouched text it was read from. */
  PROVENANCE
}
