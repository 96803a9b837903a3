package io.github.perfparse.damage;

/**
 * One cell of a sheet and what it holds, so that damage can find it wherever it was moved.
 *
 * @param field what the cell holds
 * @param text what is printed in it
 */
record Cell(Field field, String text) {

  static final Cell PAD = new Cell(Field.PAD, "");

  /** What a cell holds. */
  enum Field {
    /** A label of the form outside the level columns. */
    LABEL,
    /** A value of the form's head, the total or the grade. */
    VALUE,
    /** A fund amount, rate or score. */
    MONEY,
    /** The expected or actual objectives. */
    GOAL,
    /** The first column of the indicator table: 绩效指标. */
    SECTION,
    LEVEL1,
    LEVEL2,
    NAME,
    TARGET,
    ACTUAL,
    POINTS,
    SCORE,
    REASON,
    /** An empty cell that only fills the row. */
    PAD
  }

  Cell with(String newText) {
    return new Cell(field, newText);
  }

  boolean isBlank() {
    return text.isEmpty();
  }
}
