package io.github.perfparse.align.label;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together a row of labels that a page break has torn in the midst of its lines, or a tool
 * that prints the lowest lines last: the ends of all labels stand behind it, in the order of their
 * begins.
 *
 * <pre>
 * 一级 二级指 三级指标 分 年度指标        一级 指标 二级指 标 三级指标 分 值 年度指标 值
 *                                  →
 * 指标 标 值 值
 * </pre>
 *
 * <p>So does a row of labels of which some are printed in two lines:
 *
 * <pre>
 * 三级指标 年度 实际 分值 得分       三级指标 年度 指标值 实际 完成值 分值 得分
 *                            →
 * 指标值 完成值
 * </pre>
 *
 * <p>Only where every word from a label on up to the break, with the words behind it, makes labels;
 * 执行率 before it and 得分 behind are two, though 执行率得分 is one.
 */
public final class TornHeads {

  private static final int MOST_BEFORE = 30;
  private static final int MOST_BEHIND = 16;
  private static final int LONGEST = 8;

  /** A row of fewer labels may be chance. */
  private static final int FEWEST = 3;

  private final List<Atom> atoms;
  private final LabelTable table = LabelTable.standard();
  private final Map<Integer, Begun> begun = new HashMap<>();

  /** The runs of words that were asked for, and those of which a label may still come. */
  private final BitSet asked = new BitSet();

  private final BitSet open = new BitSet();
  private int page;
  private boolean paged;
  private boolean halved;

  /** A label: words before the break up to one index, and words behind it up to another. */
  private record Piece(int before, int behind) {}

  /**
   * What begins with the words at an index before the break and at one behind it.
   *
   * @param labels each label that they may begin
   * @param ends behind which words all labels up to the break may end
   */
  private record Begun(List<Piece> labels, BitSet ends) {}

  private TornHeads(List<Atom> atoms) {
    this.atoms = new ArrayList<>(atoms);
  }

  /** The same words, those behind a break right behind what they end. */
  public static List<Atom> mend(List<Atom> atoms) {
    TornHeads heads = new TornHeads(atoms);
    for (int i = 1; i < atoms.size(); i++) {
      boolean paged = atoms.get(i).gap().page();
      boolean torn = paged || heads.isTorn(i);
      if (torn || heads.mayBeHalved(i)) {
        heads.page = i;
        heads.paged = paged;
        heads.halved = !torn;
        heads.mendAt(Math.max(0, i - MOST_BEFORE));
      }
    }
    return heads.atoms;
  }

  /** {@code 年初预算 预算执行 得分}, a blank line, {@code 数}: tools print what is lowest last. */
  private boolean isTorn(int index) {
    if (atoms.get(index).gap().kind() != Gap.Kind.BLANK) {
      return false;
    }
    String word = word(index);
    boolean closes = word.endsWith(")") && word.indexOf('(') < 0;
    boolean ending = closes || table.isEnding(word) && table.of(word).isEmpty();
    return ending && !table.mayGoOn(word(index - 1) + word) && !isBetween(index);
  }

  /** {@code 年度 实际 分值}, and on the next line {@code 指标值}: the labels above need what is below. */
  private boolean mayBeHalved(int index) {
    return atoms.get(index).startsLine() && table.isEnding(word(index)) && !isInCell(index);
  }

  /** Whether the words right before are in several cells, whose lines are together already. */
  private boolean isInCell(int index) {
    boolean inCell = false;
    for (int i = Math.max(0, index + 1 - FEWEST); i <= index; i++) {
      inCell |= atoms.get(i).gap().kind() == Gap.Kind.TAB;
    }
    return inCell;
  }

  /** {@code 指标 性质}, a blank line, {@code 指标 值}: whether both sides are labels as they stand. */
  private boolean isBetween(int index) {
    boolean begins = false;
    boolean ends = false;
    for (int count = 1; count <= LONGEST; count++) {
      begins |= isLabel(words(index, Math.min(atoms.size(), index + count)));
      ends |= isLabel(words(Math.max(0, index - count), index));
    }
    return begins && ends;
  }

  /** Each label has a word before the break: of fewer words there are not enough. */
  private void mendAt(int earliest) {
    boolean[] leads = leads(earliest);
    begun.clear();
    for (int from = earliest; from <= page - FEWEST; from++) {
      if (leads[from - earliest] && (paged || !isAmid(from)) && isDone(from)) {
        return;
      }
    }
  }

  /** Whether the words from an index on are whole labels, or can be made such: then they are. */
  private boolean isDone(int from) {
    BitSet ends = begun(from, page).ends();
    if (halved && ends.get(page)) {
      return true;
    }
    for (int to = ends.length() - 1; to > page; to = ends.previousSetBit(to - 1)) {
      List<Piece> pieces = pieces(from, to);
      if (pieces.size() >= FEWEST && (!halved || isMoved(pieces))) {
        reorder(from, pieces);
        return true;
      }
    }
    return false;
  }

