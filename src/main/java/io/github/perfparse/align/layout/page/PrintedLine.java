package io.github.perfparse.align.layout.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of one line, from left to right; one at least.
 *
 * @param page 0-based page
 * @param y how far down it stands, in tenths of a line
 * @param words its words
 */
public record PrintedLine(int page, int y, List<Word> words) {

  private static final String TITLE = "自评表";

  /** The same line so much farther down. */
  PrintedLine down(int by) {
    List<Word> moved = new ArrayList<>();
    for (Word word : words) {
      moved.add(word.down(by));
    }
    return new PrintedLine(page, y + by, moved);
  }

  /** 1-based line of the input. */
  public int number() {
    return words.get(0).line();
  }

  /** The left edge of its first word. */
  public int left() {
    return words.get(0).left();
  }

  /** The right edge of its last word. */
  public int right() {
    return words.get(words.size() - 1).right();
  }

  /** Whether it stands right below the other one. */
  boolean isBelow(PrintedLine other) {
    return page == other.page && y - other.y <= Word.UNIT;
  }

  /** Whether words of it stand wide apart. */
  public boolean isParted() {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).left() - words.get(i - 1).right() >= 2 * Word.UNIT) {
        return true;
      }
    }
    return false;
  }

  /** Whether the title of a form stands on it. */
  public boolean isTitle() {
    return text().contains(TITLE);
  }

  /** The words with nothing between. */
  public String text() {
    return Word.joined(words);
  }
}
