package io.github.perfparse.parse.census;

import io.github.perfparse.lexicon.FootLabel;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.text.row.Row;
import java.util.List;

/**
 * Rows of the indicator table between whose cells nothing stands, down to the total. Prose parts
 * the levels that it names, and has no total behind them.
 *
 * <pre>
 * 产出指标数量指标培训人数=214 30 … 效益指标经济效益指标结余率≤5% 20 合计100
 * </pre>
 */
record GluedTable(Lexicon lexicon) {

  /** What a level ends with. */
  private static final String LEVEL = "指标";

  /** The points of a whole form, behind the label of the total. */
  private static final String POINTS = "100";

  private static final int LONGEST = 16;

  /** So many levels with one below it right behind: one may be the name of something. */
  private static final int PAIRS = 2;

  /** Whether the plain lines among the rows hold one. */
  boolean isIn(List<Row> rows) {
    int pairs = 0;
    boolean total = false;
    for (Row row : rows) {
      if (Rows.isPlain(row)) {
        String text = row.printed().get(0).text();
        pairs += pairs(text);
        total |= hasTotal(text);
      }
    }
    return pairs >= PAIRS && total;
  }

  private int pairs(String text) {
    int pairs = 0;
    int end = end(text, 0);
    int next = end(text, end);
    while (next > end) {
      boolean below =
          next - end <= LONGEST && lexicon.level2().exact(text.substring(end, next)).isPresent();
      String above = text.substring(Math.max(0, end - LONGEST), end);
      pairs += below && lexicon.level1().atEnd(above).isPresent() ? 1 : 0;
      end = next;
      next = end(text, end);
    }
    return pairs;
  }

  /** Where the next level ends; the same place where there is none. */
  private static int end(String text, int from) {
    int level = text.indexOf(LEVEL, from);
    return level < 0 ? from : level + LEVEL.length();
  }

  private boolean hasTotal(String text) {
    for (String label : lexicon.foot().keys()) {
      if (lexicon.foot().means(label, FootLabel.TOTAL) && text.contains(label + POINTS)) {
        return true;
      }
    }
    return false;
  }
}
