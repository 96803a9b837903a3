package io.github.perfparse.align.atom;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cut.Furniture;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Takes page marks out of a text: {@code — 3 —}, {@code 第 3 页 共 9 页}, and numbers alone at the
 * edges of pages that count up. A number that does not count up stays: it may be a score.
 */
public final class PageMarks {

  private static final int FAR_LINES = 4;

  /** Of so many numbers at edges for each that counts up, that one does by chance. */
  private static final int MOST_FOR_A_MARK = 3;

  private static final int LONGEST_NUMBER = 3;

  private final List<Atom> atoms;
  private final Furniture furniture = new Furniture(Lexicon.standard());
  private final List<Atom> kept = new ArrayList<>();
  private final List<Atom> marks = new ArrayList<>();

  /** The words of lines that are page marks whatever stands around them. */
  private final BitSet sure = new BitSet();

  /** Takes the marks out. */
  public PageMarks(List<Atom> atoms) {
    this.atoms = atoms;
    for (int i = 0; i < atoms.size(); i = lineEnd(i)) {
      sure.set(i, lineEnd(i), isMark(i, lineEnd(i)));
    }
    boolean[] numbers = pageNumbers();
    int i = 0;
    Gap open = null;
    while (i < atoms.size()) {
      int end = lineEnd(i);
      boolean mark = sure.get(i) || end == i + 1 && numbers[i];
      for (; i < end; i++) {
        Atom atom = atoms.get(i);
        if (mark) {
          marks.add(atom);
          open = open == null ? atom.gap() : open;
        } else {
          kept.add(open == null ? atom : atom.after(open.over(atom.gap(), true)));
          open = null;
        }
      }
    }
  }

  /** The words that are no marks. */
  public List<Atom> kept() {
    return kept;
  }

  /** The marks. */
  public List<Atom> marks() {
    return marks;
  }

  private int lineEnd(int from) {
    int end = from + 1;
    while (end < atoms.size() && !atoms.get(end).startsLine()) {
      end++;
    }
    return end;
  }

  private boolean isMark(int from, int end) {
    StringBuilder line = new StringBuilder();
    for (int i = from; i < end; i++) {
      line.append(atoms.get(i).text());
    }
    return end - from <= 8 && isMark(line.toString());
  }

  /** A number by itself may be a score. */
  private boolean isMark(String line) {
    boolean digit = false;
    boolean number = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      digit |= Characters.isDigit(c);
      number &= Characters.isDigit(c) || c == '.' || c == ',';
    }
    boolean mark = digit && !number && !line.startsWith("附") && !isAmount(line);
    return mark && furniture.isPageNumber(line);
  }

  /** {@code -3}, {@code 9503 —}: a page's number has a dash on either side, or on none. */
  private static boolean isAmount(String line) {
    boolean first = Characters.isDigit(line.charAt(0));
    boolean last = Characters.isDigit(line.charAt(line.length() - 1));
    return first != last && isDash(line.charAt(first ? line.length() - 1 : 0));
  }

  private static boolean isDash(char c) {
    return "-—–－─".indexOf(c) >= 0;
  }

  /** Numbers alone on the last line of a page that count up from page to page. */
  private boolean[] pageNumbers() {
    boolean[] numbers = new boolean[atoms.size()];
    List<Integer> alone = aloneAtEdges();
    int last = -1;
    for (int at = 0; at < alone.size(); at++) {
      int i = alone.get(at);
      boolean next = last >= 0 && value(i) == value(last) + 1;
      boolean first = value(i) == 1 && !(last >= 0 && isCountedOn(alone, at, value(last)));
      if (next) {
        numbers[last] = true;
        numbers[i] = true;
      } else if (first && isBeforeBreak(i)) {
        numbers[i] = true;
      }
      if (next || last < 0 || first) {
        last = i;
      }
    }
    return isByChance(numbers, alone.size()) ? new boolean[atoms.size()] : numbers;
  }

  private List<Integer> aloneAtEdges() {
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      if (isAloneAtEdge(i)) {
        alone.add(i);
      }
    }
    return alone;
  }

  private int value(int index) {
    return Integer.parseInt(atoms.get(index).word());
  }

  /** {@code 59 … 1 … 60}: the score of a page's last row, and no first page. */
  private boolean isCountedOn(List<Integer> alone, int at, int last) {
    return at + 1 < alone.size() && value(alone.get(at + 1)) == last + 1;
  }

  /**
   * Where no page is marked and ten blank lines stand below each row, every row's last number is at
   * an edge; among many a few count up: {@code 6 … 4 … 4 … 8 … 7 … 8}.
   */
  private boolean isByChance(boolean[] numbers, int alone) {
    int marks = 0;
    for (int i = 0; i < numbers.length; i++) {
      if (numbers[i] && (atoms.get(i).gap().page() || isBeforeBreak(i))) {
        return false;
      }
      marks += numbers[i] ? 1 : 0;
    }
    return alone > MOST_FOR_A_MARK * marks;
  }

  /**
   * Above {@code — 3 —} or below it the page's number is that, and {@code 10} is none; where there
   * are such marks, blank lines are no page's end.
   */
  private boolean isAloneAtEdge(int index) {
    boolean edge =
        index + 1 == atoms.size()
            || isEdge(atoms.get(index + 1).gap())
            || isEdge(atoms.get(index).gap());
    boolean marked = index > 0 && sure.get(index - 1) || sure.get(index + 1);
    return edge && !marked && isAlone(index);
  }

  /** Whether a number, as pages have it, is all of its line. */
  private boolean isAlone(int index) {
    String word = atoms.get(index).word();
    boolean line = atoms.get(index).startsLine() && lineEnd(index) == index + 1;
    return line && word.length() <= LONGEST_NUMBER && Characters.areDigits(word);
  }

  private boolean isEdge(Gap gap) {
    return gap.page() || sure.isEmpty() && gap.breaks() >= FAR_LINES;
  }

  private boolean isBeforeBreak(int index) {
    return index + 1 < atoms.size() && atoms.get(index + 1).gap().page();
  }
}
