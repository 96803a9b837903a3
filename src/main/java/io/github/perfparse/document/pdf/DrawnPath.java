package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.PageBox;
import io.github.perfparse.document.page.Stroke;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The path that is being drawn, and the straight lines that come of paths: those that are stroked,
 * and filled boxes so thin that they are lines; and its rings.
 */
final class DrawnPath {

  /** A filled box of more points than this is no line. */
  private static final double THIN = 3;

  /** A line that leans more than this is none of a table's. */
  private static final double LEANING = 0.6;

  /** A ring is drawn by so many curves or more. */
  private static final int CURVES_OF_RING = 4;

  /** A ring that is longer than this by its width is none. */
  private static final double OVAL = 1.6;

  private final PageView view;
  private final ClipStack clips;
  private final List<Stroke> strokes = new ArrayList<>();
  private final FilledBoxes filled = new FilledBoxes();
  private final List<PageBox> rings = new ArrayList<>();

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

  /** The sides of filled boxes that are no lines themselves, without those of the page's ground. */
  List<Stroke> sides() {
    return filled.sides();
  }

  /** The boxes around rings, drawn as a line or as a narrow shape. */
  List<PageBox> rings() {
    return rings;
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
    addRing();
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
  List<PageBox> fill() {
    addRing();
    List<PageBox> boxes = new ArrayList<>();
    PageBox box = PageBox.NONE;
    boolean upright = true;
    for (double[] piece : pieces) {
      if (piece.length == 0) {
        addFilled(box, upright, boxes);
        box = PageBox.NONE;
        upright = true;
      } else {
        box = widened(box, piece);
        upright &= piece.length == 4 && isUpright(piece);
      }
    }
    addFilled(box, upright, boxes);
    return boxes;
  }

  private void addRing() {
    PageBox box = PageBox.NONE;
    int curves = 0;
    for (double[] piece : pieces) {
      if (piece.length == 4 && Math.hypot(piece[0] - piece[2], piece[1] - piece[3]) > LEANING) {
        return;
      }
      curves += piece.length == 2 ? 1 : 0;
      box = widened(box, piece);
    }
    boolean round = box.width() < OVAL * box.height() && box.height() < OVAL * box.width();
    if (curves >= CURVES_OF_RING && round && box.width() > THIN) {
      rings.add(box);
    }
  }

  private static boolean isUpright(double[] piece) {
    return Math.abs(piece[0] - piece[2]) < LEANING || Math.abs(piece[1] - piece[3]) < LEANING;
  }

  private void addFilled(PageBox box, boolean upright, List<PageBox> boxes) {
    addThin(box);
    if (upright && box.width() > THIN && box.height() > THIN) {
      boxes.add(box.and(clips.now()));
    }
  }

  private static PageBox widened(PageBox box, double[] piece) {
    PageBox wider = box;
    for (int i = 0; i < piece.length; i += 2) {
      wider = wider.around(piece[i], piece[i + 1]);
    }
    return wider;
  }

  private void addThin(PageBox box) {
    double width = box.width();
    double height = box.height();
    double middleX = (box.left() + box.right()) / 2;
    double middleY = (box.top() + box.bottom()) / 2;
    // A dot is a piece of a line either way.
    boolean across = height >= 0 && height <= THIN && width >= height;
    boolean down = width >= 0 && width <= THIN && height >= width;
    if (across) {
      add(box.left(), middleY, box.right(), middleY, strokes);
    }
    if (down) {
      add(middleX, box.top(), middleX, box.bottom(), strokes);
    }
    if (!across && !down && width > 0) {
      List<Stroke> sides = new ArrayList<>();
      add(box.left(), box.top(), box.right(), box.top(), sides);
      add(box.left(), box.bottom(), box.right(), box.bottom(), sides);
      add(box.left(), box.top(), box.left(), box.bottom(), sides);
      add(box.right(), box.top(), box.right(), box.bottom(), sides);
      filled.add(box.and(clips.now()), sides);
    }
  }

  private void add(double x0, double y0, double x1, double y1, List<Stroke> to) {
    PageBox clip = clips.now();
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
      PageBox box = PageBox.NONE;
      for (double[] piece : pieces) {
        box = widened(box, piece);
      }
      clips.narrow(box);
      clipping = false;
    }
    pieces.clear();
  }
}
