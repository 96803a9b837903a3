package io.github.perfparse.parse.cell;

import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.PartSums;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Which of both columns the only number of a total is of, as the rows above it tell.
 *
 * <pre>
 * 总分⇥98.5    under rows without points          the score
 * 总分⇥100     points give 100, scores 98.5       the points
 * </pre>
 */
public enum LoneTotal {
  /** 分值. */
  POINTS,
  /** 得分. */
  SCORE,
  /** The rows do not tell: where it stands has to. */
  UNKNOWN;

  /** What the rows say of the number. */
  public static LoneTotal of(BigDecimal number, Funding funding, List<Indicator> rows) {
    boolean weighed =
        gives(number, PartSums.points(rows), PartSums.ofTotal(funding, FundField.POINTS));
    boolean scored =
        gives(number, PartSums.scores(rows), PartSums.ofTotal(funding, FundField.SCORE));
    if (weighed == scored) {
      return UNKNOWN;
    }
    return weighed ? POINTS : SCORE;
  }

  /**
   * Whether a number that the rows do not give had better be of the other column: a form has 100
   * points, and its score is hardly ever printed alone as that.
   */
  public static boolean isOdd(BigDecimal number, boolean asPoints) {
    return asPoints != (number.compareTo(BigDecimal.valueOf(100)) == 0);
  }

  private static boolean gives(
      BigDecimal number, Optional<BigDecimal> rows, Optional<BigDecimal> funds) {
    return rows.isPresent()
        && (number.compareTo(rows.get()) == 0
            || number.compareTo(PartSums.plus(rows, funds).orElseThrow()) == 0);
  }
}
