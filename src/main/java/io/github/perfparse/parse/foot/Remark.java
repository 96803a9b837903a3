package io.github.perfparse.parse.foot;

import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.parse.cell.Seams;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.List;

/**
 * Says whether a remark below the table goes on in the next line.
 *
 * <pre>
 * 备注：数据截至二〇二三年十二月三十一日，由市园林局
 * 负责核对。
 * </pre>
 */
public final class Remark {

  /** Nobody breaks a line that is shorter: 无 is a whole remark. */
  private static final int SHORTEST_BROKEN = 10;

  /** {@code 填报人：林小舟} says something of its own. */
  private static final int LONGEST_LABEL = 14;

  private static final String NUMBERS = "123456789";
  private static final String MARKS = ".、．)）";

  private Remark() {}

  /**
   * Whether {@code row} is the rest of a remark. Over a page break only a sentence surely goes on;
   * a text without any mark may be whole, and what follows the document's.
   *
   * @param text what was read of the remark so far; empty if only its label was
   */
  public static boolean goesOn(String text, Row row) {
    List<Cell> printed = row.printed();
    if (printed.size() == 1 && isNextItem(text, printed.get(0).text())) {
      return true;
    }
    if (printed.size() != 1 || Rows.colon(printed.get(0).text(), 1, LONGEST_LABEL) >= 0) {
      return false;
    }
    boolean broken = text.length() >= SHORTEST_BROKEN && isOpen(text);
    return text.isEmpty() || broken && (!row.afterGap() || Seams.isSentence(text));
  }

  /** {@code 1.分值统一设定。} and, on the next line, {@code 2.得分不超过分值。} */
  static boolean isNextItem(String text, String next) {
    boolean marked = next.length() > 1 && MARKS.indexOf(next.charAt(1)) >= 0;
    int number = NUMBERS.indexOf(next.charAt(0));
    if (!marked || number < 1) {
      return false;
    }
    int above = text.lastIndexOf(NUMBERS.substring(number - 1, number) + next.charAt(1));
    return above == 0 || above > 0 && Seams.isEnded(text.substring(0, above));
  }

  /** Whether the text has no end, or one that only ends an item. */
  private static boolean isOpen(String text) {
    return !Seams.isEnded(text) || text.endsWith("；") || text.endsWith(";");
  }
}
