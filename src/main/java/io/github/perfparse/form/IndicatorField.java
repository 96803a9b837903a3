package io.github.perfparse.form;

import java.util.Optional;

/** The fields of an indicator, in the order of the output. */
public enum IndicatorField {
  LEVEL1("level1", "一级指标"),
  LEVEL2("level2", "二级指标"),
  LEVEL3("level3", "三级指标"),
  TARGET("target", "年度指标值"),
  ACTUAL("actual", "实际完成值"),
  POINTS("points", "分值"),
  SCORE("score", "得分"),
  /** Blank wherever there is nothing to explain. */
  DEVIATION("deviation", "偏差原因分析及改进措施");

  /** The section of the fields' pointers. */
  public static final String SECTION = "indicators";

  /** How many there are. */
  public static final int COUNT = values().length;

  private final String key;
  private final String label;

  /** Its places in the rows of a usual form, which every value of every form asks for. */
  private final Pointer[] paths;

  IndicatorField(String key, String label) {
    this.key = key;
    this.label = label;
    this.paths = Pointer.usualRows(SECTION, key);
  }

  /**
   * The field of that name.
   *
   * @throws IllegalArgumentException if an indicator has none of that name
   */
  public static IndicatorField named(String key) {
    for (IndicatorField field : values()) {
      if (field.key.equals(key)) {
        return field;
      }
    }
    throw new IllegalArgumentException("an indicator has no " + key);
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

  /** Whether that is its place in some row. */
  public boolean isAt(Pointer path) {
    return path.field().equals(key) && path.section().equals(SECTION);
  }

  /** Whether that is the place of a level 1 or 2. */
  public static boolean isLevel(Pointer path) {
    return LEVEL1.isAt(path) || LEVEL2.isAt(path);
  }

  /** Whether a complete form has it in every row. */
  public boolean isRequired() {
    return this != DEVIATION;
  }

  /** What a row has in it: a text, a number or a {@link Quantity}. */
  public Optional<?> of(Indicator row) {
    return switch (this) {
      case LEVEL1 -> row.level1();
      case LEVEL2 -> row.level2();
      case LEVEL3 -> row.level3();
      case TARGET -> row.target();
      case ACTUAL -> row.actual();
      case POINTS -> row.points();
      case SCORE -> row.score();
      case DEVIATION -> row.deviation();
    };
  }
}