  /** Whether words from below go before others: where only the last label goes on, none does. */
  private boolean isMoved(List<Piece> pieces) {
    return pieces.get(pieces.size() - 2).behind() > page;
  }

  /** {@code 绩 效 指 标}: whether a label that began before goes on with the word. */
  private boolean isAmid(int index) {
    for (int from = index - 1; from >= Math.max(0, index - LONGEST); from--) {
      if (table.mayGoOn(words(from, index + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words from each index on, up to the break, may all be the begins of labels. */
  private boolean[] leads(int earliest) {
    boolean[] leads = new boolean[page - earliest + 1];
    leads[page - earliest] = true;
    int first = page;
    for (int before = page - 1; before >= Math.max(earliest, first - LONGEST); before--) {
      int end = before + 1;
      boolean may = goesOn(before, end);
      while (may && !leads[end - earliest] && end < Math.min(page, before + LONGEST)) {
        end++;
        may = goesOn(before, end);
      }
      if (may && leads[end - earliest]) {
        leads[before - earliest] = true;
        first = before;
      }
    }
    return leads;
  }

  /**
   * The labels of the words from an index up to the break, and of those behind it up to another.
   */
  private List<Piece> pieces(int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    Piece last = new Piece(from, page);
    while (last.before() < page) {
      for (Piece piece : begun(last.before(), last.behind()).labels()) {
        if (begun(piece.before(), piece.behind()).ends().get(to)) {
          last = piece;
          break;
        }
      }
      pieces.add(last);
    }
    return pieces;
  }

  private Begun begun(int before, int behind) {
    int key = (page - before) * 2 * MOST_BEHIND + behind - page;
    Begun known = begun.get(key);
    if (known == null) {
      List<Piece> labels = before < page ? labels(before, behind) : List.of();
      known = new Begun(labels, new BitSet());
      known.ends().set(behind, before == page);
      for (Piece label : labels) {
        known.ends().or(begun(label.before(), label.behind()).ends());
      }
      begun.put(key, known);
    }
    return known;
  }

  /** The labels that begin with the words at both indexes. */
  private List<Piece> labels(int before, int behind) {
    List<Piece> labels = new ArrayList<>();
    for (int end = before + 1; goesOn(before, end); end++) {
      addLabels(end, behind, words(before, end), labels);
      if (end == Math.min(page, before + LONGEST)) {
        return labels;
      }
    }
    return labels;
  }

  /** Whether a label of a head may still come of some words. */
  private boolean goesOn(int from, int to) {
    int run = from * (LONGEST + 2) + to - from;
    if (!asked.get(run)) {
      asked.set(run);
      open.set(run, table.mayBecomeHead(words(from, to)));
    }
    return open.get(run);
  }

  private String words(int from, int to) {
    return Atom.joined(atoms.subList(from, to));
  }

  /** Those of which the words before the break make so much. */
  private void addLabels(int before, int behind, String begin, List<Piece> labels) {
    boolean whole = isLabel(begin);
    boolean apart = whole || !Characters.hasLetter(begin); // 。 ends the text above 二级指标
    int most = whole && !paged ? behind : Math.min(page + MOST_BEHIND, behind + LONGEST);
    String text = begin;
    for (int end = behind; table.mayBecomeHead(text); end++) {
      boolean two = apart && end > behind && isLabel(text.substring(begin.length()));
      if (isLabel(text) && (!two || isSection(text))) {
        labels.add(new Piece(before, end));
      }
      if (end == Math.min(atoms.size(), most)) {
        return;
      }
      text += word(end);
    }
  }

  /** 总体目标 before the break and 完成情况 behind it: no column of its own stands beside a section. */
  private boolean isSection(String text) {
    return table.of(text).get(0).kind() == LabelKind.SECTION;
  }

  private boolean isLabel(String text) {
    for (Meaning meaning : table.of(text)) {
      if (meaning.kind().isOfTableHead()) {
        return true;
      }
    }
    return false;
  }

  private void reorder(int from, List<Piece> pieces) {
    List<Atom> whole = new ArrayList<>();
    int before = from;
    int behind = page;
    for (Piece piece : pieces) {
      whole.addAll(atoms.subList(before, piece.before()));
      for (; behind < piece.behind(); behind++) {
        Atom atom = atoms.get(behind);
        whole.add(behind == page ? atom.after(Gap.BEGIN) : atom);
      }
      before = piece.before();
    }
    for (int i = 0; i < whole.size(); i++) {
      atoms.set(from + i, whole.get(i));
    }
    asked.clear();
  }

  private String word(int index) {
    return atoms.get(index).word();
  }
}
