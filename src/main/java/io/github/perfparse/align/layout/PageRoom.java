package io.github.perfparse.align.layout;

/**
 * The room of a table on one page.
 *
 * @param top how far down its first line stands
 * @param bottom how far down its last line stands
 */
record PageRoom(int top, int bottom) {}
