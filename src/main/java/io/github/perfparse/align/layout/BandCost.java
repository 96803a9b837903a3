package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.column.ColumnKind;
import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.run.VerticalPlace;
import java.util.Arrays;

/**
 * What it costs to take lines for one row of a table, a line more at a time; in hundredths. A row
 * has a name, one number in each column of numbers, and in no column text that begins anew.
 */
final class BandCost {

  private static final int ROW = 30;
  private static final int NO_NAME = 400;
  private static final int NO_NUMBER = 120;
  private static final int NO_QUANTITY = 60;
  private static final int NO_AMOUNT = 30;
  private static final int NOT_A_NUMBER = 400;
  private static final int NUMBER_ON_TWO_LINES = 60;
  private static final int SHORT_NUMBER_GOES_ON = 250;
  private static final int SHORT_LINE_GOES_ON = 150;
  private static final int LACKING_GOES_ON = 50;
  private static final int BEGINS_ANEW = 300;
  private static final int TAIL_BEGINS = 150;
  private static final int CUT_NAME = 50;
  private static final int CUT_TEXT = 200;
  private static final int CUT_NUMBER = 25;
  private static final int CUT_DECIMALS = 200;
  private static final int HALF_LINE = 5;
  private static final int HOLE = 100;
  private static final int BLANK_LINE = 120;
  private static final int UNKNOWN_LABEL = 250;
  private static final int CUT_BY_PAGE = 50;
  private static final int TWO_LABELS = 200;
  private static final int OUT_OF_PLACE = 140;
  private static final int MOST_OUT_OF_PLACE = 600;

  private static final VerticalPlace[] PLACES = VerticalPlace.values();

  private final TablePart part;
  private final int from;

  /** The row's first line on the last of its pages; by column the first line with text there. */
  private int top;

  private final int[] first;
  private final int[] last;
  private final StringBuilder[] texts;

  /** By column where in its text the last label or sign begins that may be known. */
  private final int[] wholes;

  /** By column what its text costs that is not like the column's cells. */
  private final int[] odds;

  /**
   * The columns with text on the last page, but for those on the same lines as one left of them.
   */
  private final int[] apart;

  /** By column whether a level's label stands beside the lines so far. */
  private final boolean[] labelled;

  private int parts;
  private int within;

  /** By alignment: how far texts stand from where they should on the pages before the last. */
  private final int[] placed = new int[PLACES.length];

  BandCost(TablePart part, int from) {
    this.part = part;
    this.top = from;
    this.from = from;
    int columns = part.columns();
    this.first = new int[columns];
    this.last = new int[columns];
    this.texts = new StringBuilder[columns];
    this.wholes = new int[columns];
    this.odds = new int[columns];
    this.labelled = new boolean[columns];
    this.apart = new int[columns];
    Arrays.fill(first, -1);
  }

  /** Takes one line more. */
  void add(int line) {
    if (line > from && part.beginsPage(line)) {
      turnPage(line);
    } else if (line > from) {
      within += part.roomAbove(line) * BLANK_LINE / Word.UNIT;
    }
    for (int c = 0; c < first.length; c++) {
      CellLine cell = part.cell(line, c);
      if (part.kind(c) == ColumnKind.LEVEL) {
        label(line, c);
      } else if (!cell.isEmpty() && !part.kind(c).isMerged()) {
        within += texts[c] == null ? 0 : goOn(c, line);
        first[c] = first[c] < 0 ? line : first[c];
        last[c] = line;
        if (texts[c] == null) {
          texts[c] = new StringBuilder();
          within += cell.isTail() ? TAIL_BEGINS : 0;
          within += cutBehindFull(line, c);
        }
        texts[c].append(cell.text());
        odds[c] = kind(c);
      }
    }
    findApart();
  }

  /** {@code 时效指标} and below it {@code 成本指标}: a row stands under one of them. */
  private void label(int line, int column) {
    within += labelled[column] && part.beginsLabel(line, column) ? TWO_LABELS : 0;
    labelled[column] |= !part.cell(line, column).isEmpty();
  }

  /** A page cuts the row: on either side of it the texts of its cells have their places. */
  private void turnPage(int line) {
    within += CUT_BY_PAGE;
    for (VerticalPlace alignment : PLACES) {
      for (int c = 0; c < first.length; c++) {
        placed[alignment.ordinal()] += place(alignment, c, line - 1, 0, 0);
      }
    }
    Arrays.fill(first, -1);
    top = line;
  }

  /** Behind a full line a cell may go on. */
  private int cutBehindFull(int line, int column) {
    int before = part.lineBefore(from, column);
    if (before < 0 || part.cell(line, column).beginsAnew() || !part.isFull(before, line, column)) {
      return 0;
    }
    return switch (part.kind(column)) {
      case NUMBER, AMOUNT -> cutNumber(before, column);
      case NAME -> CUT_NAME;
      case TEXT -> part.beginsPage(line) && !part.isEnded(before, column) ? CUT_TEXT : 0;
      default -> 0;
    };
  }

  private int cutNumber(int before, int column) {
    boolean torn = part.decimals(column) > 0;
    return torn ? part.lacksDecimals(before, column) ? CUT_DECIMALS : 0 : CUT_NUMBER;
  }

