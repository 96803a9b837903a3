package io.github.perfparse.align;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.align.span.Sheet;

/**
 * Says how far a form goes beyond the last words that were read of it, so that what stands there is
 * told of and not passed over.
 *
 * <pre>
 * 总分 100 95
 * 本表数据由市园林局核对。           right below: the form's
 * (blank line)
 * 附表由财务科汇总。                 behind a blank line: the document's
 * </pre>
 *
 * Rows of a table behind a blank line are still the form's: another form would begin otherwise.
 */
record BelowForm(Sheet sheet, int to) {

  /** A text of more lines is the document's, though no blank line parts the two. */
  private static final int MOST_LINES = 12;

  /** With fewer numbers a level's name is a word of prose. */
  private static final int FEWEST_NUMBERS = 4;

  /**
   * The index behind the form's last word.
   *
   * @param from the index behind the last word that was read
   */
  int end(int from) {
    int end = behindRows(from);
    int lines = 0;
    while (end < to && isRightBelow(end) && !(lines == MOST_LINES && sheet.startsLine(end))) {
      lines += sheet.startsLine(end) ? 1 : 0;
      end++;
    }
    return end;
  }

  private int behindRows(int from) {
    int levels = 0;
    int numbers = 0;
    int end = from;
    for (int i = from; i < to; i++) {
      boolean number = Shapes.isNumber(sheet.word(i));
      boolean level = sheet.labels().has(i, LabelKind.LEVEL2) && sheet.endsLine(i);
      numbers += number ? 1 : 0;
      levels += level ? 1 : 0;
      end = number || level ? i + 1 : end;
    }
    return levels > 0 && numbers >= FEWEST_NUMBERS ? end : from;
  }

  private boolean isRightBelow(int index) {
    return sheet.atom(index).gap().breaks() <= 1 && !sheet.atom(index).gap().page();
  }
}
