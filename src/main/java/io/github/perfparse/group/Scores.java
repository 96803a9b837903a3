package io.github.perfparse.group;

import io.github.perfparse.check.catalog.Grade;
import io.github.perfparse.form.Total;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The printed 总分 of forms, out of 100; one of other points is converted. */
public final class Scores {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECIMALS = 4;
  private static final int QUARTERS = 4;

  private final List<BigDecimal> scores = new ArrayList<>();

  void add(Total total) {
    outOf100(total).ifPresent(scores::add);
  }

  /** The printed score out of 100; empty if there is none. */
  public static Optional<BigDecimal> outOf100(Total total) {
    return total.score().map(score -> outOf100(score, total.points().orElse(HUNDRED)));
  }

  private static BigDecimal outOf100(BigDecimal score, BigDecimal points) {
    return points.signum() <= 0 || points.compareTo(HUNDRED) == 0
        ? score
        : score.multiply(HUNDRED).divide(points, DECIMALS, RoundingMode.HALF_UP);
  }

  /** How many forms print a score. */
  public int count() {
    return scores.size();
  }

  /**
   * A quartile as spreadsheets, NumPy and R reckon it: between two scores in proportion.
   *
   * @param quarter 1 and 3 for the quartiles, 2 for the median
   */
  public Optional<BigDecimal> quartile(int quarter) {
    if (scores.isEmpty()) {
      return Optional.empty();
    }
    Collections.sort(scores);
    int quarters = (scores.size() - 1) * quarter;
    BigDecimal below = scores.get(quarters / QUARTERS);
    BigDecimal above = scores.get(Math.min(quarters / QUARTERS + 1, scores.size() - 1));
    BigDecimal part = BigDecimal.valueOf(quarters % QUARTERS).divide(BigDecimal.valueOf(QUARTERS));
    return Optional.of(below.add(above.subtract(below).multiply(part)));
  }

  /** How many scores are worth a grade. */
  public int count(Grade grade) {
    int count = 0;
    for (BigDecimal score : scores) {
      if (Grade.of(score) == grade) {
        count++;
      }
    }
    return count;
  }
}
