package io.github.perfparse.parse.census;

import java.util.Optional;

/**
 * A row that reads like the beginning of a form.
 *
 * @param index the row's index among those that were looked at
 * @param pieces how many rows the title is broken into
 * @param title the title as printed; empty where the project's name comes first
 * @param kindred the kindred document whose title it is
 * @param head the index of the row that shows that the head of a form follows; {@link #NONE} for a
 *     heading, which is a title without
 */
record Opening(int index, int pieces, String title, Optional<String> kindred, int head) {

  static final int NONE = -1;

  /** Whether a form opens here. */
  boolean isForm() {
    return head != NONE;
  }
}
