package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.PageBox;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * A page as it is looked at: turned as it says, measured from the top left corner of what is shown
 * of it.
 */
final class PageView {

  private static final Rectangle2D UNIT = new Rectangle2D.Double(0, 0, 1, 1);

  private final AffineTransform transform;
  private final double width;
  private final double height;

  PageView(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean lies = page.getRotation() % 180 != 0;
    width = lies ? box.getHeight() : box.getWidth();
    height = lies ? box.getWidth() : box.getHeight();
    transform = transform(box, page.getRotation());
  }

  private static AffineTransform transform(PDRectangle box, int rotation) {
    double left = box.getLowerLeftX();
    double right = box.getUpperRightX();
    double low = box.getLowerLeftY();
    double high = box.getUpperRightY();
    return switch (rotation) {
      case 90 -> new AffineTransform(0, 1, 1, 0, -low, -left);
      case 180 -> new AffineTransform(-1, 0, 0, 1, right, -low);
      case 270 -> new AffineTransform(0, -1, -1, 0, high, right);
      default -> new AffineTransform(1, 0, 0, -1, -left, high);
    };
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** A point of the file as x and y on the page that is looked at. */
  double[] point(double x, double y) {
    double[] point = {x, y};
    transform.transform(point, 0, point, 0, 1);
    return point;
  }

  /** A direction of the file as one on the page that is looked at. */
  double[] direction(double x, double y) {
    double[] direction = {x, y};
    transform.deltaTransform(direction, 0, direction, 0, 1);
    return direction;
  }

  /** What a square of one unit covers once it is moved to its place. */
  PageBox box(Matrix place) {
    Rectangle2D moved = place.createAffineTransform().createTransformedShape(UNIT).getBounds2D();
    double[] a = point(moved.getMinX(), moved.getMinY());
    double[] b = point(moved.getMaxX(), moved.getMaxY());
    return PageBox.NONE.around(a[0], a[1]).around(b[0], b[1]);
  }

  /** How much of the page a square of one unit covers once it is moved to its place. */
  double shareOfPage(Matrix place) {
    double area =
        place.getValue(0, 0) * place.getValue(1, 1) - place.getValue(0, 1) * place.getValue(1, 0);
    return Math.abs(area) / Math.max(1, width * height);
  }
}
