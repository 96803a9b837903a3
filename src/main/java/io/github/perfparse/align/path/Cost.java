package io.github.perfparse.align.path;

/**
 * Everything that speaks for or against a reading, in hundredths: about 100 is what a thing costs
 * that is three times as rare as another. The one place where such numbers stand.
 */
public enum Cost {
  // What a blank cell costs, by its column.
  BLANK_NOTHING(0),
  BLANK_FUND_LABEL(600),
  BLANK_INITIAL(160),
  BLANK_ANNUAL(200),
  BLANK_EXECUTED(200),
  BLANK_FUND_POINTS(70),
  BLANK_RATE(70),
  BLANK_FUND_SCORE(70),
  BLANK_NOTE(5),
  BLANK_LEVEL(0),
  BLANK_WEIGHT(300),
  BLANK_NAME(600),
  BLANK_NATURE(150),
  BLANK_TARGET(160),
  BLANK_MEASURE(120),
  BLANK_ACTUAL(160),
  BLANK_POINTS(220),
  BLANK_FORMULA(50),
  BLANK_SCORE(230),
  BLANK_REASON(5),
  BLANK_OTHER(100),
  /** Each blank cell that pipes or empty lines show, or do not show, against the reading. */
  BLANK_AGAINST_MARKS(70),
  /** Each blank cell that pipes or empty lines show as the reading has it. */
  BLANK_WITH_MARKS(-50),
  /** A blank cell between cells that stand a line each, where the text marks none. */
  BLANK_UNMARKED(80),

  // Rows.
  /** A row that begins in the midst of a line. */
  ROW_IN_LINE(250),
  /** A row of nothing but its numbered placeholder: {@code 指标2:}. */
  FILLER_ROW(20),
  /** A fund row of nothing but its label. */
  BLANK_FUND_ROW(100),
  /** A level label with no indicator behind it. */
  LEVEL_WITHOUT_ROW(120),
  /** A level 1 with no level 2 behind it. */
  LEVEL1_ALONE(120),
  /** A reason right behind a name, on a line of its own. */
  REASON_BEHIND_NAME(100),
  /** An end that a page break has cut off. */
  TAIL(250),
  /** The same where no page break is to be seen. */
  TAIL_ON_PAGE(400),
  /** One more such end behind the first. */
  SECOND_TAIL(60),
  /** A tail that does not look like one. */
  ODD_TAIL(200),

  // What is in no column.
  STRAY(300),
  STRAY_CHARACTER(60),
  STRAY_SECTION(80),

  // What a cell may not hold.
  /** A label of a level or a fund row, inside of another cell. */
  SWALLOWED_LABEL(600),
  /** A numbered name or {@code ……}, inside of another cell. */
  SWALLOWED_START(400),
  /** A short level label, as 社会效益, that begins a line. */
  SWALLOWED_SHORT_LABEL(150),
  /** Two numbers side by side in a text: the points and the score of a row. */
  NUMBERS_IN_TEXT(400),
  /** A number inside of a name. */
  NUMBER_IN_NAME(150),
  /** A number or a target inside of a reason. */
  NUMBER_IN_REASON(120),

  // Lines of a cell.
  /** The first word of the next line would have had room on this one. */
  WOULD_FIT(120),
  /** The line is full: that is what a wrapped line looks like. */
  FULL_LINE(-70),
  /** What going on below a full line costs at most, whatever line breaks mean elsewhere. */
  FULL_LINE_JOIN(60),
  /** Two columns over the column's width. */
  OVERFULL(50),

