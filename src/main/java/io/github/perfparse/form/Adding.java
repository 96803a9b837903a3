package io.github.perfparse.form;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A sum that is being added up, exact. Most points and scores are small whole numbers, and make no
 * number of each step.
 */
public final class Adding {

  /** So many of them as a form can have rows do not overflow. */
  private static final int DIGITS = 12;

  private long whole;
  private BigDecimal others = BigDecimal.ZERO;
  private int count;

  /** Adds a number. */
  public void add(BigDecimal number) {
    count++;
    if (number.scale() == 0 && number.precision() <= DIGITS) {
      whole += number.longValue();
    } else {
      others = others.add(number);
    }
  }

  /** Adds a number, where there is one. */
  public void add(Optional<BigDecimal> number) {
    if (number.isPresent()) {
      add(number.get());
    }
  }

  /** How many numbers were added. */
  public int count() {
    return count;
  }

  /** What they come to, with as many decimals as that of them which has most; 0 without any. */
  public BigDecimal sum() {
    BigDecimal sum = BigDecimal.valueOf(whole);
    return others == BigDecimal.ZERO ? sum : sum.add(others);
  }
}
