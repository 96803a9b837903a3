package io.github.perfparse.damage;

import io.github.perfparse.damage.Truth.Money;
import io.github.perfparse.form.Funding.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** The fund rows of an invented form: the parts add up to the total, and the rate follows. */
final class Funds {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Layout layout;
  private final BigDecimal[] granted = new BigDecimal[3];
  private final BigDecimal[] carried = new BigDecimal[3];
  private final BigDecimal[] other = new BigDecimal[3];

  Funds(Random random, Layout layout) {
    this.layout = layout;
    granted[0] = amount(random, 2_000 + random.nextInt(900_000));
    granted[1] = random.nextBoolean() ? granted[0] : granted[0].add(amount(random, 350));
    granted[2] = granted[1].multiply(new BigDecimal(70 + random.nextInt(30))).movePointLeft(2);
    fill(carried, random.nextInt(4) == 0 ? amount(random, 120) : BigDecimal.ZERO);
    fill(other, random.nextInt(4) == 0 ? amount(random, 75) : BigDecimal.ZERO);
    int exact = layout == Layout.WAN ? -2 : 2;
    granted[2] = granted[2].setScale(exact, RoundingMode.HALF_UP);
  }

  private static BigDecimal amount(Random random, int hundreds) {
    return new BigDecimal(hundreds + random.nextInt(10)).multiply(HUNDRED);
  }

  private static void fill(BigDecimal[] row, BigDecimal amount) {
    Arrays.fill(row, amount);
  }

  /** The rows by kind. */
  Map<Kind, Money> rows() {
    Map<Kind, Money> rows = new EnumMap<>(Kind.class);
    String points = layout == Layout.WAN ? "10.00" : "10";
    rows.put(
        Kind.TOTAL,
        new Money(
            money(sum(0)),
            money(sum(1)),
            money(sum(2)),
            points,
            rate().toPlainString(),
            plain(score(), layout)));
    rows.put(Kind.APPROPRIATION, part(granted));
    rows.put(Kind.CARRYOVER, part(carried));
    rows.put(Kind.OTHER, part(other));
    return rows;
  }

  private Money part(BigDecimal[] row) {
    if (layout == Layout.WAN) {
      String rate = percent(row[2], row[1]).toPlainString();
      return new Money(money(row[0]), money(row[1]), money(row[2]), "", rate, "");
    }
    String executed = row[2].signum() == 0 ? "" : money(row[2]);
    return new Money(money(row[0]), money(row[1]), executed, "", "", "");
  }

  private BigDecimal sum(int column) {
    return granted[column].add(carried[column]).add(other[column]);
  }

  private BigDecimal rate() {
    return percent(sum(2), sum(1));
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? new BigDecimal("0.00")
        : part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
  }

  /** The score of the fund table: the rate times its ten points. */
  BigDecimal score() {
    return rate().movePointLeft(1).setScale(2, RoundingMode.HALF_UP);
  }

  private String money(BigDecimal yuan) {
    return layout == Layout.WAN
        ? yuan.movePointLeft(4).setScale(2, RoundingMode.UNNECESSARY).toPlainString()
        : yuan.stripTrailingZeros().toPlainString();
  }

  /** A score as the layout prints it: two decimals in 万元, no trailing zeros in 元. */
  static String plain(BigDecimal number, Layout layout) {
    return layout == Layout.WAN
        ? number.setScale(2, RoundingMode.HALF_UP).toPlainString()
        : number.stripTrailingZeros().toPlainString();
  }
}
