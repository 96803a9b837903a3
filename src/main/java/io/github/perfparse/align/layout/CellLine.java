package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.column.ColumnKind;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.text.markup.DisplayWidth;
import io.github.perfparse.text.row.Characters;
import java.util.List;

/** What of a cell stands on one line; asked for again with every row that the line may be in. */
final class CellLine {

  private static final String TAILS = "，。、；：）)》”％";
  private static final String STARTS = "★☆…";
  private static final String OPENING = "（(《“【[〔";

  private final ColumnKind kind;
  private final List<Word> words;
  private final String text;
  private final int width;
  private final int unit;

  CellLine(ColumnKind kind, List<Word> words) {
    this.kind = kind;
    this.words = words;
    this.text = Word.joined(words);
    int sum = 0;
    for (Word word : words) {
      sum += DisplayWidth.onPaper(word.text());
    }
    this.width = sum;
    this.unit = unit(text);
  }

  private static int unit(String text) {
    int i = 0;
    boolean open = true;
    while (i < text.length() && (open || isGlued(text.charAt(i)))) {
      open = OPENING.indexOf(text.charAt(i)) >= 0;
      i++;
    }
    return DisplayWidth.onPaper(text.substring(0, i));
  }

  private static boolean isGlued(char c) {
    return c > ' ' && c < 0x80 || TAILS.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0;
  }

  List<Word> words() {
    return words;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The words without room between. */
  String text() {
    return text;
  }

  /** How wide it is on paper. */
  int width() {
    return width;
  }

  /**
   * The room of what cannot be parted at its begin: a number, a Latin word, a bracket and what it
   * opens, and what cannot begin a line.
   */
  int unit() {
    return unit;
  }

  /** {@code 指标2：}, {@code ★}, {@code ……}: another cell begins. */
  boolean beginsAnew() {
    boolean numbered =
        text.startsWith("指标") && text.length() > 2 && Character.isDigit(text.charAt(2));
    boolean operator =
        (kind == ColumnKind.QUANTITY || text.length() == 1)
            && Characters.isComparison(text.charAt(0));
    return numbered || operator || STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /**
   * {@code (万元)}, {@code ％}, {@code ，确保…}: no cell begins so, unless it goes on from another page.
   */
  boolean isTail() {
    boolean quantity = kind == ColumnKind.QUANTITY && "(（%％".indexOf(text.charAt(0)) >= 0;
    return quantity || TAILS.indexOf(text.charAt(0)) >= 0;
  }

  /** {@code 1.偏差原因：…}: a numbered text begins. */
  boolean beginsNumbered() {
    return text.length() > 2
        && text.charAt(0) == '1'
        && ".、．".indexOf(text.charAt(1)) >= 0
        && !Character.isDigit(text.charAt(2));
  }
}
