package io.github.perfparse.align.layout.page;

import io.github.perfparse.align.atom.LooseWord;
import io.github.perfparse.text.markup.DisplayWidth;
import java.util.List;

/**
 * A word and its place on the page. Lengths are tenths: of a narrow character's width across, of a
 * line's height down.
 *
 * <pre>
 * ␣␣项目名称  in display width  →  Word(项目名称, left 20, right 100, …)
 * </pre>
 *
 * @param text the word as printed
 * @param left its left edge
 * @param right its right edge
 * @param slack how much farther right it may really have stood: pdftotext prints words with little
 *     room between them one space apart, wherever they stood
 * @param y how far down its line stands
 * @param line 1-based line of the input
 * @param column 1-based column of its first character, in code points
 */
public record Word(String text, int left, int right, int slack, int y, int line, int column) {

  /** The width of a narrow character, and the height of a line. */
  public static final int UNIT = 10;

  /** Few words stand on one place: there is no need to go through the text. */
  @Override
  public int hashCode() {
    return line * 31 + column;
  }

  /** Where it is printed. */
  public LooseWord.Place place() {
    return new LooseWord.Place(line, column);
  }

  /** The words with nothing between. */
  public static String joined(List<Word> words) {
    if (words.size() < 2) {
      return words.isEmpty() ? "" : words.get(0).text();
    }
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      text.append(word.text());
    }
    return text.toString();
  }

  /** The same word as if it stood right below another one. */
  public Word under(Word other) {
    return new Word(text, other.left(), other.left() + right - left, slack, y, line, column);
  }

  Word down(int by) {
    return new Word(text, left, right, slack, y + by, line, column);
  }

  /** Halfway between its edges. */
  public int middle() {
    return (left + right) / 2;
  }

  /** Whether it stood where it is printed. */
  public boolean isFixed() {
    return slack == 0;
  }

  /** Whether it may stand over a part of that stretch. */
  public boolean overlaps(int from, int to) {
    return left < to && right + slack > from;
  }

  /** How much room the text takes in display width: a wide character takes two. */
  public int width() {
    return DisplayWidth.of(text);
  }

  /** Two words where one was printed: the first {@code length} characters, and the rest. */
  public Word[] split(int length) {
    int middle = left + (right - left) * length / text.length();
    int behind = column + text.codePointCount(0, length);
    return new Word[] {
      new Word(text.substring(0, length), left, middle, slack, y, line, column),
      new Word(text.substring(length), middle, right, slack, y, line, behind)
    };
  }
}