  // Numbers.
  /**
   * A whole number put together from pieces that nothing holds together; a fifth of it where the
   * pieces are as long as one another.
   */
  BROKEN_NUMBER(400),
  /** {@code 000}: the rest of a number, and none by itself. */
  REST_OF_NUMBER(300),
  /** More digits behind the point than money or points have, from pieces. */
  LONG_FRACTION(200),
  /** A dash where an amount should be. */
  DASH_AMOUNT(90),
  /** A dash where the points or the rate of a fund row should be. */
  DASH_FUND(10),
  /** A dash where points or a score should be. */
  DASH_POINTS(100),
  /** An amount with its unit. */
  UNIT_AMOUNT(50),
  /** An amount that the row above, of which this is a part, has too. */
  SAME_AMOUNT(-200),
  /** The amount of the cell before once more: the budget was not changed, or all was spent. */
  AMOUNT_AGAIN(-150),
  /** Points above 100, or below 0. */
  NO_POINTS(600),
  /** Points of nought. */
  NO_WEIGHT(100),
  /** Fund points that are neither 10 nor 20. */
  ODD_FUND_POINTS(80),
  /** Digits behind the point as in no other row. */
  ODD_DECIMALS(150),
  /** Digits behind the point as in few other rows. */
  RARE_DECIMALS(30),
  /** A rate without a percent sign. */
  BARE_RATE(20),
  /** A rate that is executed by annual. */
  RATE_HOLDS(-150),
  /** A rate that is not. */
  RATE_FAILS(250),
  /** A fund score that is points by rate. */
  FUND_SCORE_HOLDS(-100),
  /** A fund score that is not. */
  FUND_SCORE_FAILS(50),
  /** A fund score without points and rate, or with dashes for them. */
  FUND_SCORE_ALONE(150),
  /** A score above its points. */
  SCORE_ABOVE_POINTS(400),

  // Labels.
  /** A short form of a level label: 数量. */
  SHORT_LEVEL(80),
  /** A level label with a wrong character. */
  WRONG_LEVEL(150),
  /** A level that the lexicon does not know, where the known ones are printed. */
  UNKNOWN_LEVEL(500),
  /** The same in a table where nearly none is known. */
  OWN_LEVEL(100),
  /** A table whose levels are hardly any that the lexicon knows. */
  OWN_LEVELS(400),
  /** A level that is only known by its points: {@code (50分)}. */
  LEVEL_BY_POINTS(20),
  /** Each character of an unknown level. */
  LEVEL_CHARACTER(5),
  /** A fund row that the lexicon does not know, but that speaks of money. */
  OWN_FUND_ROW(150),
  /** One that does not. */
  ODD_FUND_ROW(500),
  /** Each word of it. */
  FUND_ROW_WORD(50),
  /** Each character of it. */
  FUND_ROW_CHARACTER(6),

  // Names.
  /** A name without a letter. */
  NO_LETTERS(700),
  /** A name that is a level label. */
  LEVEL_AS_NAME(450),
  /** A name that is the short form of a level label. */
  SHORT_LEVEL_AS_NAME(250),
  /** A name that begins with an operator and is short. */
  TARGET_AS_NAME(400),
  /** A name that begins with an operator. */
  OPERATOR_IN_NAME(150),
  /** A name that could be an actual value, as 及时. */
  ANSWER_AS_NAME(300),
  /** A name that is a number with its unit. */
  VALUE_AS_NAME(200),
  /** A name that is a date. */
  DATE_AS_NAME(100),
  /** A cell that begins with a comma or a closing bracket. */
  BEGINS_IN_MIDST(400),
  /** A name of one or two characters. */
  SHORT_NAME(150),
  /** Each character of a name beyond 32. */
  LONG_NAME_CHARACTER(10),
  /** A full stop in a name. */
  SENTENCE_AS_NAME(200),
  /** A name with a target in it. */
  TARGET_IN_NAME(250),
  /** A name that ends as names do. */
  NAME_ENDS(-40),

  // Values.
  /** A target without an operator, where most have one. */
  BARE_TARGET(80),
  /** An actual value with an operator. */
  OPERATOR_IN_ACTUAL(100),
  /** A number with a unit. */
  VALUE(10),
  /** A bare number. */
  BARE_VALUE(30),
  /** A word as values are: 及时, 提升. */
  ANSWER(20),
  /** A mark for none, or 无. */
  NO_VALUE(100),
  /** Any other text as a value. */
  PROSE_VALUE(250),
  /** Such a text that speaks of something done or counted. */
  TELLING_PROSE(-120),
  /** Each character of it. */
  PROSE_CHARACTER(4),
  /** A text that can be no value: a lone sign. */
  ODD_VALUE(400),
  /** A bracket that is not closed, or not opened. */
  OPEN_BRACKET(250),
  /** Two values in one cell. */
  TWO_VALUES(300),
  /** The same word twice in one cell. */
  SAME_TWICE(300),
  /** Target and actual value are the same. */
  SAME_VALUE(-60),
  /** A bare number as the actual value of a target in words. */
  NUMBER_FOR_WORDS(150),
  /** Target and actual value have the same unit. */
  SAME_UNIT(-30),
  /** They have not. */
  OTHER_UNIT(150),
  /** Only one of them has a unit in brackets. */
  ONE_UNIT(120),

