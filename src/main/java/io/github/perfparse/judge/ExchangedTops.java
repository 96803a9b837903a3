package io.github.perfparse.judge;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.PartSums;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Tells that the halves of forms are exchanged: the table of one form adds up to its total with the
 * fund score of the next form, and with its own it does not.
 *
 * <pre>
 * 满意度指标 … 5 5                          rows that score 85.69
 * 总分 100 92
 * 项目名称 … 年度资金总额 … 10 63.13% 6.31     and 85.69 + 6.31 = 92: this is the top of the rows above
 * </pre>
 *
 * The first rows of that table may stand below the top as well. A full fund score tells nothing,
 * for most forms have one.
 */
public final class ExchangedTops {

  private ExchangedTops() {}

  /** Whether the second form, right below the first, has the top of the first one's table. */
  public static boolean areIn(Form above, Form below) {
    Optional<BigDecimal> points = PartSums.ofTotal(below.funding(), FundField.POINTS);
    Optional<BigDecimal> score = PartSums.ofTotal(below.funding(), FundField.SCORE);
    if (score.isEmpty() || score.equals(points) || closes(above) || closes(below)) {
      return false;
    }
    points = PartSums.plus(PartSums.points(above.indicators()), points);
    score = PartSums.plus(PartSums.scores(above.indicators()), score);
    List<Indicator> more = below.indicators();
    for (int i = 0; i < more.size() && !isTotal(above, points, score); i++) {
      points = PartSums.plus(points, more.get(i).points());
      score = PartSums.plus(score, more.get(i).score());
    }
    return isTotal(above, points, score);
  }

  private static boolean isTotal(
      Form form, Optional<BigDecimal> points, Optional<BigDecimal> score) {
    return Sums.compare(points, Optional.empty(), form.total().points(), BigDecimal.ZERO)
            == Sums.Answer.AGREES
        && Sums.compare(score, Optional.empty(), form.total().score(), BigDecimal.ZERO)
            == Sums.Answer.AGREES;
  }

  private static boolean closes(Form form) {
    return Sums.of(form).scores() == Sums.Answer.AGREES;
  }
}
