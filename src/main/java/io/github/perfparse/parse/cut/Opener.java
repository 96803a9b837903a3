package io.github.perfparse.parse.cut;

/** What a row may look like the first of. */
enum Opener {
  TITLE(Section.TITLE),
  /** A row of the head that names a project: no other section can hold that label. */
  PROJECT(Section.HEAD),
  /** Any other row of the head. */
  HEAD(Section.HEAD),
  FUNDS(Section.FUNDS),
  OBJECTIVES(Section.OBJECTIVES),
  INDICATORS(Section.INDICATORS),
  TOTAL(Section.TOTAL),
  FOOT(Section.FOOT);

  private final Section section;

  Opener(Section section) {
    this.section = section;
  }

  /** The section that it opens. */
  Section section() {
    return section;
  }
}
