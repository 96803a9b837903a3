package io.github.perfparse.align.atom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets the numeral that tells two indicators of one name apart behind its name again: it is often
 * of another font that stands a little higher, and tools print what is highest first.
 *
 * <pre>
 * 托养人数 ≥4 4 5 5          托养人数 ≥4 4 5 5
 * Ⅱ                      →
 * 托养人数 ≥26 36 6 6        托养人数Ⅱ ≥26 36 6 6
 * </pre>
 *
 * <p>Only before a word that stands elsewhere without it, not at the end of its line, where the
 * name may go on below, and not twice side by side, as {@code Ⅱ 有所提升 有所提升} has target and actual
 * value behind a name that was broken before its numeral.
 */
public final class HighNumerals {

  private static final char FIRST = 'Ⅱ';
  private static final char LAST = 'Ⅻ';
  private static final int SHORTEST_NAME = 3;

  private final List<Atom> atoms;
  private final Map<String, Integer> counts = new HashMap<>();

  private HighNumerals(List<Atom> atoms) {
    this.atoms = atoms;
    for (Atom atom : atoms) {
      counts.put(atom.text(), counts.getOrDefault(atom.text(), 0) + 1);
    }
  }

  /** The same words, such numerals behind their names. */
  public static List<Atom> lower(List<Atom> atoms) {
    for (Atom atom : atoms) {
      if (isNumeral(atom.text().charAt(0))) {
        return new HighNumerals(atoms).lowered();
      }
    }
    return atoms;
  }

  private List<Atom> lowered() {
    List<Atom> lowered = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      boolean numeral = isNumeral(atom.text().charAt(0));
      boolean alone = numeral && atom.text().length() == 1;
      if (alone
          && atom.startsLine()
          && i + 1 < atoms.size()
          && isName(atoms.get(i + 1), i + 1, 2)) {
        lowered.add(behind(atom, atoms.get(i + 1)));
        i++;
      } else if (numeral && atom.isAsPrinted() && !alone && isName(atom.tail(1), i, 1)) {
        lowered.add(behind(atom.head(1), atom.tail(1)));
      } else {
        lowered.add(atom);
      }
    }
    return lowered;
  }

  private static boolean isNumeral(char c) {
    return c >= FIRST && c <= LAST;
  }

  private boolean isName(Atom name, int index, int fewest) {
    return name.text().length() >= SHORTEST_NAME
        && counts.getOrDefault(name.text(), 0) >= fewest
        && index + 1 < atoms.size()
        && !atoms.get(index + 1).startsLine()
        && !atoms.get(index + 1).text().equals(name.text());
  }

  private static Atom behind(Atom numeral, Atom name) {
    String apart = name.gap().kind() == Gap.Kind.NONE ? "" : " ";
    String raw = numeral.raw() + apart + name.raw();
    String text = name.text() + numeral.text();
    return Atom.of(text, raw, numeral.line(), numeral.column(), numeral.gap());
  }
}
