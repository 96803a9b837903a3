package io.github.perfparse.align.span;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.path.Shapes;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Fold;

/** Where the rows of a fund table begin and end among the words below its head. */
public record FundRows(Sheet sheet) {

  /** A row of a source of funds that is not known has at least a budget and what was spent. */
  private static final int FEWEST_AMOUNTS = 2;

  /**
   * Where the amounts end: what a form says below them of how its funds were managed, {@code 拨付合规性
   * 按合同拨付。 无}, is no row of theirs.
   */
  public int end(int from, int end) {
    for (int i = from; i < end; i++) {
      if (Lexicon.standard().management().exact(Fold.key(sheet.word(i))).isPresent()) {
        return i;
      }
    }
    return end;
  }

  /** The index of the first row's label, or the end. */
  public int begin(int from, int end) {
    int i = from;
    while (i < end && !sheet.labels().has(i, LabelKind.FUND_ROW)) {
      i++;
    }
    return areOwnRows(from, i) ? from : i;
  }

  /**
   * Whether the words are sources of funds that the lexicon does not know and nothing else, a label
   * and as many amounts each:
   *
   * <pre>
   * 一般公共预算 360 360 342
   * 政府性基金   0   0   0
   * 合计        360 360 342       the first label that is known
   * </pre>
   */
  private boolean areOwnRows(int from, int to) {
    int amounts = 0;
    int at = from;
    while (at < to) {
      int label = at;
      while (label < to && !isAmount(label)) {
        label++;
      }
      int behind = label;
      while (behind < to && isAmount(behind)) {
        behind++;
      }
      int count = behind - label;
      if (label == at || count < FEWEST_AMOUNTS || amounts > 0 && count != amounts) {
        return false;
      }
      amounts = count;
      at = behind;
    }
    return amounts > 0;
  }

  /** A number, a rate, or a dash. */
  public boolean isAmount(int index) {
    return Shapes.isRate(sheet.word(index)) || Shapes.isDash(sheet.word(index));
  }
}
