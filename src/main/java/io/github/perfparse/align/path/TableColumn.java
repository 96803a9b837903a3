package io.github.perfparse.align.path;

/** The columns that words are laid into: those of both tables, and what stands in none. */
public enum TableColumn {
  /** Left of a fund row. */
  FUND_LABEL(10, Cost.BLANK_FUND_LABEL),
  INITIAL(5, Cost.BLANK_INITIAL),
  ANNUAL(5, Cost.BLANK_ANNUAL),
  EXECUTED(5, Cost.BLANK_EXECUTED),
  FUND_POINTS(3, Cost.BLANK_FUND_POINTS),
  RATE(4, Cost.BLANK_RATE),
  FUND_SCORE(3, Cost.BLANK_FUND_SCORE),
  /** A remark at the end of a fund row. */
  NOTE(40, Cost.BLANK_NOTE),
  LEVEL1(8, Cost.BLANK_LEVEL),
  /** What level 1 weighs. */
  WEIGHT1(2, Cost.BLANK_WEIGHT),
  LEVEL2(8, Cost.BLANK_LEVEL),
  /** What level 2 weighs. */
  WEIGHT2(2, Cost.BLANK_WEIGHT),
  /** Level 3. */
  NAME(24, Cost.BLANK_NAME),
  /** An operator in a column of its own. */
  NATURE(2, Cost.BLANK_NATURE),
  TARGET(20, Cost.BLANK_TARGET),
  /** A unit in a column of its own. */
  MEASURE(3, Cost.BLANK_MEASURE),
  ACTUAL(20, Cost.BLANK_ACTUAL),
  POINTS(3, Cost.BLANK_POINTS),
  /** How the score is reckoned. */
  FORMULA(30, Cost.BLANK_FORMULA),
  SCORE(3, Cost.BLANK_SCORE),
  REASON(60, Cost.BLANK_REASON),
  /** A column of the head that the form does not know. */
  OTHER(8, Cost.BLANK_OTHER),
  /** The rest of a level's label that a page break has cut off, behind its row. */
  LEVEL1_TAIL(3, Cost.BLANK_NOTHING),
  LEVEL2_TAIL(3, Cost.BLANK_NOTHING),
  /** The rest of a name that a page break has cut off, behind its row. */
  NAME_TAIL(4, Cost.BLANK_NOTHING),
  TARGET_TAIL(4, Cost.BLANK_NOTHING),
  ACTUAL_TAIL(4, Cost.BLANK_NOTHING),
  FORMULA_TAIL(8, Cost.BLANK_NOTHING),
  REASON_TAIL(12, Cost.BLANK_NOTHING),
  /** In no column. */
  STRAY(3, Cost.BLANK_NOTHING);

  private final int mostWords;
  private final Cost blank;

  TableColumn(int mostWords, Cost blank) {
    this.mostWords = mostWords;
    this.blank = blank;
  }

  /** A cell of it never has more words. */
  int mostWords() {
    return mostWords;
  }

  /** What a blank cell in it costs. */
  Cost blank() {
    return blank;
  }

  /** Whether a level label stands there. */
  public boolean isLevel() {
    return this == LEVEL1 || this == LEVEL2;
  }

  /** Whether what stands there tells the row apart from others, labels aside. */
  boolean isLabelled() {
    return whole().isLevel() || this == FUND_LABEL;
  }

  /** Whether it holds a number and nothing else. */
  public boolean isNumber() {
    return switch (this) {
      case INITIAL,
          ANNUAL,
          EXECUTED,
          FUND_POINTS,
          RATE,
          FUND_SCORE,
          WEIGHT1,
          WEIGHT2,
          POINTS,
          SCORE ->
          true;
      default -> false;
    };
  }

  /** Whether it holds an amount of money. */
  public boolean isAmount() {
    return this == INITIAL || this == ANNUAL || this == EXECUTED;
  }

  /** Whether it holds the end of a cell that stands before it. */
  public boolean isTail() {
    return whole() != this;
  }

  /** The column whose cell a tail ends. */
  public TableColumn whole() {
    return switch (this) {
      case LEVEL1_TAIL -> LEVEL1;
      case LEVEL2_TAIL -> LEVEL2;
      case NAME_TAIL -> NAME;
      case TARGET_TAIL -> TARGET;
      case ACTUAL_TAIL -> ACTUAL;
      case FORMULA_TAIL -> FORMULA;
      case REASON_TAIL -> REASON;
      default -> this;
    };
  }
}
