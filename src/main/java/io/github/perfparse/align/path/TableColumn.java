package io.github.perfparse.align.path;

/** The columns that words are laid into: those of both tables, and what stands in none. */
public enum TableColumn {
  /** Left of a fund row. */
  FUND_LABEL(Holds.LABEL, 10, Cost.BLANK_FUND_LABEL),
  INITIAL(Holds.NUMBER, 5, Cost.BLANK_INITIAL),
  ANNUAL(Holds.NUMBER, 5, Cost.BLANK_ANNUAL),
  EXECUTED(Holds.NUMBER, 5, Cost.BLANK_EXECUTED),
  FUND_POINTS(Holds.NUMBER, 3, Cost.BLANK_FUND_POINTS),
  RATE(Holds.NUMBER, 4, Cost.BLANK_RATE),
  FUND_SCORE(Holds.NUMBER, 3, Cost.BLANK_FUND_SCORE),
  /** A remark at the end of a fund row. */
  NOTE(Holds.TEXT, 40, Cost.BLANK_NOTE),
  LEVEL1(Holds.LABEL, 8, Cost.BLANK_LEVEL),
  /** What level 1 weighs. */
  WEIGHT1(Holds.NUMBER, 2, Cost.BLANK_WEIGHT),
  LEVEL2(Holds.LABEL, 8, Cost.BLANK_LEVEL),
  /** What level 2 weighs. */
  WEIGHT2(Holds.NUMBER, 2, Cost.BLANK_WEIGHT),
  /** Level 3. */
  NAME(Holds.TEXT, 24, Cost.BLANK_NAME),
  /** An operator in a column of its own. */
  NATURE(Holds.TEXT, 3, Cost.BLANK_NATURE),
  TARGET(Holds.TEXT, 20, Cost.BLANK_TARGET),
  /** A unit in a column of its own. */
  MEASURE(Holds.TEXT, 3, Cost.BLANK_MEASURE),
  ACTUAL(Holds.TEXT, 20, Cost.BLANK_ACTUAL),
  POINTS(Holds.NUMBER, 3, Cost.BLANK_POINTS),
  /** How the score is reckoned. */
  FORMULA(Holds.TEXT, 30, Cost.BLANK_FORMULA),
  SCORE(Holds.NUMBER, 3, Cost.BLANK_SCORE),
  REASON(Holds.TEXT, 60, Cost.BLANK_REASON),
  /** A column of the head that the form does not know. */
  OTHER(Holds.TEXT, 8, Cost.BLANK_OTHER),
  /** The rest of a level's label that a page break has cut off, behind its row. */
  LEVEL1_TAIL(3, LEVEL1),
  LEVEL2_TAIL(3, LEVEL2),
  /** The rest of a name that a page break has cut off, behind its row. */
  NAME_TAIL(4, NAME),
  TARGET_TAIL(4, TARGET),
  ACTUAL_TAIL(4, ACTUAL),
  FORMULA_TAIL(8, FORMULA),
  REASON_TAIL(12, REASON),
  /** In no column. */
  STRAY(Holds.TEXT, 3, Cost.BLANK_NOTHING);

  /** What stands in a column's cells. */
  private enum Holds {
    LABEL,
    NUMBER,
    TEXT
  }

  private final Holds holds;
  private final int mostWords;
  private final Cost blank;
  private final TableColumn whole;

  TableColumn(Holds holds, int mostWords, Cost blank) {
    this.holds = holds;
    this.mostWords = mostWords;
    this.blank = blank;
    this.whole = this;
  }

  /** The end of the cells of another column. */
  TableColumn(int mostWords, TableColumn whole) {
    this.holds = whole.holds;
    this.mostWords = mostWords;
    this.blank = Cost.BLANK_NOTHING;
    this.whole = whole;
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
    return holds == Holds.LABEL;
  }

  /** Whether it holds a number and nothing else. */
  public boolean isNumber() {
    return holds == Holds.NUMBER;
  }

  /** Whether it holds an amount of money. */
  public boolean isAmount() {
    return this == INITIAL || this == ANNUAL || this == EXECUTED;
  }

  /** Whether it holds the end of a cell that stands before it. */
  public boolean isTail() {
    return whole != this;
  }

  /** The column whose cell a tail ends. */
  public TableColumn whole() {
    return whole;
  }
}
