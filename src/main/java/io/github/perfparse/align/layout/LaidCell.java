package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell put together again.
 *
 * @param column 0-based column of its row
 * @param words its words, in reading order
 */
public record LaidCell(int column, List<Word> words) {

  /** Its text: words of one line parted as printed, lines joined. */
  public String text() {
    StringBuilder text = new StringBuilder();
    Word before = null;
    for (Word word : words) {
      if (before != null && before.line() == word.line()) {
        text.append(' ');
      } else if (before != null && isLatin(before) && isLatin(word)) {
        text.append(isNumber(text, word) ? "" : " ");
      }
      text.append(word.text());
      before = word;
    }
    return text.toString();
  }

  /** Whether words of one line stand wide apart. */
  boolean hasRoom() {
    for (int i = 1; i < words.size(); i++) {
      Word before = words.get(i - 1);
      boolean same = before.line() == words.get(i).line();
      if (same && words.get(i).left() - before.right() > Word.UNIT) {
        return true;
      }
    }
    return false;
  }

  /** How far its first word stands from the other cell's last on that line; 0 if there is none. */
  int roomBehind(LaidCell left) {
    Word first = words.get(0);
    int room = 0;
    for (Word word : left.words) {
      room = word.line() == first.line() ? first.left() - word.right() : room;
    }
    return Math.max(0, room);
  }

  /** The digits on a line of their own that stand under nothing of the cell above them. */
  List<Word> strayDigits() {
    List<Word> stray = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      Word digits = words.get(i);
      Word above = words.get(i - 1);
      boolean below = NumberTexts.isDigits(digits.text()) && digits.line() != above.line();
      if (below && !digits.overlaps(above.left(), above.right())) {
        stray.add(digits);
      }
    }
    return stray;
  }

  private static boolean isLatin(Word word) {
    return word.text().charAt(0) < 0x80;
  }

  private static boolean isNumber(CharSequence before, Word word) {
    return !Character.isLetter(before.charAt(before.length() - 1))
        || !Character.isLetter(word.text().charAt(0));
  }
}
