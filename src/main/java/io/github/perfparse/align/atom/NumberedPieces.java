package io.github.perfparse.align.atom;

import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes out the numbers of the pieces into which sites that share documents cut a text, in the
 * midst of words and numbers too.
 *
 * <pre>
 * 1、项目支出绩效自评表 … 年度资金总额 76.8 72       项目支出绩效自评表 … 年度资金总额 76.8 72
 * 2、.96 10 95% …                            →  .96 10 95% …
 * </pre>
 *
 * <p>Only where a form's title stands in one of the pieces and each piece is one line.
 */
public final class NumberedPieces {

  private static final char MARK = '、';

  /** The cut stands wherever the piece was full. */
  private static final Gap CUT = new Gap(Gap.Kind.WRAP, 0, 1, 0, false);

  private final List<Atom> atoms;
  private final List<Atom> kept = new ArrayList<>();
  private final List<Atom> marks = new ArrayList<>();

  /** Takes the numbers out. */
  public NumberedPieces(List<Atom> atoms) {
    this.atoms = atoms;
    int next = 1;
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      if (!atom.startsLine()) {
        kept.add(atom);
      } else if (next > 1 && begins(atom, next)) {
        next++;
        take(atom, next - 1);
      } else if (begins(atom, 1) && isFirst(i)) {
        next = 2;
        take(atom, 1);
      } else {
        next = 1;
        kept.add(atom);
      }
    }
  }

  /** The words without the numbers. */
  public List<Atom> kept() {
    return kept;
  }

  /** The numbers. */
  public List<Atom> marks() {
    return marks;
  }

  private static boolean begins(Atom atom, int number) {
    return atom.isAsPrinted() && atom.text().startsWith(number + String.valueOf(MARK));
  }

  /** Whether a title stands in one of the pieces that begin here. */
  private boolean isFirst(int index) {
    boolean titled = false;
    int number = 1;
    for (int i = index; i < atoms.size() && begins(atoms.get(i), number); number++) {
      int behind = Weeded.behindLine(atoms, i);
      String piece = Atom.joined(atoms.subList(i, behind));
      titled |= Characters.hasAnyOf(Lexicon.standard().titles().keys(), piece);
      i = behind;
    }
    return titled && number > 2;
  }

  /** A word that the cut has torn goes on as on the next line of its cell. */
  private void take(Atom atom, int number) {
    int length = atom.text().indexOf(MARK) + 1;
    marks.add(atom.head(length));
    if (length < atom.text().length()) {
      kept.add(atom.tail(length).after(number == 1 ? atom.gap() : CUT));
    }
  }
}
