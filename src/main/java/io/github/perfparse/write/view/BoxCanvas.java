package io.github.perfparse.write.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet of a terminal's columns and lines on which boxes and texts are drawn. Edges that meet are
 * joined, and a text may hold colour codes, which take no column.
 *
 * <pre>
 * ┌────┬──┐
 * │总分│99│
 * └────┴──┘
 * </pre>
 */
final class BoxCanvas {

  private static final int UP = 1;
  private static final int DOWN = 2;
  private static final int LEFT = 4;
  private static final int RIGHT = 8;

  /** The character for each set of directions that an edge leaves in. */
  private static final String JOINTS = " ╵╷│╴┘┐┤╶└┌├─┴┬┼";

  private final int width;
  private final List<String[]> texts = new ArrayList<>();
  private final List<int[]> edges = new ArrayList<>();

  BoxCanvas(int width) {
    this.width = width;
  }

  /** Draws the outline of a box whose edges lie on these columns and lines. */
  void box(int left, int top, int right, int bottom) {
    grow(bottom);
    for (int x = left; x < right; x++) {
      across(x, top);
      across(x, bottom);
    }
    for (int y = top; y < bottom; y++) {
      down(left, y);
      down(right, y);
    }
  }

  private void across(int x, int y) {
    edges.get(y)[x] |= RIGHT;
    edges.get(y)[x + 1] |= LEFT;
  }

  private void down(int x, int y) {
    edges.get(y)[x] |= DOWN;
    edges.get(y + 1)[x] |= UP;
  }

  /**
   * Writes a text that fits.
   *
   * @param columns how many columns the text takes
   * @param painted the text, with colours if any
   */
  void text(int x, int y, int columns, String painted) {
    if (columns == 0) {
      return;
    }
    grow(y);
    texts.get(y)[x] = painted;
    for (int i = 1; i < columns; i++) {
      texts.get(y)[x + i] = "";
    }
  }

  private void grow(int y) {
    while (texts.size() <= y) {
      String[] line = new String[width];
      java.util.Arrays.fill(line, " ");
      texts.add(line);
      edges.add(new int[width]);
    }
  }

  /** The lines as they are printed. */
  List<String> lines() {
    List<String> printed = new ArrayList<>();
    for (int y = 0; y < texts.size(); y++) {
      StringBuilder line = new StringBuilder();
      for (int x = 0; x < width; x++) {
        int edge = edges.get(y)[x];
        line.append(edge == 0 ? texts.get(y)[x] : JOINTS.charAt(edge));
      }
      printed.add(line.toString().stripTrailing());
    }
    return printed;
  }
}
