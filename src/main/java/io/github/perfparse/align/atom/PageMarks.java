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

  /** The break of a line with a blank one above it. */
  private static final int APART = 2;

  /** So many count up by no chance, where no other number stands so. */
  private static final int FEWEST_APART = 3;

  /** Of so many numbers at edges for each that counts up, that one does by chance. */
  private static final int MOST_FOR_A_MARK = 3;

  private static final int LONGEST_NUMBER = 3;

  /** No mark has more. */
  private static final int MOST_WORDS = 8;

  private static final Furniture FURNITURE = new Furniture(Lexicon.standard());

  private final List<Atom> atoms;

  /** The words of lines that are page marks whatever stands around them. */
  private final BitSet sure = new BitSet();

  private PageMarks(List<Atom> atoms) {
    this.atoms = atoms;
  }

  /** The words without the marks. */
  public static Weeded takeOut(List<Atom> atoms) {
    PageMarks marks = new PageMarks(atoms);
    for (int i = 0; i < atoms.size(); i = Weeded.behindLine(atoms, i)) {
      int behind = Weeded.behindLine(atoms, i);
      marks.sure.set(i, behind, marks.isMark(i, behind));
    }
    BitSet all = marks.pageNumbers();
    all.or(marks.sure);
    return Weeded.of(atoms, all, true);
  }

  private boolean isMark(int from, int end) {
    if (end - from > MOST_WORDS) {
      return false;
    }
    StringBuilder line = new StringBuilder();
    for (int i = from; i < end; i++) {
      line.append(atoms.get(i).text());
    }
    return isMark(line.toString());
  }

  /** A number by itself may be a score. */
  static boolean isMark(String line) {
    boolean words = Characters.hasDigit(line) && !Characters.areDigitsOr(".,", line);
    boolean mark = words && !line.startsWith("附") && !isAmount(line);
    return mark && FURNITURE.isPageNumber(line);
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

  /** Numbers alone that count up from page to page, at the foot of each or at its head. */
  private BitSet pageNumbers() {
    BitSet feet = pageNumbers(true);
    BitSet heads = pageNumbers(false);
    BitSet edges = heads.cardinality() > feet.cardinality() ? heads : feet;
    return edges.isEmpty() ? numbersApart() : edges;
  }

  /**
   * All numbers alone below a blank line, if each is one more than the one before: {@code 当年财政 ⏎⏎ 5
   * ⏎ 拨款}, and 6 and 7 further down.
   */
  private BitSet numbersApart() {
    BitSet apart = new BitSet();
    int last = 0;
    for (int i = 0; i < atoms.size(); i++) {
      if (atoms.get(i).gap().breaks() >= APART && isAlone(i)) {
        int value = Integer.parseInt(atoms.get(i).word());
        if (!apart.isEmpty() && value != last + 1) {
          return new BitSet();
        }
        apart.set(i);
        last = value;
      }
    }
    return apart.cardinality() < FEWEST_APART ? new BitSet() : apart;
  }

  private BitSet pageNumbers(boolean feet) {
    List<Integer> alone = aloneAtEdges(feet);
    int[] values = new int[alone.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Integer.parseInt(atoms.get(alone.get(i)).word());
    }
    BitSet counted = new PageCount(values).numbers();
    BitSet numbers = new BitSet();
    for (int i = counted.nextSetBit(0); i >= 0; i = counted.nextSetBit(i + 1)) {
      int next = counted.nextSetBit(i + 1);
      boolean single = values[i] == 1 && (next < 0 || values[next] != 2);
      numbers.set(alone.get(i), !single || isBeforeBreak(alone.get(i)));
    }
    return isByChance(numbers, values.length) ? new BitSet() : numbers;
  }

  private List<Integer> aloneAtEdges(boolean feet) {
    List<Integer> alone = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      if (isAtEdge(i, feet) && isAlone(i) && !isAgain(i)) {
        alone.add(i);
      }
    }
    return alone;
  }

  /**
   * Where no page is marked and ten blank lines stand below each row, every row's last number is at
   * an edge; among many a few count up: {@code 6 … 4 … 4 … 8 … 7 … 8}.
   */
  private boolean isByChance(BitSet numbers, int alone) {
    for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
      if (atoms.get(i).gap().page() || isBeforeBreak(i)) {
        return false;
      }
    }
    return alone > MOST_FOR_A_MARK * numbers.cardinality();
  }

  /**
   * Above {@code — 3 —} or below it the page's number is that, and {@code 10} is none; where there
   * are such marks, blank lines are no page's end.
   */
  private boolean isAtEdge(int index, boolean foot) {
    int behind = foot ? index + 1 : index;
    boolean edge = behind == atoms.size() || isEdge(atoms.get(behind).gap());
    return edge && !(index > 0 && sure.get(index - 1) || sure.get(index + 1));
  }

  /** Whether a number, as pages have it, is all of its line; no page is 0. */
  private boolean isAlone(int index) {
    String word = atoms.get(index).word();
    boolean line = atoms.get(index).startsLine() && Weeded.behindLine(atoms, index) == index + 1;
    boolean number = line && word.length() <= LONGEST_NUMBER && Characters.areDigits(word);
    return number && Integer.parseInt(word) > 0;
  }

  /** {@code 7 ⏎ 7}: points and score of a row, where blank lines alone show that a page may end. */
  private boolean isAgain(int index) {
    Gap gap = atoms.get(index).gap();
    return index > 0
        && gap.breaks() == 1
        && !gap.page()
        && !isBeforeBreak(index)
        && atoms.get(index - 1).word().equals(atoms.get(index).word());
  }

  private boolean isEdge(Gap gap) {
    return gap.page() || sure.isEmpty() && gap.breaks() >= FAR_LINES;
  }

  private boolean isBeforeBreak(int index) {
    return index + 1 < atoms.size() && atoms.get(index + 1).gap().page();
  }
}
