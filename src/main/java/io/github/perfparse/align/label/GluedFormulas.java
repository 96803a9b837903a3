package io.github.perfparse.align.label;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts words where the text begins that says how a score is reckoned: its column is narrow and
 * full, so that it touches its neighbours.
 *
 * <pre>
 * 100(%)达标得满分   →  100(%)  达标得满分
 * 良完 成 值 达 到   →  良  完 成 值 达 到
 * </pre>
 */
public final class GluedFormulas {

  /** The longest word of the lexicon. */
  private static final int LONGEST = 8;

  private GluedFormulas() {}

  /** The same words, some of them cut in two. */
  public static List<Atom> cut(List<Atom> atoms) {
    List<Atom> cut = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      int at = atom.isAsPrinted() ? formulaIn(atoms, i) : 0;
      if (at > 0) {
        cut.add(atom.head(at));
        cut.add(atom.tail(at));
      } else {
        cut.add(atom);
      }
    }
    return cut;
  }

  /** Whether such a text begins with the word, which may be torn. */
  public static boolean begins(List<Atom> atoms, int index) {
    StringBuilder text = new StringBuilder(atoms.get(index).word());
    int next = index + 1;
    while (text.length() < LONGEST && next < atoms.size() && !atoms.get(next).gap().isWall()) {
      text.append(atoms.get(next).word());
      next++;
    }
    return Lexicon.standard().startsFormula(text.toString());
  }

  private static int formulaIn(List<Atom> atoms, int index) {
    int length = atoms.get(index).word().length();
    for (int at = 1; at < length; at++) {
      if (Lexicon.standard().startsFormula(from(atoms, index, at))) {
        return at;
      }
    }
    return 0;
  }

  /** Some characters from a word on, over single spaces too. */
  private static String from(List<Atom> atoms, int index, int at) {
    String word = atoms.get(index).word();
    StringBuilder text =
        new StringBuilder(word.substring(at, Math.min(word.length(), at + LONGEST)));
    int next = index + 1;
    while (text.length() < LONGEST && next < atoms.size() && isOneText(atoms.get(next))) {
      text.append(atoms.get(next).word());
      next++;
    }
    return text.toString();
  }

  private static boolean isOneText(Atom atom) {
    Gap.Kind kind = atom.gap().kind();
    return kind == Gap.Kind.NONE || kind == Gap.Kind.SPACE;
  }
}
