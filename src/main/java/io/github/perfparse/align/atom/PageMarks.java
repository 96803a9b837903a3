package io.github.perfparse.align.atom;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cut.Furniture;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes page marks out of a text: {@code — 3 —}, {@code 第 3 页 共 9 页}, and numbers alone at the
 * edges of pages that count up, or that count up to the end. A number that does not count up stays:
 * it may be a score.
 */
public final class PageMarks {

  private static final int FAR_LINES = 4;

  /** Of so many numbers at edges for each that counts up, that one does by chance. */
  private static final int MOST_FOR_A_MARK = 3;

  private final List<Atom> atoms;
  private final Furniture furniture = new Furniture(Lexicon.standard());
  private final List<Atom> kept = new ArrayList<>();
  private final List<Atom> marks = new ArrayList<>();

  /** Takes the marks out. */
  public PageMarks(List<Atom> atoms) {
    this.atoms = atoms;
    boolean[] numbers = pageNumbers();
    int i = 0;
    Gap open = null;
    while (i < atoms.size()) {
      int end = lineEnd(i);
      boolean mark = isMark(i, end) || end == i + 1 && numbers[i];
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
    int last = -1;
    int value = 0;
    int alone = 0;
    for (int i = 0; i < atoms.size(); i++) {
      if (!isAloneAtEdge(i)) {
        continue;
      }
      alone++;
      int number = Integer.parseInt(atoms.get(i).word());
      boolean next = last >= 0 && number == value + 1;
      if (next) {
        numbers[last] = true;
        numbers[i] = true;
      } else if (number == 1 && isBeforeBreak(i)) {
        numbers[i] = true;
      }
      if (next || last < 0 || number == 1) {
        last = i;
        value = number;
      }
    }
    boolean[] sure = isByChance(numbers, alone) ? new boolean[atoms.size()] : numbers;
    for (int i : RunningNumbers.in(atoms)) {
      sure[i] = true;
    }
    return sure;
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

  private boolean isAloneAtEdge(int index) {
    Atom atom = atoms.get(index);
    boolean edge =
        index + 1 == atoms.size()
            || atoms.get(index + 1).gap().page()
            || atom.gap().page()
            || atoms.get(index + 1).gap().breaks() >= FAR_LINES
            || atom.gap().breaks() >= FAR_LINES;
    return edge && RunningNumbers.isAlone(atoms, index);
  }

  private boolean isBeforeBreak(int index) {
    return index + 1 < atoms.size() && atoms.get(index + 1).gap().page();
  }
}
