package io.github.perfparse.align;

import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Repair;
import io.github.perfparse.judge.Sums;
import io.github.perfparse.say.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers, or ends of numbers, that stand alone on their lines in a text whose cells are neither
 * broken over lines nor on lines of their own: they may be a page's.
 *
 * <pre>
 * 年度资金总额 1115.59 1170.19 1011.12 10 86.41% 8.64
 * 2                                                         the score is 8.642, or 8.64 on page 2
 * </pre>
 */
final class LoneNumbers {

  /** Where lines are wrapped a number is broken once at most. */
  private static final int MOST_PIECES = 2;

  /** A line that goes on below is three quarters as long as the one above it, or longer. */
  private static final int FULL = 3;

  private static final int FULL_OF = 4;

  private final Sheet sheet;
  private final List<Repair> noted = new ArrayList<>();

  /** {@code 8.6} / {@code 0}: the sum closes with it and without it. */
  private final List<Repair> zeros = new ArrayList<>();

  LoneNumbers(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Some words are the number at that path, or a value with its sign and its unit. */
  void note(Pointer path, int from, int to) {
    boolean whole = !sheet.gaps().isWrapped() || to - from > MOST_PIECES;
    for (int i = sheet.gaps().isCellALine() ? from + 1 : from; i < to; i++) {
      if (isLone(i) && (whole || i > from && (isBelowShort(i) || isApart(i)))) {
        Message detail = Message.of("doubt.digits", sheet.word(i));
        Repair doubt = new Repair(Repair.Kind.ALIGNED_CELL, path, sheet.line(i), detail);
        boolean same =
            sheet.word(i).replace("0", "").isEmpty() && sheet.words(from, i).indexOf('.') >= 0;
        (same ? zeros : noted).add(doubt);
      }
    }
  }

  /** {@code 96.00% 9.60 ⏎ 2}: whether the line above was not full, so that nothing broke there. */
  private boolean isBelowShort(int word) {
    int above = begin(word - 1);
    int first = begin(Math.max(0, above - 1));
    int width = Shapes.width(sheet.words(first, above));
    return FULL_OF * Shapes.width(sheet.words(above, word)) < FULL * width;
  }

  /**
   * {@code 84.00 ⏎⏎ 85}: a blank line above it, and none above the line that it would go on from.
   */
  private boolean isApart(int word) {
    int breaks = sheet.atom(begin(word - 1)).gap().breaks();
    return sheet.atom(word).gap().breaks() > Math.max(breaks, sheet.gaps().usualBreaks());
  }

  private int begin(int word) {
    int begin = word;
    while (begin > 0 && !sheet.startsLine(begin)) {
      begin--;
    }
    return begin;
  }

  /** What to doubt where the form's sums say that. */
  List<Repair> doubts(Sums sums) {
    List<Repair> doubts = new ArrayList<>();
    for (Repair each : zeros) {
      doubts.add(ofRow(each));
    }
    for (Repair each : noted) {
      boolean unproven = isScore(each.path()) && !sums.proveScore();
      if (!sums.areClosed() || isInNoSum(each.path()) || unproven) {
        doubts.add(ofRow(each));
      }
    }
    return doubts;
  }

  /** Of the total or of a row: a form of which half is lost may have no sum of them. */
  private static boolean isScore(Pointer path) {
    return path.equals(FormField.TOTAL_SCORE.path()) || path.field().equals(FundField.SCORE.key());
  }

  /** The digits may be the end of any number of the row, or of the total. */
  private static Repair ofRow(Repair doubt) {
    Pointer path = doubt.path();
    boolean total = path.section().equals(Pointer.TOTAL.section());
    Pointer row = total ? Pointer.TOTAL : Pointer.of(path.section(), path.index(), "");
    return new Repair(doubt.kind(), row, doubt.line(), doubt.detail());
  }

  /**
   * Only the amounts of the funds, and points and score of their total, are summed up; labels,
   * rates and values never are.
   */
  private static boolean isInNoSum(Pointer path) {
    boolean scored = isScore(path) || path.field().equals(FundField.POINTS.key());
    boolean summed = FundField.isAmount(path.field()) || path.index() == 0 && scored;
    boolean funds = path.section().equals(FundField.SECTION);
    return funds && !summed || IndicatorField.TARGET.isAt(path) || IndicatorField.ACTUAL.isAt(path);
  }

  /** Whether nothing stands beside the word, and the line above was not too full for it. */
  private boolean isLone(int word) {
    Gap gap = sheet.atom(word).gap();
    boolean line = gap.startsLine() && sheet.endsLine(word) && gap.kind() != Gap.Kind.WRAP;
    boolean behind = word + 1 < sheet.size() && sheet.atom(word + 1).gap().pipes() > 0;
    boolean cell = sheet.gaps().isCellALine() || gap.pipes() == 0 && !behind;
    return line && cell && TornWords.isEnd(sheet.word(word));
  }
}
