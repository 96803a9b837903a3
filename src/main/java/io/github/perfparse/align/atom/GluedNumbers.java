package io.github.perfparse.align.atom;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts words where a number may end and the next cell begin: narrow columns of a PDF stand so close
 * that their texts run together.
 *
 * <pre>
 * 12—                 →  12  —
 * 4受招投标时间影响   →  4  受招投标时间影响
 * </pre>
 *
 * <p>Nothing is decided by the cut: the pieces are joined again where they make one cell.
 */
public final class GluedNumbers {

  private static final int LONG = 3;
  private static final String DASHES = "—-";
  private static final String NOTHING = "无";

  /** {@code 指标2:}: a row begins. */
  private static final String NAME = "指标";

  private GluedNumbers() {}

  /** The same words, some of them cut in two. */
  public static List<Atom> cut(List<Atom> atoms) {
    List<Atom> cut = new ArrayList<>(atoms.size());
    for (Atom atom : atoms) {
      int end = atom.isAsPrinted() ? numberEnd(atom.word()) : 0;
      if (end > 0) {
        cut.add(atom.head(end));
        cut.add(atom.tail(end));
      } else {
        cut.add(atom);
      }
    }
    return cut;
  }

  /** The index behind a number with a dash or a text glued to it; 0 for any other word. */
  private static int numberEnd(String word) {
    int end = 0;
    while (end < word.length() && isNumberSign(word.charAt(end))) {
      end++;
    }
    boolean number = end > 0 && word.charAt(0) != '.' && word.charAt(end - 1) != '.';
    if (!number || end == word.length()) {
      return 0;
    }
    if (word.charAt(end) == '(' && word.indexOf(')', end) > 0) {
      end = word.indexOf(')', end) + 1;
    }
    String rest = word.substring(end);
    boolean dash = rest.length() == 1 && DASHES.contains(rest);
    return dash || rest.equals(NOTHING) || rest.startsWith(NAME) || isText(rest) ? end : 0;
  }

  private static boolean isNumberSign(char c) {
    return c >= '0' && c <= '9' || c == '.';
  }

  private static boolean isText(String rest) {
    for (int i = 0; i < Math.min(LONG, rest.length()); i++) {
      if (rest.charAt(i) < '\u4e00' || rest.charAt(i) > '\u9fff') {
        return false;
      }
    }
    return rest.length() >= LONG && rest.charAt(0) != '年';
  }
}
