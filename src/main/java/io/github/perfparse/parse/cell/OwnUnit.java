package io.github.perfparse.parse.cell;

import java.util.Optional;

/**
 * An amount that names its unit in its own cell, {@code 612.4万元}. It goes before the unit of the
 * table, and is that of a table that names none.
 *
 * @param number the amount alone
 * @param unit 元 or 万元
 */
public record OwnUnit(String number, String unit) {

  private static final char TEN_THOUSANDS = '万';

  /** The amount and its unit; empty of a text that is not a number and a unit of money. */
  public static Optional<OwnUnit> of(String amount) {
    boolean yuan = !amount.isEmpty() && MoneyUnit.isYuan(amount.charAt(amount.length() - 1));
    int end = amount.length() - (yuan ? 1 : 0);
    boolean scaled = end > 0 && amount.charAt(end - 1) == TEN_THOUSANDS;
    if (!yuan && !scaled) {
      return Optional.empty();
    }
    String number = amount.substring(0, scaled ? end - 1 : end).strip();
    return Numbers.isNumber(number)
        ? Optional.of(new OwnUnit(number, scaled ? MoneyUnit.TEN_THOUSAND : MoneyUnit.YUAN))
        : Optional.empty();
  }
}
