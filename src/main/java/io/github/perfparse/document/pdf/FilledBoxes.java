package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.PageBox;
import io.github.perfparse.document.page.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * The boxes that a page fills with a colour, such as the cells of a table.
 *
 * <p>One may be the ground of all the page, as wkhtmltopdf draws it in white. Rows that go over the
 * end of the page touch its edge, and it would make one table of the two that stand on the page.
 */
final class FilledBoxes {

  private record Filled(PageBox box, List<Stroke> sides) {}

  private final List<Filled> boxes = new ArrayList<>();

  /**
   * @param box so far as it is shown
   * @param sides those of its sides that are shown
   */
  void add(PageBox box, List<Stroke> sides) {
    boxes.add(new Filled(box, sides));
  }

  /** The sides of all boxes but the ground's. */
  List<Stroke> sides() {
    PageBox ground = ground();
    List<Stroke> sides = new ArrayList<>();
    for (Filled filled : boxes) {
      if (!filled.box().equals(ground)) {
        sides.addAll(filled.sides());
      }
    }
    return sides;
  }

  /** The box that stands clear around all others, left and right; none if there is no such box. */
  private PageBox ground() {
    PageBox widest = PageBox.NONE;
    for (Filled filled : boxes) {
      widest = filled.box().width() > widest.width() ? filled.box() : widest;
    }
    boolean others = false;
    for (Filled filled : boxes) {
      PageBox box = filled.box();
      if (!box.equals(widest)) {
        others = true;
        if (!isClearIn(box, widest)) {
          return PageBox.NONE;
        }
      }
    }
    return others ? widest : PageBox.NONE;
  }

  private static boolean isClearIn(PageBox box, PageBox ground) {
    return box.left() - ground.left() > Stroke.NEAR && ground.right() - box.right() > Stroke.NEAR;
  }
}
