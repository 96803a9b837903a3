package io.github.perfparse.align.span;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.label.Label;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.lexicon.Taxonomy;
import java.util.List;
import java.util.Optional;

/**
 * Finds the rows of a form that has lost its top right below the total of another:
 *
 * <pre>
 * 效益指标    社会效益指标  市容整洁    改善  改善  30  30
 * 满意度指标  满意度        居民满意度  ≥90%  92%   10  10
 * 总分                                             100  97
 *
 *                           指标2：巡查完成率  100%  98%  10  9
 * 效益指标    社会效益指标  水质达标  达标  达标    30  30       level 1 starts again
 * 总分                                             100  95
 * </pre>
 *
 * A sum below each level 1 parts no forms: the next level is a later one there.
 */
record LostTops(Sheet sheet) {

  private static final List<String> LEVELS = List.copyOf(Taxonomy.standard().weights().keySet());

  private static final int FEWEST_NUMBERS = 4;

  /** No table has more words below its first label that is left. */
  private static final int FARTHEST = 1000;

  /**
   * Whether level 1 starts again at a word, or a level 2 that stands above the last level 1, with
   * rows and a total below.
   *
   * @param from where the form begins that is over
   * @param total where its total stands
   */
  boolean startsAgain(int from, int total, int index) {
    Optional<Label> level1 = sheet.labels().at(index, LabelKind.LEVEL1);
    if (level1.isPresent()) {
      return rank(level1.get()) <= lastRank(from, total)
          && hasRows(level1.get().to(), LabelKind.LEVEL2);
    }
    Optional<Label> level2 = sheet.labels().at(index, LabelKind.LEVEL2);
    return level2.isPresent()
        && !level2.get().corrected()
        && rankAbove(level2.get()) <= lastRank(from, total)
        && hasRows(level2.get().to(), LabelKind.LEVEL1);
  }

  /**
   * Where the other form's words begin: behind the last blank line, or with the level's own line.
   */
  int begin(int total, int index) {
    for (int i = index; i > total; i--) {
      Gap.Kind gap = sheet.atom(i).gap().kind();
      if (gap == Gap.Kind.BLANK || gap == Gap.Kind.PAGE) {
        return i;
      }
    }
    return index;
  }

  private static int rank(Label label) {
    return LEVELS.indexOf(label.as(LabelKind.LEVEL1).orElseThrow());
  }

  private static int rankAbove(Label level2) {
    String name = level2.as(LabelKind.LEVEL2).orElseThrow();
    return LEVELS.indexOf(Taxonomy.standard().parent(name).orElse(""));
  }

  private int lastRank(int from, int total) {
    for (int i = total - 1; i >= from; i--) {
      Optional<Label> label = sheet.labels().at(i, LabelKind.LEVEL1);
      if (label.isPresent() && !label.get().corrected()) {
        return rank(label.get());
      }
    }
    return -1;
  }

  private boolean hasRows(int from, LabelKind other) {
    int numbers = 0;
    boolean level = false;
    int to = Math.min(sheet.size(), from + FARTHEST);
    for (int i = from; i < to && !isHead(i); i++) {
      if (sheet.startsCell(i) && sheet.labels().at(i, LabelKind.FOOT, "TOTAL").isPresent()) {
        return level && numbers >= FEWEST_NUMBERS;
      }
      numbers += Shapes.isNumber(sheet.word(i)) ? 1 : 0;
      level |= sheet.labels().has(i, other);
    }
    return false;
  }

  /** The 主管部门 of 主管部门满意度 is no head. */
  private boolean isHead(int index) {
    Optional<Label> head = sheet.labels().at(index, LabelKind.HEAD);
    return head.isPresent()
        && (head.get().to() == sheet.size() || sheet.startsCell(head.get().to()));
  }
}
