package io.github.perfparse.check.evidence;

/** The columns of the indicator table. */
public enum IndicatorCell {
  LEVEL1("level1", "一级指标"),
  LEVEL2("level2", "二级指标"),
  LEVEL3("level3", "三级指标"),
  TARGET("target", "年度指标值"),
  ACTUAL("actual", "实际完成值"),
  POINTS("points", "分值"),
  SCORE("score", "得分"),
  /** Blank wherever there is nothing to explain. */
  DEVIATION("deviation", "偏差原因分析及改进措施");

  private final String key;
  private final String label;

  IndicatorCell(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The column's name in the output. */
  String key() {
    return key;
  }

  /** The column's usual head. */
  public String label() {
    return label;
  }
}
