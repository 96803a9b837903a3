package io.github.perfparse.align.atom;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The words of a text without some of them.
 *
 * @param kept those that are left; what stood before the others stands before the next of these
 * @param taken the others
 */
public record Weeded(List<Atom> kept, List<Atom> taken) {

  /**
   * Takes words out.
   *
   * @param pages whether a page may have ended where they stood
   */
  public static Weeded of(List<Atom> atoms, BitSet which, boolean pages) {
    List<Atom> kept = new ArrayList<>();
    List<Atom> taken = new ArrayList<>();
    Gap open = null;
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      if (which.get(i)) {
        taken.add(atom);
        open = open == null ? atom.gap() : open;
      } else {
        kept.add(open == null ? atom : atom.after(open.over(atom.gap(), pages)));
        open = null;
      }
    }
    return new Weeded(kept, taken);
  }

  /** The index behind the last word of the line that the word stands on. */
  public static int behindLine(List<Atom> atoms, int word) {
    int behind = word + 1;
    while (behind < atoms.size() && !atoms.get(behind).startsLine()) {
      behind++;
    }
    return behind;
  }
}