  private int goOn(int column, int line) {
    int holes = last[column] < top ? 0 : line - last[column] - 1;
    int cost = holes == 0 ? 0 : HALF_LINE + (holes - 1) * HOLE;
    CellLine cell = part.cell(line, column);
    int lacking = part.lacking(last[column], line, column);
    if (part.kind(column).isNumber()) {
      int decimals = part.decimals(column);
      if (decimals > 0 && TornNumbers.decimals(texts[column]) >= decimals) {
        return cost + NOT_A_NUMBER;
      }
      int torn = decimals > 0 ? 0 : NUMBER_ON_TWO_LINES;
      return cost + (lacking == 0 ? torn : SHORT_NUMBER_GOES_ON);
    }
    if (isWhole(column, cell.text())) {
      wholes[column] = texts[column].length();
      cost += BEGINS_ANEW;
    }
    if (part.kind(column) == ColumnKind.NAME && NumberTexts.isFiller(texts[column])) {
      cost += BEGINS_ANEW;
    }
    cost += Math.min(SHORT_LINE_GOES_ON, lacking * LACKING_GOES_ON);
    cost += cell.beginsNumbered() ? SHORT_LINE_GOES_ON : 0;
    return cost + (cell.beginsAnew() ? BEGINS_ANEW : 0);
  }

  /**
   * {@code 财政资金}, and below {@code 财政专户管 ⏎ 理资金}; {@code 不 ⏎ 超过 ⏎ 不 ⏎ 超过}: whether what stands there
   * is a known label or sign, and is none with that text more.
   */
  private boolean isWhole(int column, String next) {
    String text = texts[column].substring(wholes[column]);
    return switch (part.kind(column)) {
      case FUND_LABEL -> part.isFundRow(text) && !part.isFundRow(text + next);
      case OPERATOR -> NumberTexts.isOperator(text) && !NumberTexts.isOperator(text + next);
      default -> false;
    };
  }

  /** What the lines so far cost at least, however many more are added. */
  int least() {
    return ROW + within;
  }

  /** What the texts of the lines so far cost, wherever on them they stand. */
  int texts() {
    int cost = least();
    boolean filler = isFiller();
    for (int c = 0; c < first.length; c++) {
      if (!part.kind(c).isMerged()) {
        cost += texts[c] != null ? odds[c] : filler ? 0 : blank(part.kind(c));
      }
    }
    return cost;
  }

  /**
   * What their places add. Lines with nothing but a merged label, above or below, may be the row's
   * if that is taller.
   */
  int places(VerticalPlace alignment, int to) {
    int up = part.labelsAbove(top);
    int down = part.labelsAbove(to + 1);
    int cost = places(alignment, to, 0, 0);
    cost = up == 0 ? cost : Math.min(cost, places(alignment, to, up, 0));
    cost = down == 0 ? cost : Math.min(cost, places(alignment, to, 0, down));
    cost = up == 0 || down == 0 ? cost : Math.min(cost, places(alignment, to, up, down));
    return placed[alignment.ordinal()] + cost;
  }

  private int places(VerticalPlace alignment, int to, int up, int down) {
    int cost = 0;
    for (int i = 0; i < parts; i++) {
      cost += place(alignment, apart[i], to, up * Word.UNIT, down * Word.UNIT);
    }
    return cost;
  }

  private void findApart() {
    parts = 0;
    for (int c = 0; c < first.length; c++) {
      if (first[c] >= 0 && !isLikeAnother(c)) {
        apart[parts++] = c;
      }
    }
  }

  /** Cells on the same lines as one left of them: where one stands, all do. */
  private boolean isLikeAnother(int column) {
    for (int c = 0; c < column; c++) {
      if (first[c] == first[column] && last[c] == last[column]) {
        return true;
      }
    }
    return false;
  }

  /** {@code 指标2：}, {@code …}: a row where nothing was filled in has a name alone. */
  private boolean isFiller() {
    for (int c = 0; c < texts.length; c++) {
      if (texts[c] != null && part.kind(c) == ColumnKind.NAME) {
        return NumberTexts.isFiller(texts[c]);
      }
    }
    return false;
  }

  private static int blank(ColumnKind kind) {
    return switch (kind) {
      case NAME, FUND_LABEL -> NO_NAME;
      case NUMBER -> NO_NUMBER;
      case QUANTITY -> NO_QUANTITY;
      case AMOUNT -> NO_AMOUNT;
      case TEXT, BLOCK, LEVEL, OPERATOR -> 0;
    };
  }

  private int kind(int column) {
    return switch (part.kind(column)) {
      case NUMBER, AMOUNT -> NumberTexts.isWhole(texts[column]) ? 0 : NOT_A_NUMBER;
      case FUND_LABEL -> part.isFundRow(texts[column].toString()) ? 0 : UNKNOWN_LABEL;
      case QUANTITY -> NumberTexts.holdsTwo(texts[column]) ? NOT_A_NUMBER : 0;
      default -> 0;
    };
  }

  /**
   * How far a cell's text stands from where it should. Where texts stand in the middle, also half a
   * line off each other, as many lines are above as below, but for those of merged labels. At the
   * end of a page, which may cut the row, they stand at its top.
   */
  private int place(VerticalPlace alignment, int column, int to, int up, int down) {
    if (first[column] < 0) {
      return 0;
    }
    boolean lines = alignment == VerticalPlace.MIDDLE;
    int above = lines ? (first[column] - top) * Word.UNIT : part.y(first[column]) - part.y(top);
    int below = lines ? (to - last[column]) * Word.UNIT : part.y(to) - part.y(last[column]);
    int off = alignment.off(above + up, below + down);
    boolean cut = to + 1 < part.size() && part.beginsPage(to + 1);
    off = cut ? Math.min(off, VerticalPlace.TOP.off(above + up, below + down)) : off;
    return Math.min(MOST_OUT_OF_PLACE, off * OUT_OF_PLACE / Word.UNIT);
  }
}
