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
}
