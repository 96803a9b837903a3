package io.github.perfparse.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The numbers of a fund row, in the order of the output. */
public enum FundField {
  INITIAL_BUDGET("initialBudget", "年初预算数"),
  ANNUAL_BUDGET("annualBudget", "全年预算数"),
  EXECUTED("executed", "全年执行数"),
  POINTS("points", "分值"),
  RATE("executionRatePercent", "执行率"),
  SCORE("score", "得分");

  /** The section of the fields' pointers. */
  public static final String SECTION = "funding/rows";

  /** How many there are. */
  public static final int COUNT = values().length;

  /** Those that hold money. */
  public static final List<FundField> AMOUNTS = List.of(INITIAL_BUDGET, ANNUAL_BUDGET, EXECUTED);

  private final String key;
  private final String label;

  /** Its places in the rows of a usual form, which every value of every form asks for. */
  private final Pointer[] paths;

  FundField(String key, String label) {
    this.key = key;
    this.label = label;
    this.paths = Pointer.usualRows(SECTION, key);
  }

  /**
   * The field of that name.
   *
   * @throws IllegalArgumentException if a fund row has none of that name
   */
  public static FundField named(String key) {
    for (FundField field : values()) {
      if (field.key.equals(key)) {
        return field;
      }
    }
    throw new IllegalArgumentException("a fund row has no " + key);
  }

  /** Its name in the output. */
  public String key() {
    return key;
  }

  /** The usual head of its column. */
  public String label() {
    return label;
  }

  /** Its place in the row of that index. */
  public Pointer path(int row) {
    return row < paths.length ? paths[row] : Pointer.of(SECTION, row, key);
  }

  /** The row of that index. */
  public static Pointer row(int index) {
    return Pointer.of(SECTION, index, "");
  }

  /** The label of the row. */
  public static Pointer rowLabel(int index) {
    return Pointer.of(SECTION, index, "label");
  }

  /** Whether the field of that name holds money. */
  public static boolean isAmount(String name) {
    for (FundField amount : AMOUNTS) {
      if (amount.key.equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** What a row has in it. */
  public Optional<BigDecimal> of(Funding.Row row) {
    return switch (this) {
      case INITIAL_BUDGET -> row.initialBudget();
      case ANNUAL_BUDGET -> row.annualBudget();
      case EXECUTED -> row.executed();
      case POINTS -> row.points();
      case RATE -> row.executionRatePercent();
      case SCORE -> row.score();
    };
  }
}
