package io.github.perfparse.align.path;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.label.GapCosts;
import java.util.Arrays;
import java.util.List;

/** What it costs to go from a cell of one column to the next cell, of another column or row. */
final class Steps {

  /** Before the first cell. */
  static final int BEGIN = -1;

  private static final int MOST_BLANKS = 3;

  private final List<Atom> atoms;
  private final TableColumns table;
  private final GapCosts gaps;
  private final Costs costs;

  /** The sum of the blank costs of all columns before each. */
  private final int[] blanks;

  /** How many blank cells the gap before each word shows; below 0 where it shows nothing. */
  private final int[] shown;

  /** What it costs to begin a cell at each word. */
  private final int[] boundaries;

  private final boolean showsBlanks;
  private final boolean rowsInLines;

  Steps(List<Atom> atoms, TableColumns table, GapCosts gaps, Costs costs, Habits habits) {
    this.rowsInLines = !gaps.hasLines() || habits.hasRowsInLines();
    this.atoms = atoms;
    this.table = table;
    this.gaps = gaps;
    this.costs = costs;
    this.shown = new int[atoms.size()];
    this.boundaries = new int[atoms.size()];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = shown(atoms.get(i).gap());
      boundaries[i] = i == 0 ? 0 : gaps.boundary(atoms.get(i).gap());
    }
    this.showsBlanks = Arrays.stream(shown).anyMatch(blank -> blank > 0);
    this.blanks = new int[table.size() + 1];
    for (int i = 0; i < table.size(); i++) {
      blanks[i + 1] = blanks[i] + costs.of(table.get(i).blank());
    }
  }

  /**
   * The step from a cell to the one that begins at a word.
   *
   * @param from the index of its column, or {@link #BEGIN}
   * @param to the index of the next cell's column
   * @param at the index of the next cell's first word
   * @param filler whether the cell holds no more than a placeholder's number
   */
  int cost(int from, int to, int at, boolean filler) {
    if (from == BEGIN || from == table.stray()) {
      return boundary(at) + (to >= table.core() ? blanks[to] : 0);
    }
    Gap gap = atoms.get(at).gap();
    return boundary(at)
        + (to > from ? inRow(from, to, gap, shown[at]) : newRow(from, to, gap, filler));
  }

  /** What it costs to begin a cell at a word. */
  int boundary(int at) {
    return boundaries[at];
  }

  private int inRow(int from, int to, Gap gap, int shown) {
    TableColumn column = table.get(to);
    if (column.isTail()) {
      return tail(from, gap);
    }
    int cost = blanks[to] - blanks[from + 1];
    if (table.get(from) == TableColumn.LEVEL1 && isIndicatorBehindLevel1(column)) {
      cost += costs.of(Cost.LEVEL1_ALONE);
    }
    boolean early = table.get(from) == TableColumn.NAME || table.get(from).isLevel();
    if (early && column == TableColumn.REASON && gap.startsLine() && isWrapping()) {
      cost += costs.of(Cost.REASON_BEHIND_NAME);
    }
    return isMerged(table.get(from), shown) ? cost : cost + marks(to - from - 1, shown);
  }

  /**
   * A label may be merged over the cells behind it, which a table then shows as blank: {@code 其他资金
   * | | | 0}. Where blank cells are shown, the label of a fund row hides none that are not.
   */
  private boolean isMerged(TableColumn label, int shown) {
    return label.isLevel() || label == TableColumn.FUND_LABEL && (shown >= 0 || !showsBlanks);
  }

  private boolean isIndicatorBehindLevel1(TableColumn column) {
    return table.has(TableColumn.LEVEL2)
        && column != TableColumn.LEVEL2
        && column != TableColumn.WEIGHT1;
  }

  private boolean isWrapping() {
    return gaps.hasLines() && !gaps.isCellALine();
  }

  private int tail(int from, Gap gap) {
    boolean second = table.get(from).isTail();
    boolean parted = gap.kind() == Gap.Kind.PIPE || gap.kind() == Gap.Kind.TAB;
    if (parted || !gap.startsLine() && !second) {
      return Costs.NEVER;
    }
    if (second) {
      return costs.of(Cost.SECOND_TAIL);
    }
    return end(from, false) + costs.of(Cost.TAIL) + (isPage(gap) ? 0 : costs.of(Cost.TAIL_ON_PAGE));
  }

  /** Whether a page ends before the word. */
  boolean isBehindPage(int at) {
    return isPage(atoms.get(at).gap());
  }

  /** A page may also end in nothing but empty lines. */
  private static boolean isPage(Gap gap) {
    return gap.page() || gap.breaks() > MOST_BLANKS;
  }

  /** Pipes in a row and empty lines between cells show how many cells are blank. */
  private int marks(int blank, int shown) {
    if (shown < 0) {
      return gaps.isCellALine() ? blank * costs.of(Cost.BLANK_UNMARKED) : 0;
    }
    return Math.min(MOST_BLANKS, Math.abs(blank - shown)) * costs.of(Cost.BLANK_AGAINST_MARKS)
        + Math.min(blank, shown) * costs.of(Cost.BLANK_WITH_MARKS);
  }

  private int shown(Gap gap) {
    if (gap.kind() == Gap.Kind.PIPE) {
      boolean alone = gap.breaks() == 0 || gap.breaks() == gap.pipes();
      return alone ? gap.pipes() - 1 : -1;
    }
    int usual = gaps.usualBreaks();
    if (!gaps.isCellALine() || gap.blankCells() == 0 && gap.breaks() <= usual) {
      return -1;
    }
    if (gap.blankCells() == 0 || usual == 1) {
      return Math.max(gap.blankCells(), gap.breaks() / usual - 1);
    }
    return gap.blankCells();
  }

  private int newRow(int from, int to, Gap gap, boolean filler) {
    int core = table.core();
    int cost = end(from, filler);
    if (from < core && to <= from) {
      cost = costs.of(Cost.LEVEL_WITHOUT_ROW);
    }
    cost += to > core ? blanks[to] - blanks[core] : 0;
    boolean behindLabel = table.get(from).isTail() && table.get(from).isLabelled();
    boolean amid = !gap.startsLine() && !behindLabel && !rowsInLines;
    return amid ? cost + costs.of(Cost.ROW_IN_LINE) : cost;
  }

  /** What the blank cells at the end of a row cost. */
  private int end(int from, boolean filler) {
    if (table.get(from) == TableColumn.FUND_LABEL) {
      return costs.of(Cost.BLANK_FUND_ROW);
    }
    boolean name = table.get(from) == TableColumn.NAME;
    return name && filler ? costs.of(Cost.FILLER_ROW) : blanks[table.size()] - blanks[from + 1];
  }

  /**
   * What blank points and a blank score cost in a row that goes on, or ends, behind a cell of the
   * column.
   */
  int blankPoints(int from, int to) {
    int cost = 0;
    int end = to > from ? to : table.size();
    for (int i = from + 1; i < end; i++) {
      TableColumn column = table.get(i);
      cost +=
          column == TableColumn.POINTS || column == TableColumn.SCORE
              ? costs.of(column.blank())
              : 0;
    }
    return table.get(from).isLevel() || table.get(from) == TableColumn.NAME ? 0 : cost;
  }

  /** What it costs that the table ends behind a cell of the column. */
  int closing(int from, boolean filler) {
    if (table.get(from) == TableColumn.STRAY) {
      return 0;
    }
    return table.get(from).isLevel() ? costs.of(Cost.LEVEL_WITHOUT_ROW) : end(from, filler);
  }
}
