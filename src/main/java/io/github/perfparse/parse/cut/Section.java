package io.github.perfparse.parse.cut;

/** The sections of a form, in the order in which they are printed. */
public enum Section {
  TITLE,
  HEAD,
  FUNDS,
  OBJECTIVES,
  INDICATORS,
  TOTAL,
  FOOT;

  /** Whether the section stands above the tables. */
  public boolean isTop() {
    return this == TITLE || this == HEAD;
  }
}
