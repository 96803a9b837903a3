package io.github.perfparse.align.atom;

import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the page numbers of a text that was copied out of a viewer, with nothing else to say where
 * a page ends: numbers alone on their lines that count up to the last line, about as many lines
 * from one to the next.
 *
 * <pre>
 * 修复验收合格率 2 ≧95% 100% 2 —
 * 4                                100 lines below 3, and 5 is the last line
 * 绩效指标 一级指标 二级指标 …
 * </pre>
 */
final class RunningNumbers {

  /** Two numbers that happen to follow each other are no pages. */
  private static final int FEWEST = 3;

  /** A page has so many lines, and no more than so many times those of another. */
  private static final int FEWEST_LINES = 15;

  private static final int UNEVEN = 2;

  private static final int LONGEST_NUMBER = 3;

  private final List<Atom> atoms;
  private final Map<Integer, List<Integer>> alone = new HashMap<>();

  private RunningNumbers(List<Atom> atoms) {
    this.atoms = atoms;
  }

  /** Where the page numbers stand, the last one first; empty where none count up to the end. */
  static List<Integer> in(List<Atom> atoms) {
    return new RunningNumbers(atoms).find();
  }

  private List<Integer> find() {
    int last = atoms.size() - 1;
    if (last < 0 || !isAlone(atoms, last)) {
      return List.of();
    }
    for (int i = 0; i <= last; i++) {
      if (isAlone(atoms, i)) {
        alone.computeIfAbsent(value(i), value -> new ArrayList<>()).add(i);
      }
    }
    List<Integer> best = List.of();
    for (Integer next : alone.getOrDefault(value(last) - 1, List.of())) {
      List<Integer> chain = chain(last, next);
      best = chain.size() > best.size() ? chain : best;
    }
    return best.size() >= FEWEST ? best : List.of();
  }

  /** All that count down from those two, page by page, up to the text's begin; else none. */
  private List<Integer> chain(int last, int next) {
    int lines = line(last) - line(next);
    List<Integer> chain = new ArrayList<>(List.of(last));
    int at = next;
    while (at >= 0 && lines >= FEWEST_LINES) {
      chain.add(at);
      at = before(at, lines);
    }
    int first = line(chain.get(chain.size() - 1)) - line(0);
    return first <= UNEVEN * lines ? chain : List.of();
  }

  /** The number before that one on a page of about so many lines; -1 if there is none. */
  private int before(int at, int lines) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int candidate : alone.getOrDefault(value(at) - 1, List.of())) {
      int page = line(at) - line(candidate);
      boolean even = page * UNEVEN >= lines && page <= lines * UNEVEN;
      if (even && Math.abs(page - lines) < least) {
        least = Math.abs(page - lines);
        best = candidate;
      }
    }
    return best;
  }

  private int line(int index) {
    return atoms.get(index).line();
  }

  private int value(int index) {
    return Integer.parseInt(atoms.get(index).word());
  }

  /** Whether a number, as pages have it, is all of its line. */
  static boolean isAlone(List<Atom> atoms, int index) {
    String word = atoms.get(index).word();
    boolean line =
        atoms.get(index).startsLine()
            && (index + 1 == atoms.size() || atoms.get(index + 1).startsLine());
    return line && word.length() <= LONGEST_NUMBER && Characters.areDigits(word);
  }
}
