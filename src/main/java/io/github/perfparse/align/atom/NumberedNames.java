package io.github.perfparse.align.atom;

import io.github.perfparse.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts together the number before an indicator's name where a tool has set a space before its
 * digits: {@code 指标 1：河道保洁长度}.
 */
public final class NumberedNames {

  private static final String PREFIX = "指标";

  private NumberedNames() {}

  /** The same words, with such numbers in one piece. */
  public static List<Atom> join(List<Atom> atoms) {
    List<Atom> joined = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      int last = joined.size() - 1;
      boolean number = last >= 0 && isNumber(joined.get(last), atom);
      if (number && !(last > 0 && endsAnswer(joined.get(last - 1), joined.get(last)))) {
        Atom prefix = joined.remove(last);
        String raw = prefix.raw() + " " + atom.raw();
        joined.add(
            Atom.of(
                prefix.text() + atom.text(), raw, prefix.line(), prefix.column(), prefix.gap()));
      } else {
        joined.add(atom);
      }
    }
    return joined;
  }

  /** {@code 达成年度 ⏎ 指标 6 6}: points and score behind the end of a value. */
  private static boolean endsAnswer(Atom before, Atom prefix) {
    return Lexicon.standard().isAnswer(before.word() + prefix.word());
  }

  private static boolean isNumber(Atom prefix, Atom number) {
    char first = number.word().charAt(0);
    return prefix.word().equals(PREFIX)
        && number.gap().kind() == Gap.Kind.SPACE
        && first >= '0'
        && first <= '9';
  }
}
