package io.github.perfparse.parse.cut;

/** What a row does. */
enum Step {
  /** Belongs to the section that is open, or to no form. */
  STAYS,
  /** Opens the next section of the form that is open. */
  OPENS,
  /** Begins a form, which has lost its title. */
  BEGINS,
  /** Is a title, and held back: only what stands below shows whose. */
  TITLE,
  /** Is held back with the title above it, since it does not show whose that is. */
  WAITS,
  /** Is held back as well: it is in the top of the form that is open, and so is the title. */
  TOP_AGAIN,
  /** Shows that the title above begins a form; asked once more, in that form. */
  TITLE_BEGINS,
  /** Shows that what was held back begins no form; asked once more, without it. */
  NO_TITLE
}
