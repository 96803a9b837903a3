package io.github.perfparse.document.pdf;

import io.github.perfparse.document.page.PageBox;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/** What a page's text stands on: white text is seen on a coloured box, and on paper it is not. */
final class Ground {

  /** A page of more boxes than this is a drawing, and what stands on the rest counts as seen. */
  private static final int MOST = 2000;

  private static final double NEARLY = 0.02;

  /** Watermarks are drawn with less of their colour than this, or in a grey that is lighter. */
  private static final double MOST_PALE = 0.6;

  private record Filled(PageBox box, boolean white) {}

  private final List<Filled> filled = new ArrayList<>();

  void fill(PageBox box, boolean white) {
    if (filled.size() < MOST) {
      filled.add(new Filled(box, white));
    }
  }

  /** Whether the page is white at a place, as far as is known. */
  boolean isWhiteAt(double x, double y) {
    for (int i = filled.size() - 1; i >= 0; i--) {
      if (filled.get(i).box().contains(x, y)) {
        return filled.get(i).white();
      }
    }
    return filled.size() < MOST;
  }

  /** Whether what is filled now is white. */
  static boolean isWhite(PDGraphicsState state) {
    PDColor color = state.getNonStrokingColor();
    if (color == null || color.isPattern() || color.getColorSpace() == null) {
      return false;
    }
    float[] parts = color.getComponents();
    return switch (color.getColorSpace().getName()) {
      case "DeviceGray", "CalGray", "DeviceRGB", "CalRGB", "DeviceCMYK", "ICCBased" ->
          parts.length == 4 ? areAll(parts, 0) : areAll(parts, 1);
      default -> false;
    };
  }

  /** The parts of the colour in which text is drawn now; none of a pattern or a spot colour. */
  static float[] ink(PDGraphicsState state) {
    PDColor color = state.getNonStrokingColor();
    return color == null || color.isPattern() ? new float[0] : color.getComponents();
  }

  /** Whether text that is drawn now lets the page shine through, or is as pale as if it did. */
  static boolean isPale(PDGraphicsState state) {
    float[] parts = ink(state);
    boolean grey = parts.length == 1 || parts.length == 3 && areAll(parts, parts[0]);
    return state.getNonStrokeAlphaConstant() <= MOST_PALE || grey && parts[0] >= MOST_PALE;
  }

  private static boolean areAll(float[] parts, double value) {
    for (float part : parts) {
      if (Math.abs(part - value) > NEARLY) {
        return false;
      }
    }
    return parts.length > 0;
  }

  /** Whether nothing shines through what is filled now. */
  static boolean isOpaque(PDGraphicsState state) {
    return state.getNonStrokeAlphaConstant() >= 1
        && state.getSoftMask() == null
        && state.getBlendMode() == BlendMode.NORMAL
        && state.getNonStrokingColor() != null
        && !state.getNonStrokingColor().isPattern();
  }
}
