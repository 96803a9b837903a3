package io.github.perfparse.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The fund table (项目资金).
 *
 * @param unit the printed unit of money, 元 or 万元; amounts here are in yuan whatever it says
 * @param rows the fund rows in printed order
 */
public record Funding(Optional<String> unit, List<Row> rows) {

  public Funding {
    rows = List.copyOf(rows);
  }

  /**
   * One fund row. A cell that is blank, {@code -} or {@code —} is empty.
   *
   * @param kind what the row's label means
   * @param label the label as printed, cleaned
   * @param initialBudget 年初预算数 in yuan
   * @param annualBudget 全年预算数 in yuan
   * @param executed 全年执行数 in yuan
   * @param points 分值
   * @param executionRatePercent 执行率; 99.51 means 99.51 %
   * @param score 得分
   * @param line 1-based line of the row
   */
  public record Row(
      Kind kind,
      String label,
      Optional<BigDecimal> initialBudget,
      Optional<BigDecimal> annualBudget,
      Optional<BigDecimal> executed,
      Optional<BigDecimal> points,
      Optional<BigDecimal> executionRatePercent,
      Optional<BigDecimal> score,
      int line) {

    /** Whether it has an amount. */
    public boolean hasAmounts() {
      return initialBudget.isPresent() || annualBudget.isPresent() || executed.isPresent();
    }

    /** The same row, its label meaning something else. */
    public Row as(Kind other) {
      return new Row(
          other,
          label,
          initialBudget,
          annualBudget,
          executed,
          points,
          executionRatePercent,
          score,
          line);
    }
  }

  /** What a fund row's label means. */
  public enum Kind {
    /** 年度资金总额. */
    TOTAL("total"),
    /** 当年财政拨款. */
    APPROPRIATION("appropriation"),
    /** 上年结转资金. */
    CARRYOVER("carryover"),
    /** 其他资金. */
    OTHER("other"),
    /** 财政专户管理资金. */
    SPECIAL_ACCOUNT("specialAccount"),
    /** 单位资金. */
    UNIT_FUNDS("unitFunds"),
    /** 中央补助. */
    CENTRAL("central"),
    /** 地方资金. */
    LOCAL("local"),
    /** A fund row whose label the lexicon does not know. */
    UNKNOWN("unknown");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The kind's name in the output. */
    public String key() {
      return key;
    }
  }

  /** The first row of the given kind. */
  public Optional<Row> row(Kind kind) {
    OptionalInt index = indexOf(kind);
    return index.isPresent() ? Optional.of(rows.get(index.getAsInt())) : Optional.empty();
  }

  /** The index of the first row of the given kind. */
  public OptionalInt indexOf(Kind kind) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).kind() == kind) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
