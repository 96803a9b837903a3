package io.github.perfparse.check.evidence;

import io.github.perfparse.form.Form;
import io.github.perfparse.say.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * How far an amount may be from what was booked because of the way it is printed. Amounts in 元 are
 * printed to the cent with trailing zeros dropped, so they are exact; in 万元 each may be off by half
 * a unit of its last printed decimal, which of {@code 206.37} is 50 yuan.
 */
public enum AmountRounding {
  EXACT {
    @Override
    public BigDecimal of(Figure amount) {
      return BigDecimal.ZERO;
    }
  },
  TEN_THOUSANDS {
    @Override
    public BigDecimal of(Figure amount) {
      boolean none = amount.number().signum() == 0;
      return none ? BigDecimal.ZERO : Printed.halfUnit(amount.text()).scaleByPowerOfTen(4);
    }
  };

  public static AmountRounding of(Form form) {
    Amount.Unit unit = Amount.Unit.of(form.funding().unit());
    return unit == Amount.Unit.TEN_THOUSAND ? TEN_THOUSANDS : EXACT;
  }

  /** The most by which the printed amount may differ from the booked one, in yuan. */
  public abstract BigDecimal of(Figure amount);

  /** The most by which a total may differ from the sum of its parts. */
  public BigDecimal ofSum(Figure total, List<Figure> parts) {
    if (this == EXACT) {
      return BigDecimal.ZERO;
    }
    List<Figure> present = notZero(parts);
    if (present.size() == 1 && isPrintedAlike(total, present.get(0))) {
      return BigDecimal.ZERO;
    }
    BigDecimal ofParts = BigDecimal.ZERO;
    for (Figure part : present) {
      ofParts = ofParts.add(of(part));
    }
    return ofParts.max(of(total));
  }

  private static List<Figure> notZero(List<Figure> parts) {
    List<Figure> present = new ArrayList<>(parts.size());
    for (Figure part : parts) {
      if (part.isPrinted() && part.number().signum() != 0) {
        present.add(part);
      }
    }
    return present;
  }

  /** One amount rounded twice in the same way gives the same. */
  private static boolean isPrintedAlike(Figure one, Figure other) {
    return Printed.decimals(one.text()) == Printed.decimals(other.text());
  }
}
