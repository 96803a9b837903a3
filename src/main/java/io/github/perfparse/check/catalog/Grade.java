package io.github.perfparse.check.catalog;

import java.math.BigDecimal;
import java.util.Optional;

/** 评分等级 and the totals that earn it. */
public enum Grade {
  EXCELLENT("优", 90),
  GOOD("良", 80),
  FAIR("中", 60),
  POOR("差", Integer.MIN_VALUE);

  private final String label;
  private final BigDecimal least;

  Grade(String label, int least) {
    this.label = label;
    this.least = BigDecimal.valueOf(least);
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
}
