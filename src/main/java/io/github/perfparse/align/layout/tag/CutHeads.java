package io.github.perfparse.align.layout.tag;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts heads together that a page cuts: lines at a page's begin that hold nothing but ends of
 * labels go back below their begins, wherever they stand: {@code 性 ⏎ 质} below {@code 指 ⏎ 标} of the
 * page before.
 */
public final class CutHeads {

  /** No head has more lines. */
  private static final int STOREYS = 6;

  private CutHeads() {}

  /** The lines, such as end labels of the page before on that page. */
  public static List<PrintedLine> joined(List<PrintedLine> lines, TagTable table) {
    List<PrintedLine> joined = new ArrayList<>(lines);
    for (int i = 1; i < joined.size(); i++) {
      if (joined.get(i).page() != joined.get(i - 1).page()) {
        putBack(joined, i, table);
      }
    }
    return joined;
  }

  /** Lines go back together, up to the first with which no label is left open. */
  private static void putBack(List<PrintedLine> lines, int index, TagTable table) {
    List<PrintedLine> above = new ArrayList<>(lines.subList(pageEnd(lines, index), index));
    Set<String> open = new HashSet<>();
    boolean column = false;
    int page = lines.get(index).page();
    int end = Math.min(lines.size(), index + STOREYS);
    for (int i = index; i < end && lines.get(i).page() == page; i++) {
      List<Rest> rests = rests(above, lines.get(i), table);
      if (rests.isEmpty()) {
        return;
      }
      List<Word> placed = new ArrayList<>();
      for (Rest rest : rests) {
        boolean whole = isColumn(rest.label(), table);
        column |= whole;
        open.remove(rest.begin());
        if (!whole && !table.is(rest.label(), LabelKind.SECTION)) {
          open.add(rest.label());
        }
        placed.add(rest.placed());
      }
      above.add(new PrintedLine(lines.get(index - 1).page(), lines.get(i).y(), placed));
      if (open.isEmpty() && column) {
        int put = i + 1 - index;
        for (int line = 0; line < put; line++) {
          lines.set(index + line, above.get(above.size() - put + line));
        }
        return;
      }
    }
  }

  /** Where the last lines of the page begin that ends there. */
  private static int pageEnd(List<PrintedLine> lines, int end) {
    int first = end - 1;
    while (first > 0
        && end - first < STOREYS
        && lines.get(first - 1).page() == lines.get(end - 1).page()) {
      first--;
    }
    return first;
  }

  /**
   * A word that goes on with the begin of a label.
   *
   * @param label the begin together with the word: the label, or more of its begin
   * @param placed the word below the begin
   */
  private record Rest(String begin, String label, Word placed) {}

  /** The words of a line, which all go on with begins above; none if one does not. */
  private static List<Rest> rests(List<PrintedLine> above, PrintedLine line, TagTable table) {
    List<List<Word>> piles = piles(above);
    List<Rest> rests = new ArrayList<>();
    int pile = 0;
    for (Word word : line.words()) {
      String begin = "";
      while (pile < piles.size() && begin.isEmpty()) {
        begin = begin(word, piles.get(pile), table);
        pile++;
      }
      if (begin.isEmpty()) {
        return List.of();
      }
      List<Word> over = piles.get(pile - 1);
      rests.add(new Rest(begin, begin + word.text(), word.under(over.get(over.size() - 1))));
    }
    return rests;
  }

  /** The words of some lines, those that stand below each other together. */
  private static List<List<Word>> piles(List<PrintedLine> lines) {
    List<List<Word>> piles = new ArrayList<>();
    for (PrintedLine line : lines) {
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

  /** The begin of a label that goes on with the word; nothing where a whole label stands. */
  private static String begin(Word word, List<Word> pile, TagTable table) {
    String found = "";
    String begin = "";
    for (int i = pile.size() - 1; i >= 0; i--) {
      begin = pile.get(i).text() + begin;
      if (!table.of(begin).isEmpty()) {
        return "";
      }
      found = table.mayGoOn(begin + word.text()) ? begin : found;
    }
    return found;
  }

  private static boolean isColumn(String text, TagTable table) {
    return table.is(text, LabelKind.INDICATOR_COLUMN, LabelKind.FUND_COLUMN);
  }
}