  // Reasons.
  /** Any reason. */
  REASON(100),
  /** A reason that is a number. */
  NUMBER_AS_REASON(650),
  /** A reason that is nought: a spreadsheet's blank. */
  NOUGHT_AS_REASON(250),
  /** A reason that is a target. */
  TARGET_AS_REASON(700),
  /** A reason that is a value. */
  VALUE_AS_REASON(400),
  /** A mark for none as a reason. */
  NO_REASON(40),
  /** A reason where the score is full. */
  REASON_AT_FULL_SCORE(200),
  /** A reason where points were lost. */
  REASON_AT_LOST_POINTS(-80),
  /** A reason in a row without actual value. */
  REASON_WITHOUT_ACTUAL(200),
  /** A reason in a row without target. */
  REASON_WITHOUT_TARGET(150),
  /** A reason that looks like the next row's name. */
  NAME_AS_REASON(150),
  /** A reason that reads like a sentence. */
  SENTENCE_AS_REASON(-50),
  /** A short reason. */
  SHORT_REASON(100),
  /** A reason that goes on behind a full stop and ends without one. */
  REASON_BEHIND_STOP(80),
  /** A reason of several lines whose last is as full as the others, and no sentence ends there. */
  REASON_ENDS_AT_EDGE(50),
  /** A label as a reason. */
  LABEL_AS_REASON(300),

  // Columns of their own.
  OPERATOR(0),
  ODD_OPERATOR(300),
  UNIT(0),
  ODD_UNIT(400),
  /** A unit behind a target that is no number. */
  UNIT_OF_NOTHING(400),
  /** How a score is reckoned, in words that say so. */
  FORMULA(0),
  /** The same in any other words. */
  ODD_FORMULA(100),
  /** A number, or a text that begins with one, where that should stand. */
  NUMBER_AS_FORMULA(400),
  OTHER_CELL(20),
  OTHER_CHARACTER(2),
  /** A text in a column whose other texts say the same in most rows, as 否. */
  ODD_OTHER(200),
  NOTE(60),
  ODD_NOTE(300),

  // Where the expected text ends and the achieved one begins.
  /** There is but one text. */
  GOAL_ALONE(600),
  /** It ends with a full stop. */
  GOAL_FULL_STOP(0),
  /** It ends with a semicolon. */
  GOAL_SEMICOLON(80),
  /** It ends with no mark at all. */
  GOAL_NO_STOP(200),
  /** It ends with a comma. */
  GOAL_COMMA(300),
  /** Both are numbered from one on. */
  GOAL_NUMBERED_ANEW(-300),
  /** Only the second is. */
  GOAL_NUMBERED_FIRST(-150),
  /** The numbers of the first go on. */
  GOAL_NUMBER_GOES_ON(300),
  /** A sentence before it tells of what was done, or one behind it of what is planned. */
  GOAL_TENSE(150),
  /** The line before is full and goes on below. */
  GOAL_LINE_IS_FULL(100),
  /** The line before is short. */
  GOAL_LINE_IS_SHORT(-30),
  /** The second begins in the midst of a line. */
  GOAL_IN_LINE(50),
  /** The only pipe among the words parts them elsewhere. */
  GOAL_NOT_AT_PIPE(250),
  /** One is e times as long as the other. */
  GOAL_BALANCE(80);

  private final int hundredths;

  Cost(int hundredths) {
    this.hundredths = hundredths;
  }

  int hundredths() {
    return hundredths;
  }
}
