package io.github.perfparse.document.page;

import io.github.perfparse.document.rendition.PlacedWord;
import io.github.perfparse.form.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a page without ruling lines: the room between its words may part columns.
 *
 * <pre>
 * 项目名称      绿道养护        →   项目名称 at 72.0 to 112.0, 绿道养护 at 172.0 to 212.0
 * </pre>
 */
final class SpacedLine {

  private static final double LEAST = 2;
  private static final int MOST_SPACES = 200;
  private static final int TENTHS = 10;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder word = new StringBuilder();
  private final List<PlacedWord> words = new ArrayList<>();
  private int column = 1;
  private Glyph first;
  private Glyph last;

  private SpacedLine() {}

  /** The words of a line and their places. */
  static SpacedLine of(GlyphLine line) {
    SpacedLine spaced = new SpacedLine();
    double end = 0;
    for (Glyph glyph : line.glyphs()) {
      spaced.room(glyph, glyph.x() - end);
      if (glyph.text().isBlank()) {
        spaced.endWord();
      } else {
        spaced.add(glyph);
      }
      end = Math.max(end, glyph.right());
    }
    spaced.endWord();
    return spaced;
  }

  /** Its words, with as many spaces between as there is room for, from the page's left edge on. */
  String text() {
    return text.toString();
  }

  /** Its words from left to right. */
  List<PlacedWord> words() {
    return words;
  }

  private void room(Glyph glyph, double gap) {
    if (gap > GlyphLine.SPACE * glyph.size()) {
      endWord();
      double narrow = Math.max(LEAST, glyph.size() / 2);
      int spaces = (int) Math.min(MOST_SPACES, Math.max(1, gap / narrow));
      text.append(" ".repeat(spaces));
      column += spaces;
    }
  }

  private void add(Glyph glyph) {
    first = word.isEmpty() ? glyph : first;
    last = glyph;
    word.append(glyph.text());
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    String said = word.toString();
    Place.Box box =
        new Place.Box(
            tenths(first.x()),
            tenths(first.y() - first.size()),
            tenths(last.right()),
            tenths(first.y()));
    if (column > 1 && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
      column++;
    }
    words.add(new PlacedWord(said, column, box));
    text.append(said);
    column += said.codePointCount(0, said.length());
    word.setLength(0);
  }

  private static int tenths(double points) {
    return (int) Math.round(points * TENTHS);
  }
}
