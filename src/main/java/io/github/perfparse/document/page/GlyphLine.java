package io.github.perfparse.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Glyphs on one line, from left to right.
 *
 * @param glyphs at least one
 */
record GlyphLine(List<Glyph> glyphs) {

  /** Room of more than this share of a character's height is a space. */
  static final double SPACE = 0.3;

  /** Baselines that differ by less than this share of a character's height are one line's. */
  private static final double SAME_LINE = 0.4;

  /**
   * Chinese characters of one word touch: so much room between two of them, and none beside it,
   * parts cells that all but fill their columns.
   */
  private static final double SEAM = 0.15;

  private static final double LEAST = 2;

  /** Glyphs to lines, from top to bottom. */
  static List<GlyphLine> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(GlyphLine::compareHeight);
    List<GlyphLine> lines = new ArrayList<>();
    List<Glyph> line = new ArrayList<>();
    double y = 0;
    for (Glyph glyph : sorted) {
      if (!line.isEmpty() && glyph.y() - y > near(glyph.size())) {
        addLine(line, lines);
        line = new ArrayList<>();
      }
      line.add(glyph);
      y = glyph.y();
    }
    if (!line.isEmpty()) {
      addLine(line, lines);
    }
    return lines;
  }

  /**
   * Glyphs that were drawn one behind the other to runs, each begun where a glyph leaves the last.
   */
  static List<List<Glyph>> runs(List<Glyph> drawn, BiPredicate<Glyph, Glyph> leaves) {
    List<List<Glyph>> runs = new ArrayList<>();
    Glyph last = null;
    for (Glyph glyph : drawn) {
      if (last == null || leaves.test(last, glyph)) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(glyph);
      last = glyph;
    }
    return runs;
  }

  /** How far apart the baselines of characters of a size may be on one line. */
  static double near(double size) {
    return Math.max(LEAST, size * SAME_LINE);
  }

  /** Its words, parted by room or a space. */
  List<GlyphLine> words() {
    List<GlyphLine> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    double end = left();
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      boolean room = glyph.x() - end > SPACE * glyph.size();
      boolean parted = glyph.text().isBlank() || room || isSeam(i);
      if (parted && !word.isEmpty()) {
        words.add(new GlyphLine(List.copyOf(word)));
        word.clear();
      }
      if (!glyph.text().isBlank()) {
        word.add(glyph);
      }
      end = Math.max(end, glyph.right());
    }
    if (!word.isEmpty()) {
      words.add(new GlyphLine(List.copyOf(word)));
    }
    return words;
  }

  /**
   * Whether one cell ends and the next begins before the character, with hardly any room between.
   */
  private boolean isSeam(int at) {
    double room = room(at);
    return at > 0
        && room > SEAM * glyphs.get(at).size()
        && glyphs.get(at - 1).isHan()
        && glyphs.get(at).isHan()
        && Math.max(Math.abs(room(at - 1)), Math.abs(room(at + 1))) < room / 4;
  }

  /** The room before a character; none at either end. */
  private double room(int at) {
    boolean inside = at > 0 && at < glyphs.size();
    return inside ? glyphs.get(at).x() - glyphs.get(at - 1).right() : 0;
  }

  private static void addLine(List<Glyph> line, List<GlyphLine> lines) {
    GlyphLine ordered = ordered(line);
    if (!ordered.text().isEmpty()) {
      lines.add(ordered);
    }
  }

  private static int compareHeight(Glyph a, Glyph b) {
    return Double.compare(a.y(), b.y());
  }

  private static GlyphLine ordered(List<Glyph> line) {
    line.sort((a, b) -> Double.compare(a.x(), b.x()));
    int first = 0;
    while (first < line.size() - 1 && line.get(first).text().isBlank()) {
      first++;
    }
    int last = line.size();
    while (last > first + 1 && line.get(last - 1).text().isBlank()) {
      last--;
    }
    return new GlyphLine(List.copyOf(line.subList(first, last)));
  }

  /** What it says, with a space where there is room for one. */
  String text() {
    StringBuilder text = new StringBuilder();
    double end = left();
    for (Glyph glyph : glyphs) {
      boolean room = glyph.x() - end > SPACE * glyph.size();
      if (room && text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
      text.append(glyph.text());
      end = Math.max(end, glyph.right());
    }
    return text.toString().strip();
  }

  double left() {
    return glyphs.get(0).x();
  }

  double right() {
    return glyphs.get(glyphs.size() - 1).right();
  }

  double width() {
    return right() - left();
  }

  /** Its baseline. */
  double y() {
    return glyphs.get(0).y();
  }

  /** The height of its largest character. */
  double size() {
    double size = 0;
    for (Glyph glyph : glyphs) {
      size = Math.max(size, glyph.size());
    }
    return size;
  }

  /**
   * The width of what may not be parted at its beginning: a word of letters or digits, the marks
   * behind a character that may begin no line, and what stands behind one that may end none.
   *
   * <pre>
   * 0（个）的   →   the width of 0（个）
   * 元/平方米   →   the width of 元/平
   * </pre>
   */
  double firstWord() {
    int last = 0;
    while (last + 1 < glyphs.size() && holdsOn(glyphs.get(last), glyphs.get(last + 1))) {
      last++;
    }
    return glyphs.get(last).right() - left();
  }

  private static boolean holdsOn(Glyph glyph, Glyph next) {
    boolean word = isLatin(glyph) && (isLatin(next) || isOpening(next));
    return word || isOpening(glyph) || isTrailing(next);
  }

  private static boolean isOpening(Glyph glyph) {
    return !glyph.text().isEmpty() && "（(《“/".indexOf(glyph.text().charAt(0)) >= 0;
  }

  /** Whether only the upper or the lower part of it is shown. */
  boolean isCut() {
    for (Glyph glyph : glyphs) {
      if (glyph.cut()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it ends with a letter, a digit or a sign that is no Chinese one. */
  boolean endsLatin() {
    return isLatin(glyphs.get(glyphs.size() - 1));
  }

  /** Whether it begins with one. */
  boolean beginsLatin() {
    return isLatin(glyphs.get(0));
  }

  private static boolean isLatin(Glyph glyph) {
    char c = glyph.text().isEmpty() ? ' ' : glyph.text().charAt(0);
    return c > ' ' && c < 0x250;
  }

  private static boolean isTrailing(Glyph glyph) {
    return !glyph.text().isEmpty() && "）)，。、；：%”》！？/".indexOf(glyph.text().charAt(0)) >= 0;
  }
}
