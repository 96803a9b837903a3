package io.github.perfparse.align.path;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.label.GluedTexts;
import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.label.LabelTable;
import io.github.perfparse.align.label.Labels;
import io.github.perfparse.text.row.Characters;
import java.util.List;

/**
 * Words that begin a cell of their own and that no other cell may swallow: level labels, fund row
 * labels, {@code 指标2:}, {@code ……}, {@code 定性}. They also keep the search short.
 */
final class Barriers {

  private static final int MOST_WORDS = 6;
  private static final int SHORTEST = 4;
  private static final int SHORTEST_LEVEL = 2;
  private static final int FEW = 3;
  private static final String INDICATOR = "指标";
  private static final String EFFECT = "效益";

  private final List<Atom> atoms;
  private final Labels labels;
  private final TableColumns table;
  private final Costs costs;

  private final boolean shortLevels;

  /** A label shorter than that may be a word of a name. */
  private final int shortest;

  /** The sum of the costs of all barriers before each word. */
  private final int[] before;

  /** Where the first wall stands behind each word, … */
  private final int[] walls;

  /** … and the barriers that no cell goes on beyond. */
  private final int[] stops;

  Barriers(List<Atom> atoms, Labels labels, TableColumns table, Costs costs) {
    this.atoms = atoms;
    this.labels = labels;
    this.table = table;
    this.costs = costs;
    this.shortLevels = prefersShortLabels();
    this.shortest = shortLevels ? SHORTEST_LEVEL : SHORTEST;
    this.before = new int[atoms.size() + 1];
    for (int i = 0; i < atoms.size(); i++) {
      before[i + 1] = before[i] + cost(i);
    }
    this.walls = walls();
    this.stops = stops();
  }

  boolean hasShortLevels() {
    return shortLevels;
  }

  /** What it costs to swallow the words from one index up to another. */
  int between(int from, int to) {
    return before[to] - before[from];
  }

  /**
   * How far a cell that begins at a word may go on.
   *
   * @param solid whether the barriers end it too, and not only walls
   */
  int end(int at, boolean solid) {
    return solid ? Math.min(walls[at], stops[at]) : walls[at];
  }

  private int[] walls() {
    int[] ends = new int[atoms.size()];
    for (int at = ends.length - 1, end = ends.length; at >= 0; at--) {
      ends[at] = end;
      end = atoms.get(at).gap().isWall() ? at : end;
    }
    return ends;
  }

  private int[] stops() {
    int[] ends = new int[atoms.size()];
    for (int at = 0, end = 1; at < ends.length; at++) {
      end = Math.max(end, at + 1);
      while (end < ends.length && between(at + 1, end + 1) < costs.of(Cost.SWALLOWED_START)) {
        end++;
      }
      ends[at] = end;
    }
    return ends;
  }

  private int cost(int index) {
    if (isWholeLabel(index)) {
      return costs.of(Cost.SWALLOWED_LABEL);
    }
    if (isFormula(index)) {
      return costs.of(Cost.SWALLOWED_START);
    }
    if (table.isFunds()) {
      return 0;
    }
    boolean start = Shapes.isRowStart(atoms.get(index).word());
    if (start || isTornLevel(index) || isNature(index)) {
      return costs.of(Cost.SWALLOWED_START);
    }
    return shortLabel(index);
  }

  /**
   * {@code 时效指}, {@code 可持续 ⏎ 影响指}, {@code 可持续影 设施使用年限}: the rest may stand on the next page;
   * 服务对象满意 alone may be a line of a name.
   */
  private boolean isTornLevel(int index) {
    StringBuilder text = new StringBuilder();
    int end = Math.min(atoms.size(), index + FEW);
    for (int i = index; i < end && atoms.get(i).startsLine(); i++) {
      text.append(atoms.get(i).word());
      boolean torn = atoms.get(i).word().endsWith("指") || i == index && hasTextBeside(i);
      if (torn && LabelTable.standard().beginsLevel(text.toString())) {
        return true;
      }
    }
    return false;
  }

  private boolean hasTextBeside(int index) {
    Atom next = index + 1 < atoms.size() ? atoms.get(index + 1) : atoms.get(index);
    return !next.startsLine() && Characters.isHan(next.word().charAt(0));
  }

  /** {@code 保障工作正常开展 定性 良}: the words for an operator, where they have a column. */
  private boolean isNature(int index) {
    String word = atoms.get(index).word();
    return table.has(TableColumn.NATURE) && (word.equals("定性") || word.equals("定量"));
  }

  /** How a score is reckoned stands in a column of its own, where the table has one. */
  private boolean isFormula(int index) {
    boolean column = table.has(TableColumn.FORMULA) || table.has(TableColumn.NOTE);
    return column && GluedTexts.begins(atoms, index);
  }

  private boolean isWholeLabel(int index) {
    if (atoms.get(index).gap().kind() == Gap.Kind.NONE) {
      return false;
    }
    for (Label label : labels.at(index)) {
      boolean whole =
          label.to() == atoms.size() || atoms.get(label.to()).gap().kind() != Gap.Kind.NONE;
      if (whole && !label.corrected() && label.to() - index <= MOST_WORDS && isBarrier(label)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBarrier(Label label) {
    if (table.isFunds() && label.is(LabelKind.FUND_ROW)) {
      return text(label).length() >= SHORTEST;
    }
    boolean level = label.is(LabelKind.LEVEL1) || label.is(LabelKind.LEVEL2);
    if (level && text(label).contains(INDICATOR)) {
      return true;
    }
    return label.is(LabelKind.SECTION, "INDICATORS") && text(label).length() >= SHORTEST;
  }

  private String text(Label label) {
    return Atom.joined(atoms.subList(label.from(), label.to()));
  }

  /** Whether the table prints its levels as 数量, 质量 and not as 数量指标, 质量指标. */
  private boolean prefersShortLabels() {
    int whole = 0;
    int cut = 0;
    for (int i = 0; i < atoms.size(); i++) {
      boolean label = atoms.get(i).startsLine() && isLevel2(i);
      boolean named = label && atoms.get(i).word().endsWith(INDICATOR);
      whole += named ? 1 : 0;
      cut += label && !named ? 1 : 0;
    }
    return cut > FEW && cut > whole;
  }

  private boolean isLevel2(int index) {
    for (Label label : labels.at(index)) {
      if (label.to() == index + 1 && !label.corrected() && label.is(LabelKind.LEVEL2)) {
        return true;
      }
    }
    return false;
  }

  /** 社会效益 at the begin of a line is nearly always the label, 质量 may be a word. */
  private int shortLabel(int index) {
    Atom atom = atoms.get(index);
    int length = atom.word().length();
    if (!atom.startsLine() || length < shortest || table.isWeighted() || !isLevel2(index)) {
      return 0;
    }
    boolean effect = atom.word().endsWith(EFFECT);
    return costs.of(effect ? Cost.SWALLOWED_START : Cost.SWALLOWED_SHORT_LABEL);
  }
}
