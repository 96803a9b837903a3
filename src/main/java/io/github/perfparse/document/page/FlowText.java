package io.github.perfparse.document.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a cell from its lines. A line ends where the cell is full; one that ends earlier ends
 * a paragraph, where the cell is wide enough to tell.
 *
 * <pre>
 * │完成绿道养护 │
 * │290万㎡。    │   →   完成绿道养护290万㎡。
 * </pre>
 */
final class FlowText {

  /** A cell of fewer characters is too narrow to tell where its lines had to end. */
  private static final int WIDE = 12;

  /** Lines of a paragraph stand no farther apart, in heights of their characters. */
  private static final double FARTHEST = 2.6;

  private FlowText() {}

  /**
   * Glyphs of a cell to its lines, those of turned text as if it were upright.
   *
   * @param glyphs in the order in which they were drawn
   */
  static List<GlyphLine> lines(List<Glyph> glyphs) {
    List<Glyph> upright = new ArrayList<>(glyphs.size());
    Glyph.Turn turn = mostTurned(glyphs);
    for (Glyph glyph : glyphs) {
      upright.add(glyph.turn() == turn ? glyph.upright() : glyph);
    }
    if (runsDown(upright)) {
      return List.of(new GlyphLine(List.copyOf(upright)));
    }
    List<GlyphLine> lines = new ArrayList<>();
    for (List<Glyph> text : Overprint.texts(upright)) {
      lines.addAll(GlyphLine.of(text));
    }
    return lines;
  }

  /**
   * Whether a text runs from top to bottom in columns, the first of them on the right: 指质 over 标量
   * is 质量指标. Only the order in which its glyphs were drawn tells.
   */
  private static boolean runsDown(List<Glyph> drawn) {
    int columns = 0;
    Glyph last = null;
    for (Glyph glyph : drawn) {
      // Digits lie on their side among the others.
      if (glyph.text().isBlank() || glyph.turn() != Glyph.Turn.NONE) {
        continue;
      }
      if (last != null && !isUnder(last, glyph)) {
        if (!isLeftOf(last, glyph)) {
          return false;
        }
        columns++;
      }
      last = glyph;
    }
    return columns > 0;
  }

  private static boolean isUnder(Glyph above, Glyph below) {
    double down = below.y() - above.y();
    boolean inLine = Math.abs(below.middleX() - above.middleX()) < above.size() / 2;
    return inLine && down > above.size() / 2;
  }

  private static boolean isLeftOf(Glyph right, Glyph left) {
    return left.right() < right.x() + right.size() / 4 && left.y() <= right.y() + 1;
  }

  /** How most of the glyphs are turned. */
  static Glyph.Turn mostTurned(List<Glyph> glyphs) {
    int[] counts = new int[Glyph.Turn.values().length];
    for (Glyph glyph : glyphs) {
      counts[glyph.turn().ordinal()]++;
    }
    Glyph.Turn most = Glyph.Turn.NONE;
    for (Glyph.Turn turn : Glyph.Turn.values()) {
      most = counts[turn.ordinal()] > counts[most.ordinal()] ? turn : most;
    }
    return most;
  }

  /**
   * The lines as one text.
   *
   * @param room how wide a line may be
   */
  static String text(List<GlyphLine> lines, double room) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        text.append(between(lines.get(i - 1), lines.get(i), room));
      }
      text.append(lines.get(i).text());
    }
    return text.toString();
  }

  /**
   * Lines to paragraphs: one that goes to the edge goes on in the next, if that is as large.
   *
   * <pre>
   * 2025年度文化惠民演出和非遗传承政府购买服务项目
   * 自评表                                          →   one title
   * </pre>
   */
  static List<String> paragraphs(List<GlyphLine> lines, double room) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      GlyphLine line = lines.get(i);
      if (i > 0 && goesOn(lines.get(i - 1), line, room)) {
        open.append(joint(lines.get(i - 1).text(), line.text()));
      } else if (i > 0) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      open.append(line.text());
    }
    if (!open.isEmpty()) {
      paragraphs.add(open.toString());
    }
    return paragraphs;
  }

  private static boolean goesOn(GlyphLine above, GlyphLine below, double room) {
    boolean alike = Math.abs(above.size() - below.size()) < 1;
    boolean near = below.y() - above.y() < FARTHEST * above.size();
    boolean full = above.width() + below.firstWord() > room - above.size();
    return alike && near && full;
  }

  /** What stands between two lines: a break, a space between words, or nothing. */
  static String between(GlyphLine above, GlyphLine below, double room) {
    if (below.y() < above.y() + above.size() / 2) {
      return "\n";
    }
    if (room >= WIDE * above.size() && above.width() + below.firstWord() < room - above.size()) {
      return "\n";
    }
    return joint(above.text(), below.text());
  }

  /** A space between two words of letters, else nothing. */
  static String joint(String above, String below) {
    return !above.isEmpty() && !below.isEmpty() && isLetter(above, above.length() - 1)
        ? isLetter(below, 0) ? " " : ""
        : "";
  }

  private static boolean isLetter(String text, int at) {
    return text.charAt(at) < 0x250 && Character.isLetter(text.charAt(at));
  }

  /**
   * Texts that are printed over each other in one cell. The order in which they were drawn tells
   * them apart.
   *
   * <pre>
   * 产出指标 and then, in the same place, 满意度指标     and not   产满出意指度标指标
   * </pre>
   */
  private static final class Overprint {

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
}
