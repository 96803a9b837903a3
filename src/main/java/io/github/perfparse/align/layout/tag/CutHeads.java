package io.github.perfparse.align.layout.tag;

import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts heads together that a page cuts: lines at a page's end that hold nothing but begins of
 * columns' labels go to the page where the labels go on.
 *
 * <pre>
 * 绩效指标    年度指标值   实际完成   分值   得   未完成原因分
 * ———————————————————————————————————————————
 * 一级指标  二级指标  三级指标    值          分   析
 * </pre>
 *
 * <p>A line at a page's begin that holds nothing but ends of labels goes back below their begins,
 * wherever it stands: {@code 质} below {@code 指 ⏎ 标 ⏎ 性} of the page before.
 */
public final class CutHeads {

  private static final int FEWEST = 3;

  /** No head has more lines. */
  private static final int STOREYS = 6;

  private CutHeads() {}

  /** The lines, such as belong to the next page's head on that page. */
  public static List<PrintedLine> joined(List<PrintedLine> lines, TagTable table) {
    List<PrintedLine> joined = new ArrayList<>(lines);
    for (int i = lines.size() - 2; i >= 0; i--) {
      PrintedLine line = joined.get(i);
      int next = joined.get(i + 1).page();
      if (line.page() != next && isUpperPart(line, table)) {
        joined.set(i, new PrintedLine(next, line.y(), line.words()));
      }
    }
    for (int i = 1; i < joined.size(); i++) {
      if (joined.get(i).page() != joined.get(i - 1).page()) {
        putBack(joined, i, table);
      }
    }
    return joined;
  }

  private static void putBack(List<PrintedLine> lines, int index, TagTable table) {
    List<List<Word>> piles = piles(lines, index);
    List<Word> placed = new ArrayList<>();
    int pile = 0;
    for (Word end : lines.get(index).words()) {
      while (pile < piles.size() && !isEnd(end, piles.get(pile), table)) {
        pile++;
      }
      if (pile == piles.size()) {
        return;
      }
      placed.add(end.under(piles.get(pile).get(piles.get(pile).size() - 1)));
      pile++;
    }
    PrintedLine line = lines.get(index);
    lines.set(index, new PrintedLine(lines.get(index - 1).page(), line.y(), placed));
  }

  /** The words of the page's last lines, those that stand below each other together. */
  private static List<List<Word>> piles(List<PrintedLine> lines, int end) {
    int first = end - 1;
    while (first > 0
        && end - first < STOREYS
        && lines.get(first - 1).page() == lines.get(end - 1).page()) {
      first--;
    }
    List<List<Word>> piles = new ArrayList<>();
    for (PrintedLine line : lines.subList(first, end)) {
      for (Word word : line.words()) {
        pile(word, piles).add(word);
      }
    }
    piles.sort(Comparator.comparingInt(pile -> pile.get(pile.size() - 1).left()));
    return piles;
  }

  private static List<Word> pile(Word word, List<List<Word>> piles) {
    for (List<Word> pile : piles) {
      Word last = pile.get(pile.size() - 1);
      if (last.line() < word.line() && last.overlaps(word.left(), word.right())) {
        return pile;
      }
    }
    piles.add(new ArrayList<>());
    return piles.get(piles.size() - 1);
  }

  /** Whether the word makes a column's label of what stands there, which is none. */
  private static boolean isEnd(Word word, List<Word> pile, TagTable table) {
    String begin = "";
    for (int i = pile.size() - 1; i >= 0; i--) {
      begin = pile.get(i).text() + begin;
      if (isColumn(begin + word.text(), table)) {
        return !isColumn(begin, table);
      }
    }
    return false;
  }

  private static boolean isColumn(String text, TagTable table) {
    return table.is(text, Tag.Kind.INDICATOR_COLUMN, Tag.Kind.FUND_COLUMN);
  }

  private static boolean isUpperPart(PrintedLine line, TagTable table) {
    int columns = 0;
    int open = 0;
    for (Word word : line.words()) {
      columns += isColumn(word.text(), table) ? 1 : 0;
      open += table.of(word.text()).isEmpty() ? 1 : 0;
      if (!table.mayBegin(word.text())) {
        return false;
      }
    }
    return line.words().size() >= FEWEST && columns > 0 && open > 0;
  }
}
