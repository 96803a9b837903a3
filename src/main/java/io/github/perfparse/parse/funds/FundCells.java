package io.github.perfparse.parse.funds;

import io.github.perfparse.form.PartSums;
import io.github.perfparse.lexicon.FundColumn;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * What a row of the fund table has in each column.
 *
 * @param line the line that it is printed on
 * @param whole whether something stands under every head
 * @param texts the cells that are not blank
 */
record FundCells(int line, boolean whole, Map<FundColumn, Text> texts) {

  Text of(FundColumn column) {
    return texts.getOrDefault(column, Text.BLANK);
  }

  private Optional<BigDecimal> number(FundColumn column) {
    return Numbers.read(of(column).value());
  }

  /**
   * Repair <b>moved rate</b>: where runs of blank cells were made one, the rate of a row that has
   * no points stands in their column. What the amounts come to tells it from points.
   *
   * <pre>
   * 其中：财政拨款⇥2264.22⇥3651.97⇥3635.90⇥99.56⇥⇥     3635.90 ÷ 3651.97 = 99.56 %
   * </pre>
   */
  boolean moveRate() {
    boolean moved =
        of(FundColumn.RATE).isBlank()
            && PartSums.isRate(
                number(FundColumn.POINTS), number(FundColumn.EXECUTED), number(FundColumn.ANNUAL));
    if (moved) {
      texts.put(FundColumn.RATE, texts.remove(FundColumn.POINTS));
    }
    return moved;
  }
}
