package io.github.perfparse.align.label;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds labels in running words, over whatever gaps they are torn.
 *
 * <pre>
 * 项目资 ⏎ 金（万 ⏎ 元）  →  项目资金
 * 产 出 指 标 (50分)       →  产出指标, with and without its bracket
 * 数量指杯                 →  数量指标, corrected
 * </pre>
 */
public final class LabelFinder {

  private static final int MOST_WORDS = 9;
  private static final int LONGEST = 30;
  private static final String NO_BEGIN = "),。，、%";

  private final List<Atom> atoms;
  private final LabelTable table = LabelTable.standard();

  private LabelFinder(List<Atom> atoms) {
    this.atoms = atoms;
  }

  /**
   * Whether so many words are looked at together: labels of more, or behind signs, are not found.
   */
  public static boolean looksAt(char first, int words, int characters) {
    return Characters.isHan(first) && words <= MOST_WORDS && characters <= LONGEST;
  }

  /** The labels of a text. */
  public static Labels find(List<Atom> atoms) {
    LabelFinder finder = new LabelFinder(atoms);
    List<List<Label>> found = new ArrayList<>(atoms.size());
    for (int i = 0; i < atoms.size(); i++) {
      found.add(finder.at(i));
    }
    return new Labels(found);
  }

  /**
   * The labels of some words, taken for a text of their own, of one whose labels are known: nothing
   * but what stands near their end may be another label there.
   */
  public static Labels find(List<Atom> atoms, int from, int to, Labels all) {
    LabelFinder finder = new LabelFinder(atoms.subList(from, to));
    List<List<Label>> found = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      boolean far = i + MOST_WORDS < to;
      found.add(far ? all.at(i, from) : finder.at(i - from));
    }
    return new Labels(found);
  }

  private List<Label> at(int from) {
    String first = atoms.get(from).word();
    boolean begins = table.mayBegin(first);
    boolean empty = begins && LabelTable.key(first).isEmpty();
    if (empty || NO_BEGIN.indexOf(first.charAt(0)) >= 0) {
      return List.of();
    }
    List<Label> found = new ArrayList<>();
    if (begins) {
      whole(from, found);
    }
    if (found.isEmpty()) {
      corrected(from, found);
    }
    return found;
  }

  /** Labels to the letter. */
  private void whole(int from, List<Label> found) {
    StringBuilder text = new StringBuilder();
    for (int to = from + 1; to <= Math.min(atoms.size(), from + MOST_WORDS); to++) {
      text.append(atoms.get(to - 1).word());
      if (text.length() > LONGEST) {
        break;
      }
      String joined = text.toString();
      List<Meaning> meanings = table.of(joined);
      if (!meanings.isEmpty()) {
        found.add(0, new Label(from, to, meanings, false));
      } else if (!table.mayGoOn(joined)) {
        break;
      }
      if (to < atoms.size() && atoms.get(to).gap().isWall()) {
        break;
      }
    }
  }

  /** One wrong character, in a word or a line that is a whole cell. */
  private void corrected(int from, List<Label> found) {
    Atom first = atoms.get(from);
    if (first.gap().kind() == Gap.Kind.NONE || first.word().length() > LONGEST) {
      return;
    }
    List<Meaning> meanings = table.near(first.word());
    if (!meanings.isEmpty()) {
      found.add(new Label(from, from + 1, meanings, true));
      return;
    }
    if (first.startsLine()) {
      correctedLines(from, found);
    }
  }

  /** {@code 偏差愿因分析 ⏎ 及改进措施}: a line, or two. */
  private void correctedLines(int from, List<Label> found) {
    StringBuilder text = new StringBuilder(atoms.get(from).word());
    int lines = 1;
    for (int to = from + 1; to < Math.min(atoms.size(), from + MOST_WORDS); to++) {
      lines += atoms.get(to).startsLine() ? 1 : 0;
      if (lines > 2 || text.length() > LONGEST || atoms.get(to).gap().isWall()) {
        return;
      }
      if (!isWords(atoms.get(to - 1).word()) || !isWords(atoms.get(to).word())) {
        return;
      }
      // 免费开 ⏎ 放 ⏎ 主管部门: what stands before a whole label is no part of it.
      if (!table.of(atoms.get(to).word()).isEmpty()) {
        return;
      }
      text.append(atoms.get(to).word());
      boolean ends = to + 1 == atoms.size() || atoms.get(to + 1).startsLine();
      List<Meaning> meanings = ends ? table.near(text.toString()) : List.of();
      if (!meanings.isEmpty()) {
        found.add(new Label(from, to + 1, meanings, true));
        return;
      }
    }
  }

  /** Numbers and signs are no pieces of a label. */
  private static boolean isWords(String word) {
    char first = word.charAt(0);
    return first == '(' || first >= '\u4e00' && first <= '\u9fff';
  }
}
