package io.github.perfparse.align.path;

/**
 * Words laid into a column.
 *
 * @param from index of the first
 * @param to index behind the last
 * @param column where they belong
 */
public record Placed(int from, int to, Column column) {}
