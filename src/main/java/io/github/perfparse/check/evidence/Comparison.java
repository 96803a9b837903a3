package io.github.perfparse.check.evidence;

import io.github.perfparse.form.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the numbers of a target and an actual value say about each other.
 *
 * <pre>
 * ≥95%    96%      MET
 * >200    >200     MET        an actual value may carry an operator too
 * =100%   98%      MISSED
 * ≥85%    ≥80%     UNKNOWN    it may be 90
 * >1万人次 12000    UNKNOWN    a bare number beside 万
 * 3天     3小时    UNITS_DIFFER
 * 及时     及时      UNKNOWN    text is never compared
 * </pre>
 */
public enum Comparison {
  /** Every number that the actual value allows meets the target. */
  MET,
  /** No number that the actual value allows meets the target. */
  MISSED,
  /** Both have a unit, and they are not the same. */
  UNITS_DIFFER,
  /** It cannot be said for certain. */
  UNKNOWN;

  /** Without a unit to go by, numbers further apart than this may be in different units. */
  private static final BigDecimal FAR = BigDecimal.TEN;

  static Comparison of(Optional<Quantity> target, Optional<Quantity> actual) {
    return target.isPresent() && actual.isPresent()
        ? of(target.get(), actual.get())
        : Comparison.UNKNOWN;
  }

  static Comparison of(Quantity target, Quantity actual) {
    if (target.value().isEmpty() || actual.value().isEmpty()) {
      return UNKNOWN;
    }
    Measure left = Measure.of(target);
    Measure right = Measure.of(actual);
    if (left.isBare() == right.isBare()) {
      return left.unit().equals(right.unit()) ? compare(left, right) : differ(left, right);
    }
    return plausible(left, right) ? compare(left, right) : UNKNOWN;
  }

  private static Comparison differ(Measure target, Measure actual) {
    return target.isPlainUnit() && actual.isPlainUnit() ? UNITS_DIFFER : UNKNOWN;
  }

  /** Whether a bare number may be in the unit of the other: {@code <=2小时} and {@code 2}. */
  private static boolean plausible(Measure target, Measure actual) {
    Measure bare = target.isBare() ? target : actual;
    Measure other = target.isBare() ? actual : target;
    if (other.isScaled()) {
      return false;
    }
    if (other.isPercent()) {
      // 0.98 and 1 beside a rate may be a rate written as a fraction.
      return bare.value().signum() == 0 || bare.value().compareTo(BigDecimal.ONE) > 0;
    }
    return isNear(bare.value().abs(), other.value().abs());
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    return one.signum() == 0
        || other.signum() == 0
        || one.max(other).compareTo(one.min(other).multiply(FAR)) <= 0;
  }

  private static Comparison compare(Measure target, Measure actual) {
    int order = actual.value().compareTo(target.value());
    return switch (target.operator()) {
      case ">", ">=" -> atLeast(order, target, actual);
      case "<", "<=" -> atLeast(-order, target.mirrored(), actual.mirrored());
      default -> stated(order, target, actual);
    };
  }

  /** The target is a lower bound; {@code order} is that of the two printed numbers. */
  private static Comparison atLeast(int order, Measure target, Measure actual) {
    return switch (actual.operator()) {
      case ">" -> order >= 0 ? MET : UNKNOWN;
      case ">=" -> meets(order, target) ? MET : UNKNOWN;
      case "<" -> order <= 0 ? MISSED : UNKNOWN;
      case "<=" -> meets(order, target) ? UNKNOWN : MISSED;
      default -> meets(order, target) ? MET : MISSED;
    };
  }

  private static boolean meets(int order, Measure bound) {
    return bound.operator().equals(">") ? order > 0 : order >= 0;
  }

  /**
   * The target is one stated value. Less than it is a miss, except of time and money, of which less
   * may be better; more is a miss of a stated zero and elsewhere no certain thing, for many places
   * score {@code =} as they score {@code ≥}.
   */
  private static Comparison stated(int order, Measure target, Measure actual) {
    if (!actual.operator().isEmpty() && !actual.operator().equals("=")) {
      return UNKNOWN;
    }
    if (order == 0) {
      return MET;
    }
    boolean zero = target.value().signum() == 0;
    boolean miss = order < 0 ? !zero && !target.isTimeOrMoney() : zero;
    return miss ? MISSED : UNKNOWN;
  }
}
