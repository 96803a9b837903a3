package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.Stroke;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The path that is being drawn, and the straight lines that come of paths: those that are stroked,
 * and filled boxes so thin that they are lines.
 */
final class DrawnPath {

  /** A filled box of more points than this is no line. */
  private static final double THIN = 3;

  /** A line that leans more than this is none of a table's. */
  private static final double LEANING = 0.6;

  private final PageView view;
  private final ClipStack clips;
  private final List<Stroke> strokes = new ArrayList<>();
  private final List<Stroke> sides = new ArrayList<>();

  /** Pieces as x and y of both ends, or of the end of a curve; an empty one lifts the pen. */
  private final List<double[]> pieces = new ArrayList<>();

  private double x;
  private double y;
  private double startX;
  private double startY;
  private boolean clipping;

  DrawnPath(PageView view, ClipStack clips) {
    this.view = view;
    this.clips = clips;
  }

  List<Stroke> strokes() {
    return strokes;
  }

  /** The sides of filled boxes that are no lines themselves. */
  List<Stroke> sides() {
    return sides;
  }

  Point2D current() {
    return new Point2D.Double(x, y);
  }

  void moveTo(double toX, double toY) {
    pieces.add(new double[0]);
    x = toX;
    y = toY;
    startX = toX;
    startY = toY;
  }

  void lineTo(double toX, double toY) {
    double[] from = view.point(x, y);
    double[] to = view.point(toX, toY);
    pieces.add(new double[] {from[0], from[1], to[0], to[1]});
    x = toX;
    y = toY;
  }

  /** A curve is no line of a table; only where it ends matters. */
  void curveTo(double toX, double toY) {
    double[] to = view.point(toX, toY);
    pieces.add(new double[] {to[0], to[1]});
    x = toX;
    y = toY;
  }

  void close() {
    if (x != startX || y != startY) {
      lineTo(startX, startY);
    }
  }

  /** Says that the path, once it ends, is all that is shown from then on. */
  void clip() {
    clipping = true;
  }

  void stroke() {
    for (double[] piece : pieces) {
      if (piece.length == 4) {
        add(piece[0], piece[1], piece[2], piece[3], strokes);
      }
    }
  }

  /**
   * Fills the path.
   *
   * @return the boxes it is made of, so far as they are shown; none of other shapes or of lines
   */
  List<ClipStack.Box> fill() {
    List<ClipStack.Box> boxes = new ArrayList<>();
    double[] box = noBox();
    boolean upright = true;
    for (double[] piece : pieces) {
      if (piece.length == 0) {
        addFilled(box, upright, boxes);
        box = noBox();
        upright = true;
      } else {
        widen(box, piece);
        upright &= piece.length == 4 && isUpright(piece);
      }
    }
    addFilled(box, upright, boxes);
    return boxes;
  }

  private static boolean isUpright(double[] piece) {
    return Math.abs(piece[0] - piece[2]) < LEANING || Math.abs(piece[1] - piece[3]) < LEANING;
  }

  private void addFilled(double[] box, boolean upright, List<ClipStack.Box> boxes) {
    addThin(box);
    if (upright && box[2] - box[0] > THIN && box[3] - box[1] > THIN) {
      boxes.add(new ClipStack.Box(box[0], box[1], box[2], box[3]).and(clips.now()));
    }
  }

  private static double[] noBox() {
    return new double[] {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
  }

  private static void widen(double[] box, double[] piece) {
    for (int i = 0; i < piece.length; i += 2) {
      box[0] = Math.min(box[0], piece[i]);
      box[1] = Math.min(box[1], piece[i + 1]);
      box[2] = Math.max(box[2], piece[i]);
      box[3] = Math.max(box[3], piece[i + 1]);
    }
  }

  private void addThin(double[] box) {
    double width = box[2] - box[0];
    double height = box[3] - box[1];
    double middleX = (box[0] + box[2]) / 2;
    double middleY = (box[1] + box[3]) / 2;
    // A dot is a piece of a line either way.
    boolean across = height >= 0 && height <= THIN && width >= height;
    boolean down = width >= 0 && width <= THIN && height >= width;
    if (across) {
      add(box[0], middleY, box[2], middleY, strokes);
    }
    if (down) {
      add(middleX, box[1], middleX, box[3], strokes);
    }
    if (!across && !down && width > 0) {
      add(box[0], box[1], box[2], box[1], sides);
      add(box[0], box[3], box[2], box[3], sides);
      add(box[0], box[1], box[0], box[3], sides);
      add(box[2], box[1], box[2], box[3], sides);
    }
  }

  private void add(double x0, double y0, double x1, double y1, List<Stroke> to) {
    ClipStack.Box clip = clips.now();
    double left = Math.max(Math.min(x0, x1), clip.left() - 1);
    double right = Math.min(Math.max(x0, x1), clip.right() + 1);
    double top = Math.max(Math.min(y0, y1), clip.top() - 1);
    double bottom = Math.min(Math.max(y0, y1), clip.bottom() + 1);
    if (left > right || top > bottom) {
      return;
    }
    if (bottom - top < LEANING && right - left > LEANING) {
      to.add(new Stroke(Stroke.Axis.ACROSS, (top + bottom) / 2, left, right));
    } else if (right - left < LEANING && bottom - top > LEANING) {
      to.add(new Stroke(Stroke.Axis.DOWN, (left + right) / 2, top, bottom));
    }
  }

  void end() {
    if (clipping) {
      double[] box = noBox();
      for (double[] piece : pieces) {
        widen(box, piece);
      }
      clips.narrow(new ClipStack.Box(box[0], box[1], box[2], box[3]));
      clipping = false;
    }
    pieces.clear();
  }
}
