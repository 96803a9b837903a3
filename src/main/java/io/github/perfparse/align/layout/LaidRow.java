package io.github.perfparse.align.layout;

import io.github.perfparse.align.atom.LooseWord;
import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * A row put together again.
 *
 * @param cells its cells from left to right; blank ones are left out
 * @param columns how many columns its table has; 0 where it is in none
 * @param afterPage whether it is the first of a page on which its table goes on
 */
public record LaidRow(List<LaidCell> cells, int columns, boolean afterPage) {

  LaidRow(List<LaidCell> cells, int columns) {
    this(cells, columns, false);
  }

  /**
   * Digits that stand under another number of the row than the one they are put behind:
   *
   * <pre>
   * 68.0
   *      6.8     the 4 may be the rate's as well as the score's
   * 4
   * </pre>
   */
  List<LooseWord> strayDigits() {
    List<LooseWord> stray = new ArrayList<>();
    for (LaidCell cell : cells) {
      for (Word digits : cell.strayDigits()) {
        for (Word number : numbersOver(digits)) {
          stray.add(new LooseWord(digits.place(), number.place(), number.place()));
        }
      }
    }
    return stray;
  }

  private List<Word> numbersOver(Word digits) {
    List<Word> over = new ArrayList<>();
    for (LaidCell cell : cells) {
      for (Word word : cell.words()) {
        boolean above = word.line() < digits.line() && NumberTexts.isNumber(word.text());
        if (above && digits.overlaps(word.left(), word.right())) {
          over.add(word);
        }
      }
    }
    return over;
  }
}
