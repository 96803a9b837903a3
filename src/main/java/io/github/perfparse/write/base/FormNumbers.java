package io.github.perfparse.write.base;

import io.github.perfparse.say.Amount;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as the form shows them. */
public final class FormNumbers {

  /** 万元: ten thousand yuan. */
  private static final int MYRIAD = 4;

  private final int scale;

  /**
   * @param unit the unit that the form prints amounts in
   */
  public FormNumbers(Optional<String> unit) {
    scale = unit.filter(printed -> printed.contains("万")).isPresent() ? MYRIAD : 0;
  }

  /** An amount in the form's own unit: {@code 18,772,600}. */
  public String amount(Optional<BigDecimal> yuan) {
    return yuan.map(value -> Amount.grouped(Amount.plain(value.movePointLeft(scale)))).orElse("");
  }

  public static String plain(Optional<BigDecimal> value) {
    return value.map(Amount::plain).orElse("");
  }

  public static String percent(Optional<BigDecimal> value) {
    return value.map(number -> Amount.plain(number) + "%").orElse("");
  }
}
