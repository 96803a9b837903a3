package io.github.perfparse.document.rendition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the columns or rows of a table are parted. Edges that are drawn a little beside each other
 * are one.
 *
 * <pre>
 * 72.0, 72.5, 144.0, 143.2   →   72.25, 143.6     with edges nearer than 2.5 being one
 * </pre>
 */
public final class Edges {

  private final double near;
  private final List<Double> drawn = new ArrayList<>();
  private double[] settled = {};

  /**
   * @param near how far apart two edges that follow each other may be to be one
   */
  public Edges(double near) {
    this.near = near;
  }

  /** Adds an edge. */
  public void add(double edge) {
    drawn.add(edge);
  }

  /** Finds out which are one; there are no more. */
  public void settle() {
    double[] sorted = new double[drawn.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = drawn.get(i);
    }
    Arrays.sort(sorted);
    settled = new double[sorted.length];
    int count = 0;
    int from = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] - sorted[i - 1] > near) {
        settled[count++] = middle(sorted, from, i);
        from = i;
      }
    }
    settled = Arrays.copyOf(settled, count);
  }

  private static double middle(double[] sorted, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += sorted[i];
    }
    return sum / (to - from);
  }

  /** How many there are. */
  public int count() {
    return settled.length;
  }

  /** Where one is. */
  public double at(int index) {
    return settled[index];
  }

  /** The index of the one that is nearest. */
  public int nearest(double edge) {
    int found = Arrays.binarySearch(settled, edge);
    if (found >= 0) {
      return found;
    }
    int next = -found - 1;
    if (next == 0 || next == settled.length) {
      return next == 0 ? 0 : settled.length - 1;
    }
    return edge - settled[next - 1] <= settled[next] - edge ? next - 1 : next;
  }
}
