package io.github.perfparse.align.layout;

/**
 * A column of a part of a page.
 *
 * @param kind what its cells are like
 * @param from its left edge
 * @param to its right edge
 */
record Column(ColumnKind kind, int from, int to) {

  boolean holds(Word word) {
    return from <= word.middle() && word.middle() < to;
  }
}
