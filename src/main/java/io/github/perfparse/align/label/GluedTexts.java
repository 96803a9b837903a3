package io.github.perfparse.align.label;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts words where a text begins that fills its narrow column and so touches its neighbour: how a
 * score is reckoned, or a value in words.
 *
 * <pre>
 * 100(%)达标得满分       →  100(%)  达标得满分
 * 良完 成 值 达 到       →  良  完 成 值 达 到
 * 达到预期达成预期指标   →  达到预期  达成预期指标
 * </pre>
 *
 * <p>Nothing is decided by the cut: the pieces are joined again where they make one cell.
 */
public final class GluedTexts {

  /** The longest word of the lexicon. */
  private static final int LONGEST = 8;

  /** A shorter value may be a part of any word. */
  private static final int SHORTEST_VALUE = 4;

  private GluedTexts() {}

  /** The same words, some of them cut in two. */
  public static List<Atom> cut(List<Atom> atoms) {
    List<Atom> cut = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      int at = atom.isAsPrinted() ? textIn(atoms, i) : 0;
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
    if (!Lexicon.standard().mayStartFormula(atoms.get(index).word().charAt(0))) {
      return false;
    }
    StringBuilder text = new StringBuilder(atoms.get(index).word());
    int next = index + 1;
    while (text.length() < LONGEST && next < atoms.size() && !atoms.get(next).gap().isWall()) {
      text.append(atoms.get(next).word());
      next++;
    }
    return Lexicon.standard().startsFormula(text.toString());
  }

  private static int textIn(List<Atom> atoms, int index) {
    String word = atoms.get(index).word();
    for (int at = 1; at < word.length(); at++) {
      if (isFormula(atoms, index, at) || isValue(atoms, index, at)) {
        return at;
      }
    }
    return 0;
  }

  private static boolean isFormula(List<Atom> atoms, int index, int at) {
    return Lexicon.standard().mayStartFormula(atoms.get(index).word().charAt(at))
        && Lexicon.standard().startsFormula(from(atoms, index, at));
  }

  /** Whether the end of the word is a value, alone or with the line below. */
  private static boolean isValue(List<Atom> atoms, int index, int at) {
    String word = atoms.get(index).word();
    if (at < 2 || word.length() - at >= LONGEST || Lexicon.standard().isAnswer(word)) {
      return false;
    }
    String end = word.substring(at);
    boolean below = index + 1 < atoms.size() && atoms.get(index + 1).startsLine();
    String whole = below ? end + atoms.get(index + 1).word() : end;
    return end.length() >= SHORTEST_VALUE && Lexicon.standard().isAnswer(end)
        || whole.length() > SHORTEST_VALUE && Lexicon.standard().isAnswer(whole);
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
