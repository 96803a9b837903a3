package io.github.perfparse.align;

import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.text.row.Characters;
import java.util.Optional;

/**
 * Finds where a table's rows end and its remarks begin: between the last row and the total, or in
 * the total's place.
 *
 * <pre>
 * 职工满意度 ≥90% 95% 10 10 无
 * 改进措施 加强绩效管理。               the foot
 * 总分 100 99
 * </pre>
 */
final class FootFinder {

  /** Behind the number of an item. */
  private static final String MARKS = ".、．)";

  private final Sheet sheet;
  private final int from;
  private final int to;

  /** The last word that tells of a row: the first of two numbers, and a target. */
  private int lastNumbers;

  private int lastTarget;

  /**
   * @param from the index of the first row's first word
   * @param to the index of the total's label, or behind the last word
   */
  FootFinder(Sheet sheet, int from, int to) {
    this.sheet = sheet;
    this.from = from;
    this.to = to;
    for (int i = from; i < to; i++) {
      lastNumbers = hasRow(sheet, i - 1, Math.min(to, i + 2)) ? i : lastNumbers;
      lastTarget = isTarget(sheet.word(i)) ? i : lastTarget;
    }
  }

  /** Whether points and a score stand side by side behind a word. */
  static boolean hasRow(Sheet sheet, int behind, int to) {
    for (int i = behind + 1; i + 1 < to; i++) {
      if (Shapes.isNumber(sheet.word(i)) && Shapes.isNumber(sheet.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTarget(String word) {
    int operator = Shapes.operatorLength(word);
    return operator > 0 && operator < word.length() && Characters.isDigit(word.charAt(operator));
  }

  /** The index of the foot's first word; the end where there is none. */
  int begin() {
    for (int i = lastLevel(); i < to; i++) {
      boolean cell =
          sheet.startsLine(i) || sheet.atom(i).gap().isWall() || !sheet.gaps().hasLines();
      if (cell && (isRemark(sheet.word(i)) && i >= lastNumbers || isNote(i)) && !isNextItem(i)) {
        return i;
      }
    }
    return to;
  }

  private int lastLevel() {
    int last = to - 1;
    while (last > from && !sheet.labels().has(last, LabelKind.LEVEL1, LabelKind.LEVEL2)) {
      last--;
    }
    return Math.max(from, last);
  }

  /** What stands below a table: a remark to it, or the next part of the document. */
  private static boolean isRemark(String word) {
    return word.startsWith("注:") || word.startsWith("附件") || word.startsWith("附表");
  }

  /**
   * A label with no row behind it: {@code 主管部门 ⏎ 满意度Ⅱ ≥98% 98.78%} is a name that begins as a label
   * of the head does, and {@code 主管部门满 ⏎ 意度} nearly so.
   */
  private boolean isNote(int index) {
    Optional<Label> foot = sheet.labels().at(index, LabelKind.FOOT, LabelKind.HEAD);
    if (foot.isEmpty() || foot.get().is(LabelKind.FOOT, "TOTAL") || index < lastNumbers) {
      return false;
    }
    boolean head = !foot.get().is(LabelKind.FOOT);
    boolean name = head && (foot.get().corrected() || index < lastTarget);
    return !name;
  }

  /**
   * {@code 1.偏差原因：…；} ⏎ {@code 2.改进措施：…}, {@code …偏多} ⏎ {@code ；2.改进措施}: the text above goes on.
   */
  private boolean isNextItem(int index) {
    String word = sheet.word(index);
    if (Shapes.beginsInMidst(word) || isMeasure(index)) {
      return true;
    }
    if (word.length() < 2 || word.charAt(0) < '2' || word.charAt(0) > '9') {
      return false;
    }
    String before = String.valueOf((char) (word.charAt(0) - 1)) + word.charAt(1);
    int i = index - 1;
    while (i > from && !Shapes.isNumber(sheet.word(i)) && !sheet.word(i).startsWith(before)) {
      i--;
    }
    return sheet.word(i).startsWith(before) && MARKS.indexOf(word.charAt(1)) >= 0;
  }

  /** {@code 政策调整。} ⏎ {@code 改进措施:}: the reason's second half, no remark below the table. */
  private boolean isMeasure(int index) {
    boolean reason =
        sheet.labels().at(index, LabelKind.INDICATOR_COLUMN, "DEVIATION").isPresent()
            && sheet.word(index).indexOf(':') > 0;
    return reason && index > from && Shapes.hasMark(sheet.word(index - 1));
  }
}
