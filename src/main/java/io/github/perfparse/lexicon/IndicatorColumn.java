package io.github.perfparse.lexicon;

/** The columns of the indicator table. */
public enum IndicatorColumn {
  LEVEL1,
  LEVEL2,
  LEVEL3,
  /** 指标性质: the operator of a target that is printed in three columns. */
  NATURE,
  TARGET,
  /** 度量单位: the unit of a target that is printed in three columns. */
  MEASURE,
  ACTUAL,
  POINTS,
  /** 得分计算方法, a text that no field of the output holds. */
  FORMULA,
  SCORE,
  DEVIATION,
  /** 得分系数, 是否核心指标: columns of some agencies that no field of the output holds. */
  OWN;

  /** How many there are. */
  public static final int COUNT = values().length;

  /** Whether the column holds a level label. */
  public boolean isLevel() {
    return this == LEVEL1 || this == LEVEL2;
  }

  /** Whether the column holds a number and nothing else: the anchors of a row. */
  public boolean isNumeric() {
    return this == POINTS || this == SCORE;
  }

  /**
   * Whether only the indicator table has such a column; the table of funds may have points, a
   * score, a formula and a reason too.
   */
  public boolean isTelling() {
    return !isNumeric() && this != FORMULA && this != DEVIATION && this != OWN;
  }
}
