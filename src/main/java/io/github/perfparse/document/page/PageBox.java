package io.github.perfparse.document.page;

/** A box on a page, its edges in points from the page's top left corner. */
public record PageBox(double left, double top, double right, double bottom) {

  /** A box around nothing, which is nowhere. */
  public static final PageBox NONE =
      new PageBox(Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE);

  /** The smallest box around this one and a point. */
  public PageBox around(double x, double y) {
    return new PageBox(
        Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
  }

  /** What lies in both. */
  public PageBox and(PageBox other) {
    return new PageBox(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }

  /** Whether a point lies in it. */
  public boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** How far it reaches from left to right. */
  public double width() {
    return right - left;
  }

  /** How far it reaches from top to bottom. */
  public double height() {
    return bottom - top;
  }
}
