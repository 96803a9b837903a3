package io.github.perfparse.align.label;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.atom.TouchingCells;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts words in two where a label ends in their midst.
 *
 * <pre>
 * 项目名称:甲渠维修        →  项目名称:  甲渠维修
 * 2026.5.10项目名称        →  2026.5.10  项目名称
 * 实际完成值分值           →  实际完成值  分值
 * 其中:本年财政拨款537.76  →  其中:本年财政拨款  537.76
 * 项目支出绩效自评表(2022  →  项目支出绩效自评表  (2022
 * 分值执行率得分           →  分值  执行率  得分
 * </pre>
 */
public final class GluedLabels {

  private static final int LONGEST_LABEL = 20;
  private static final int SHORTEST_BEHIND = 4;
  private static final String TITLE_END = "表";
  private static final String INDICATOR = "指标";
  private static final String SCORE = "得分";
  private static final String POINTS_END = "分)";
  private static final String FIGURES = "0123456789.,";
  private static final String DATES = "0123456789.-/年月日";

  private final LabelTable table = LabelTable.standard();
  private final List<Atom> out = new ArrayList<>();
  private String next = "";

  /** Whether rows of the text were cut whose cells touch: others do so too. */
  private boolean touching;

  private GluedLabels() {}

  /** The same words, cut where labels are glued to what stands beside them. */
  public static List<Atom> cut(List<Atom> atoms) {
    GluedLabels glued = new GluedLabels();
    glued.touching = TouchingCells.areIn(atoms);
    for (int i = 0; i < atoms.size(); i++) {
      glued.next = i + 1 < atoms.size() ? atoms.get(i + 1).word() : "";
      glued.add(atoms.get(i));
    }
    return glued.out;
  }

  private void add(Atom atom) {
    boolean words = atom.isAsPrinted() && Characters.hasHan(atom.word());
    int end = words ? cutAt(atom.word()) : -1;
    if (words && end < 0 && !out.isEmpty() && atom.gap().kind() == Gap.Kind.NONE) {
      end = rateEnd(atom.word());
    }
    if (end <= 0 || end >= atom.word().length()) {
      out.add(atom);
      return;
    }
    out.add(atom.head(end));
    add(atom.tail(end));
  }

  /** Where the word is to be cut; not above 0 where it is one. */
  private int cutAt(String word) {
    int colon = word.indexOf(':');
    if (colon > 0
        && colon < word.length() - 1
        && table.is(word.substring(0, colon), LabelKind.HEAD, LabelKind.FOOT)) {
      return colon + 1;
    }
    int year = titleEnd(word);
    if (year > 0) {
      return year;
    }
    if (!table.of(word).isEmpty()) {
      return -1;
    }
    int behind = Math.max(Math.max(behindTail(word), behindLevel(word)), behindFundRow(word));
    behind = Math.max(behind, Math.max(behindDate(word), behindHeads(word)));
    behind = Math.max(behind, behindPoints(word));
    behind = behind > 0 ? behind : labelsOnly(word);
    return behind > 0 || !touching ? behind : besideHead(word);
  }

  /** {@code 主管部门乙渠镇政府实施单位乙渠镇水务站}: a field's label, or its value up to the next one's. */
  private int besideHead(String word) {
    int head = headEnd(word, 0);
    boolean value = !out.isEmpty() && table.is(out.get(out.size() - 1).word(), LabelKind.HEAD);
    for (int at = 1; value && head < 0 && at < word.length(); at++) {
      if (headEnd(word, at) > 0) {
        return at;
      }
    }
    return head;
  }

  private int headEnd(String word, int from) {
    int end = Math.min(word.length() - 1, from + LONGEST_LABEL);
    while (end >= from + SHORTEST_BEHIND && !table.is(word.substring(from, end), LabelKind.HEAD)) {
      end--;
    }
    return end >= from + SHORTEST_BEHIND ? end : -1;
  }

  /** {@code 措施一级指标}, {@code 偏差原因分析一级 ⏎ 指标}: a label begins behind the end of another one. */
  private int behindTail(String word) {
    for (int at = 1; at < Math.min(word.length(), LONGEST_LABEL); at++) {
      if (table.mayBegin(word, at)) {
        String head = word.substring(0, at);
        if (table.isStrange(head)) {
          return -1;
        }
        if (beginsColumn(word.substring(at))
            && (table.isEnding(head) || table.is(head, LabelKind.INDICATOR_COLUMN))) {
          return at;
        }
      }
    }
    return -1;
  }

  /** {@code 实际完成 值 自评分资金合规性}: behind other heads, the last one and the first row's name. */
  private int behindHeads(String word) {
    int end =
        table.mayBegin(word) && isBehindHead() ? Math.min(word.length() - 2, LONGEST_LABEL) : 0;
    while (end > 1 && !table.is(word.substring(0, end), LabelKind.INDICATOR_COLUMN)) {
      end--;
    }
    return end > 1 && Characters.isHan(word.charAt(end)) ? end : -1;
  }

  /** {@code 投入目标(28 分)资金节约率}: behind the points of a level. */
  private int behindPoints(String word) {
    int end = POINTS_END.length();
    boolean points = word.startsWith(POINTS_END) && word.length() > end + 1 && !out.isEmpty();
    String open = points ? out.get(out.size() - 1).word() : "";
    int bracket = open.lastIndexOf('(');
    return bracket >= 0 && areFigures(open.substring(bracket + 1)) ? end : -1;
  }

  private static boolean areFigures(String text) {
    return Characters.endOf(FIGURES, text, 0) == text.length();
  }

  private boolean isBehindHead() {
    String heads = "";
    for (int i = out.size() - 1; i >= Math.max(0, out.size() - 2); i--) {
      heads = out.get(i).word() + heads;
      if (table.is(heads, LabelKind.INDICATOR_COLUMN)) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsColumn(String label) {
    return label.length() >= SHORTEST_BEHIND && table.is(label, LabelKind.INDICATOR_COLUMN)
        || label.length() > 1 && table.is(label + next, LabelKind.INDICATOR_COLUMN);
  }

  /** {@code 服务对象满意度指标居民满意率}: where a name begins behind a level's label. */
  private int behindLevel(String word) {
    for (int end = Math.min(word.length() - 1, LONGEST_LABEL); end > SHORTEST_BEHIND - 1; end--) {
      if (word.startsWith(INDICATOR, end - 2)
          && table.is(word.substring(0, end), LabelKind.LEVEL1, LabelKind.LEVEL2)) {
        boolean bracket = word.charAt(end) == '(';
        return bracket ? -1 : end;
      }
    }
    return -1;
  }

  /** Where an amount is so long that it touches its row's label. */
  private int behindFundRow(String word) {
    if (FIGURES.indexOf(word.charAt(word.length() - 1)) < 0) {
      return -1;
    }
    int end = 0;
    while (end < word.length() && FIGURES.indexOf(word.charAt(end)) < 0) {
      end++;
    }
    boolean glued = end > 0 && areFigures(word.substring(end));
    return glued && table.is(word.substring(0, end), LabelKind.FUND_ROW) ? end : -1;
  }

  /** {@code 填报日期:2026.5.10项目名称}: tools join the line above a table to its first cell. */
  private int behindDate(String word) {
    int end = Characters.endOf(DATES, word, 0);
    return end > 0 && table.is(word.substring(end), LabelKind.HEAD) ? end : -1;
  }

  /** {@code …自评表(2022年度)}: behind the title, and behind {@code 附件1:} before it. */
  private static int titleEnd(String word) {
    int title = Math.max(word.lastIndexOf("自评表"), word.lastIndexOf("自评价表"));
    if (title < 0) {
      return -1;
    }
    int colon = word.indexOf(':');
    if (word.startsWith("附") && colon > 0 && colon < title) {
      return colon + 1;
    }
    return word.indexOf(TITLE_END, title) + 1;
  }

  /** The end of the first label where the word is nothing but labels. */
  private int labelsOnly(String word) {
    int first = -1;
    int at = 0;
    while (at < word.length()) {
      int end = labelEnd(word, at);
      if (end < 0) {
        return -1;
      }
      first = first < 0 ? end : first;
      at = end;
    }
    return first;
  }

  private int labelEnd(String word, int from) {
    int longest = table.mayBegin(word, from) ? LONGEST_LABEL : 0;
    for (int end = Math.min(word.length(), from + longest); end > from + 1; end--) {
      boolean bracket = end < word.length() && word.charAt(end) == '(';
      if (!bracket && !table.of(word.substring(from, end)).isEmpty()) {
        return end;
      }
    }
    return -1;
  }

  /** {@code 分值执行率得分}: behind another head, the rate's has its own column. */
  private int rateEnd(String word) {
    int end = word.endsWith(SCORE) ? word.length() - SCORE.length() : 0;
    boolean behind = end > 0 && table.is(out.get(out.size() - 1).word(), LabelKind.FUND_COLUMN);
    return behind && isRate(word.substring(0, end)) ? end : -1;
  }

  private boolean isRate(String label) {
    for (Meaning meaning : table.of(label)) {
      if (meaning.kind() == LabelKind.FUND_COLUMN && meaning.name().equals("RATE")) {
        return true;
      }
    }
    return false;
  }
}
