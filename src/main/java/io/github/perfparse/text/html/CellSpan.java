package io.github.perfparse.text.html;

/**
 * A cell of an HTML table in its source.
 *
 * @param to offset after its content
 * @param end offset after its end tag
 * @param columns columns it says to cover, at least 1
 * @param rows rows it says to cover, at least 1
 */
record CellSpan(int start, int from, int to, int end, int columns, int rows) {}
