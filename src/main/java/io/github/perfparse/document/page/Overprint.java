package io.github.perfparse.document.page;

import java.util.List;

/**
 * Texts that are printed over each other in one cell. The order in which they were drawn tells them
 * apart.
 *
 * <pre>
 * 产出指标 and then, in the same place, 满意度指标     and not   产满出意指度标指标
 * </pre>
 */
final class Overprint {

  /** Characters that cover more than this share of each other do not stand side by side. */
  private static final double COVERED = 0.4;

  /** Lines of one text are no nearer to each other, in heights of their characters. */
  private static final double NEAREST = 0.85;

  private Overprint() {}

  /** The glyphs of each text; all of them are one text unless some cover others. */
  static List<List<Glyph>> texts(List<Glyph> drawn) {
    return isOverprinted(drawn) ? GlyphLine.runs(drawn, Overprint::goesBack) : List.of(drawn);
  }

  private static boolean isOverprinted(List<Glyph> drawn) {
    GlyphLine above = null;
    for (GlyphLine line : GlyphLine.of(drawn)) {
      if (above != null && covers(above, line)) {
        return true;
      }
      above = line;
      List<Glyph> glyphs = line.glyphs();
      for (int i = 1; i < glyphs.size(); i++) {
        Glyph left = glyphs.get(i - 1);
        Glyph right = glyphs.get(i);
        double covered = Math.min(left.right(), right.right()) - right.x();
        boolean printed = !left.text().isBlank() && !right.text().isBlank();
        if (printed && covered > COVERED * Math.min(left.width(), right.width())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a line is nearer to the one above than lines of one text can be. */
  private static boolean covers(GlyphLine above, GlyphLine line) {
    double beside = Math.min(above.right(), line.right()) - Math.max(above.left(), line.left());
    return line.y() - above.y() < NEAREST * line.size() && beside > COVERED * line.size();
  }

  /** Whether a text begins with a glyph: it stands above the last one, or to the left of it. */
  private static boolean goesBack(Glyph last, Glyph next) {
    double line = last.size() / 2;
    boolean above = next.y() < last.y() - line;
    boolean sameLine = Math.abs(next.y() - last.y()) <= line;
    return above || sameLine && next.x() < last.right() - line;
  }
}
