package io.github.perfparse.check.evidence;

import io.github.perfparse.form.Quantity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * A quantity made ready to compare: 万 and 亿 moved from the unit into the value, and the unit in one
 * spelling.
 *
 * @param operator as in the quantity; empty for none
 * @param value the scaled number
 * @param unit the unit without its scale; empty for none
 * @param isScaled whether the printed unit began with 万 or 亿
 */
record Measure(String operator, BigDecimal value, String unit, boolean isScaled) {

  private static final Map<String, String> SPELLINGS =
      Map.ofEntries(
          Map.entry("百分比", "%"),
          Map.entry("％", "%"),
          Map.entry("平方米", "㎡"),
          Map.entry("平米", "㎡"),
          Map.entry("m2", "㎡"),
          Map.entry("m²", "㎡"),
          Map.entry("立方米", "㎥"),
          Map.entry("m3", "㎥"),
          Map.entry("m³", "㎥"),
          Map.entry("千米", "公里"),
          Map.entry("km", "公里"),
          Map.entry("名", "人"),
          Map.entry("个工作日", "工作日"),
          Map.entry("个小时", "小时"));

  private static final Set<String> TIME_OR_MONEY =
      Set.of("元", "天", "工作日", "小时", "分钟", "秒", "个月", "周", "年", "元/人");

  /** A longer unit than this may be a unit and words: {@code 24小时运行}. */
  private static final int LONGEST_PLAIN = 3;

  static Measure of(Quantity quantity) {
    String operator = quantity.operator().orElse("");
    String unit = quantity.unit().orElse("");
    BigDecimal printed = quantity.value().orElseThrow();
    int power = unit.startsWith("万") ? 4 : unit.startsWith("亿") ? 8 : 0;
    return power == 0
        ? new Measure(operator, printed, spelling(unit), false)
        : new Measure(
            operator, printed.scaleByPowerOfTen(power), spelling(unit.substring(1)), true);
  }

  /** A form covers one year, so {@code 2次/年} is {@code 2次}. */
  private static String spelling(String unit) {
    String base = unit.endsWith("/年") ? unit.substring(0, unit.length() - 2) : unit;
    return SPELLINGS.getOrDefault(base, base);
  }

  boolean isBare() {
    return unit.isEmpty() && !isScaled;
  }

  boolean isPercent() {
    return unit.equals("%");
  }

  boolean isTimeOrMoney() {
    return TIME_OR_MONEY.contains(unit);
  }

  /** Whether the unit is certainly a unit and nothing more. */
  boolean isPlainUnit() {
    return unit.length() <= LONGEST_PLAIN;
  }

  /**
   * The same with its operator turned round, so that an upper bound can be judged as a lower one.
   */
  Measure mirrored() {
    String turned = operator.replace('<', '\0').replace('>', '<').replace('\0', '>');
    return new Measure(turned, value, unit, isScaled);
  }
}
