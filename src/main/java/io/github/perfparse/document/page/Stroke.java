package io.github.perfparse.document.page;

/**
 * A straight line across or down a page, or a piece of one, in points from the top left corner.
 *
 * @param axis which way it goes
 * @param at where it is: from the top for one that goes across, from the left for one that goes
 *     down
 * @param from where it begins, along its axis
 * @param to where it ends
 */
public record Stroke(Axis axis, double at, double from, double to) {

  /** Which way a line goes. */
  public enum Axis {
    ACROSS,
    DOWN
  }

  /** Lines that are nearer than this are one, and touch where their ends are. */
  public static final double NEAR = 2.5;

  double left() {
    return axis == Axis.ACROSS ? from : at;
  }

  double right() {
    return axis == Axis.ACROSS ? to : at;
  }

  /** The same line farther to the left. */
  Stroke leftBy(double how) {
    return axis == Axis.ACROSS
        ? new Stroke(axis, at, from - how, to - how)
        : new Stroke(axis, at - how, from, to);
  }

  /** Whether it begins and ends where another of its axis does. */
  boolean isBeside(Stroke other) {
    return axis == other.axis
        && Math.abs(from - other.from) <= NEAR
        && Math.abs(to - other.to) <= NEAR;
  }

  /** Whether the two touch or cross. */
  boolean touches(Stroke other) {
    if (axis == other.axis) {
      return Math.abs(at - other.at) <= NEAR && from <= other.to + NEAR && other.from <= to + NEAR;
    }
    return at >= other.from - NEAR
        && at <= other.to + NEAR
        && other.at >= from - NEAR
        && other.at <= to + NEAR;
  }
}
