package io.github.perfparse.parse.cut;

/**
 * Where the machine stands: what is open, and which rows are held back until it is known whose they
 * are. Within a form the {@link Section}s are its states.
 *
 * <pre>
 *                       in it stand, or are held back            the next row
 * OUTSIDE               rows of a table without a head           a form begins → INSIDE
 * INSIDE                the rows of the section that is open     total, foot → BELOW_TOTAL
 * BELOW_TOTAL           what may be the form's or what follows   the next form → INSIDE, too much → OUTSIDE
 * TITLE_OUTSIDE         a title                                  a form begins → INSIDE, else → OUTSIDE
 * TITLE_INSIDE          a title, or the page's running head      the next form, or more of this → INSIDE
 * TITLE_BELOW_TOTAL     a title                                  a form begins → INSIDE, else → BELOW_TOTAL
 * TOP_AGAIN             the form's own title and rows of its     the next form, or more of this → INSIDE
 *                       head, printed once more
 * </pre>
 *
 * A title leads from each of the first three to its own; below it the form's head, printed again,
 * leads from TITLE_INSIDE to TOP_AGAIN.
 */
enum State {
  OUTSIDE,
  INSIDE,
  BELOW_TOTAL,
  TITLE_OUTSIDE,
  TITLE_INSIDE,
  TITLE_BELOW_TOTAL,
  TOP_AGAIN;

  /** Whether the machine may go from here to {@code next}; it may always stay. */
  boolean mayBecome(State next) {
    return next == this
        || switch (this) {
          case OUTSIDE -> next == TITLE_OUTSIDE || next == INSIDE;
          case INSIDE -> next == TITLE_INSIDE || next == BELOW_TOTAL || next == OUTSIDE;
          case BELOW_TOTAL -> next == TITLE_BELOW_TOTAL || next == INSIDE || next == OUTSIDE;
          case TITLE_OUTSIDE -> next == OUTSIDE || next == INSIDE;
          case TITLE_INSIDE -> next == INSIDE || next == TOP_AGAIN;
          case TITLE_BELOW_TOTAL -> next == BELOW_TOTAL || next == INSIDE || next == TITLE_OUTSIDE;
          case TOP_AGAIN -> next == INSIDE;
        };
  }

  /**
   * Whether a row that opens {@code section} begins a form here. Without a title above it a head
   * does so only if it names a project.
   */
  boolean begins(Section section) {
    return switch (section) {
      case TITLE -> false;
      case HEAD -> true;
      case FUNDS -> this != INSIDE;
      case OBJECTIVES -> this != INSIDE && this != BELOW_TOTAL;
      case INDICATORS -> this != INSIDE && this != TITLE_INSIDE;
      case TOTAL, FOOT -> this == TOP_AGAIN;
    };
  }

  /** Whether a title is held back. */
  boolean isTitle() {
    return this != withoutTitle();
  }

  /** The state once a title is held back. */
  State withTitle() {
    return switch (this) {
      case OUTSIDE, TITLE_OUTSIDE -> TITLE_OUTSIDE;
      case INSIDE, TITLE_INSIDE, TOP_AGAIN -> TITLE_INSIDE;
      case BELOW_TOTAL, TITLE_BELOW_TOTAL -> TITLE_BELOW_TOTAL;
    };
  }

  /** The state once the title has been dealt with, which was none. */
  State withoutTitle() {
    return switch (this) {
      case OUTSIDE, TITLE_OUTSIDE -> OUTSIDE;
      case INSIDE, TITLE_INSIDE, TOP_AGAIN -> INSIDE;
      case BELOW_TOTAL, TITLE_BELOW_TOTAL -> BELOW_TOTAL;
    };
  }
}
