package io.github.perfparse.dialect;

import io.github.perfparse.text.row.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Shares the paragraphs of the two objectives out where their cells are lost: two paragraphs are
 * one each, and among more it is their numbering that tells.
 *
 * <pre>
 * 1.养护绿地 ¶ 2.补植苗木 ¶ 1.已养护 ¶ 2.已补植      the second text begins where 1 comes again
 * 养护绿地 ¶ 1.已养护 ¶ 2.已补植                 … or where 1 comes for the first time
 * 1.养护绿地 ¶ 2.补植苗木 ¶ 均已完成              … or where the numbers end
 * </pre>
 */
final class TwoTexts {

  private static final String FIRST = "1一①";
  private static final String NUMBERS = "0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩";
  private static final String OPEN = "(（";
  private static final String MARKS = ".、．)）:：";

  private TwoTexts() {}

  /** The index of the second text's first paragraph; empty where nothing tells it. */
  static OptionalInt split(List<Cell> paragraphs) {
    if (paragraphs.size() == 2) {
      return OptionalInt.of(1);
    }
    List<Integer> firsts = new ArrayList<>();
    for (int i = 1; i < paragraphs.size(); i++) {
      if (isNumbered(paragraphs.get(i), FIRST)) {
        firsts.add(i);
      }
    }
    if (firsts.size() == 1) {
      boolean clear = firsts.get(0) == 1 || isNumbered(paragraphs.get(0), FIRST);
      return clear ? OptionalInt.of(firsts.get(0)) : OptionalInt.empty();
    }
    return firsts.isEmpty() ? endOfNumbers(paragraphs) : OptionalInt.empty();
  }

  private static OptionalInt endOfNumbers(List<Cell> paragraphs) {
    int last = paragraphs.size() - 1;
    for (int i = 0; i < last; i++) {
      if (!isNumbered(paragraphs.get(i), NUMBERS)) {
        return OptionalInt.empty();
      }
    }
    boolean numbered = last < 1 || isNumbered(paragraphs.get(last), NUMBERS);
    return numbered ? OptionalInt.empty() : OptionalInt.of(last);
  }

  /** Whether the paragraph begins with one of these numbers and a mark behind it. */
  private static boolean isNumbered(Cell paragraph, String numbers) {
    return isNumbered(paragraph.text(), numbers);
  }

  /** Whether the text begins as a numbered paragraph does. */
  static boolean isNumbered(String text) {
    return isNumbered(text, NUMBERS);
  }

  private static boolean isNumbered(String text, String numbers) {
    int at = !text.isEmpty() && OPEN.indexOf(text.charAt(0)) >= 0 ? 1 : 0;
    if (at >= text.length() || numbers.indexOf(text.charAt(at)) < 0) {
      return false;
    }
    boolean circled = text.charAt(at) >= '①' && text.charAt(at) <= '⑳';
    return circled || at + 1 < text.length() && MARKS.indexOf(text.charAt(at + 1)) >= 0;
  }

  /** The paragraphs as one cell. */
  static Cell join(List<Cell> paragraphs) {
    Cell first = paragraphs.get(0);
    StringBuilder text = new StringBuilder(first.text());
    StringBuilder raw = new StringBuilder(first.raw());
    for (Cell more : paragraphs.subList(1, paragraphs.size())) {
      text.append('\n').append(more.text());
      raw.append('\n').append(more.raw());
    }
    return new Cell(text.toString(), raw.toString(), first.line(), first.column());
  }
}
