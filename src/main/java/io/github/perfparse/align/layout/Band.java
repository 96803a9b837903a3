package io.github.perfparse.align.layout;

/**
 * A row of a table: the lines that its cells stand on.
 *
 * @param from index of the first line, within its part of the page
 * @param to index of the last line
 */
record Band(int from, int to) {}
