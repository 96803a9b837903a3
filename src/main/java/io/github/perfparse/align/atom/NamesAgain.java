package io.github.perfparse.align.atom;

import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Repair: takes out the names that stand again between target and actual value, where each cell has
 * a line of its own.
 *
 * <pre>
 * 数量指标 ⏎ 补种行道树 ⏎ ≥300棵 ⏎ 补种行道树 ⏎ 312棵
 * </pre>
 *
 * Texts that stand on either side of a number alone are a target, its points and the actual value.
 */
public final class NamesAgain {

  private static final int SHORTEST_NAME = 4;

  /** In so many rows at least a quantity stands before the second name, and one behind it. */
  private static final int FEWEST_ROWS = 3;

  private final List<Atom> atoms;

  /** The words of each line, without what stands between them. */
  private final List<String> lines = new ArrayList<>();

  private NamesAgain(List<Atom> atoms) {
    this.atoms = atoms;
    readLines();
  }

  /** The words without the second names. */
  public static Weeded takeOut(List<Atom> atoms) {
    NamesAgain names = new NamesAgain(atoms);
    return Weeded.of(atoms, names.areTold() ? names.again() : new BitSet(), false);
  }

  private boolean areTold() {
    int rows = 0;
    for (int line = 2; line + 1 < lines.size(); line++) {
      rows += isAgain(line) && isQuantity(line - 1) && isQuantity(line + 1) ? 1 : 0;
    }
    return rows >= FEWEST_ROWS;
  }

  private void readLines() {
    int from = 0;
    while (from < atoms.size()) {
      int behind = Weeded.behindLine(atoms, from);
      lines.add(Atom.joined(atoms.subList(from, behind)));
      from = behind;
    }
  }

  private BitSet again() {
    BitSet again = new BitSet();
    int line = -1;
    for (int i = 0; i < atoms.size(); i++) {
      line += i == 0 || atoms.get(i).startsLine() ? 1 : 0;
      again.set(i, line > 1 && isAgain(line));
    }
    return again;
  }

  /** A line with figures is a row, or a value. */
  private boolean isAgain(int line) {
    String text = lines.get(line);
    return text.length() >= SHORTEST_NAME
        && Characters.isHan(text.charAt(0))
        && !Characters.hasDigit(text)
        && text.equals(lines.get(line - 2))
        && !Characters.areDigitsOr(".", lines.get(line - 1));
  }

  /** A number with a sign or a unit. */
  private boolean isQuantity(int line) {
    String text = lines.get(line);
    return Characters.digitRuns(text) > 0 && !Characters.areDigitsOr(".", text);
  }
}
