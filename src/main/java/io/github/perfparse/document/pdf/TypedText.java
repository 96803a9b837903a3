package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.Glyph;
import io.github.perfparse.document.page.PageBox;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * What somebody typed into a field of a form or as a note on the page, where the file does not say
 * how that looks: whoever shows the page writes it into the field's box.
 */
final class TypedText {

  /** Fields take their values from those they belong to; a ring of them ends here. */
  private static final int DEEPEST = 8;

  /** Text of a usual size, in points; in a low box it is smaller. */
  private static final double SIZE = 10;

  private static final double SHARE_OF_HEIGHT = 0.7;
  private static final double BASELINE = 0.3;

  private TypedText() {}

  /** The glyphs of an annotation that has no looks of its own; none for one that has. */
  static List<Glyph> of(PDAnnotation annotation, PageView view) {
    PDRectangle box = annotation.getRectangle();
    if (annotation.getNormalAppearanceStream() != null || box == null) {
      return List.of();
    }
    double[] a = view.point(box.getLowerLeftX(), box.getLowerLeftY());
    double[] b = view.point(box.getUpperRightX(), box.getUpperRightY());
    return glyphs(text(annotation).strip(), PageBox.NONE.around(a[0], a[1]).around(b[0], b[1]));
  }

  private static String text(PDAnnotation annotation) {
    boolean field = "Widget".equals(annotation.getSubtype());
    boolean note = "FreeText".equals(annotation.getSubtype());
    COSDictionary owner = annotation.getCOSObject();
    COSName key = note ? COSName.CONTENTS : COSName.V;
    for (int i = 0; owner != null && (field && i < DEEPEST || note && i == 0); i++) {
      COSBase value = owner.getDictionaryObject(key);
      if (value instanceof COSString text) {
        return text.getString();
      }
      owner = owner.getCOSDictionary(COSName.PARENT);
    }
    return "";
  }

  private static List<Glyph> glyphs(String text, PageBox box) {
    List<Glyph> glyphs = new ArrayList<>();
    double size = Math.min(SIZE, SHARE_OF_HEIGHT * box.height());
    double step = Math.min(size, box.width() / Math.max(1, text.length()));
    double y = (box.top() + box.bottom()) / 2 + BASELINE * size;
    for (int i = 0; i < text.length(); i++) {
      String one = text.substring(i, i + 1);
      glyphs.add(new Glyph(one, box.left() + i * step, y, step, size, Glyph.Turn.NONE));
    }
    return glyphs;
  }
}
