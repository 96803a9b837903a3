package io.github.perfparse.align.layout.run;

/**
 * The room of a table on one page.
 *
 * @param top how far down its first line stands
 * @param bottom how far down its last line stands
 */
public record PageRoom(int top, int bottom) {}
