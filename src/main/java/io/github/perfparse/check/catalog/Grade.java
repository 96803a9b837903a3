package io.github.perfparse.check.catalog;

import java.math.BigDecimal;
import java.util.Optional;

/** 评分等级 and the totals that earn it. */
public enum Grade {
  EXCELLENT("优", 90, "90 and more"),
  GOOD("良", 80, "80 to 89.99"),
  FAIR("中", 60, "60 to 79.99"),
  POOR("差", Integer.MIN_VALUE, "less than 60");

  private final String label;
  private final BigDecimal least;
  private final String range;

  Grade(String label, int least, String range) {
    this.label = label;
    this.least = BigDecimal.valueOf(least);
    this.range = range;
  }

  /** The grade that a total earns. */
  public static Grade of(BigDecimal score) {
    for (Grade grade : values()) {
      if (score.compareTo(grade.least) >= 0) {
        return grade;
      }
    }
    return POOR;
  }

  /** The grade of this name; 优秀 and 良好 are 优 and 良. */
  static Optional<Grade> find(String text) {
    String name = text.strip();
    for (Grade grade : values()) {
      if (name.startsWith(grade.label)) {
        return Optional.of(grade);
      }
    }
    return Optional.empty();
  }

  public String label() {
    return label;
  }

  String range() {
    return range;
  }
}
