package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.page.CellPlaces;
import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.Tag;
import io.github.perfparse.text.markup.DisplayWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives the words of a table to its columns: line by line the cheapest way that keeps their order,
 * by place and by kind; and again with the places of the columns that the time before has shown.
 */
final class ColumnFit {

  private static final int ROUNDS = 3;
  private static final int OUTSIDE = 40;
  private static final int ASIDE = 6;
  private static final int FARTHEST = 600;
  private static final int WRONG_KIND = 250;
  private static final int ODD_KIND = 60;
  private static final int NEXT_CELL_BEHIND_SPACE = 15;

  /** A number in a Chinese text stands a space apart from it, too. */
  private static final int NUMBER_IN_TEXT = 30;

  private static final int ROOM_IN_CELL = 60;
  private static final int SECOND_NUMBER = 80;
  private static final int BLANK_NUMBER = 40;

  /** What it costs that a word one space behind another stands two columns farther. */
  private static final int SKIPPED = 50;

  private static final int NUMBER_AS_TEXT = 120;
  private static final int MISSING_NUMBER = 60;
  private static final int TOO_WIDE = 20;
  private static final int MOST_TOO_WIDE = 1000;
  private static final int LONGEST = 80;

  /** A way so much dearer is told of no more. */
  private static final int NEAR = 30;

  private static final int UNREACHED = Integer.MAX_VALUE / 2;

  private final List<ColumnKind> kinds;
  private final int[] lows;
  private final int[] highs;
  private CellPlaces places;
  private final Set<Word> sections = new HashSet<>();

  /** The words that begin lines, or follow the labels there: pieces of labels that a page cuts. */
  private final Set<Word> leading = new HashSet<>();

  private final Map<Word, Tag> labels = new HashMap<>();
  private final Rooms known;
  private final boolean operators;

  /** Whether texts stand side by side, and no rows below each other. */
  private final boolean isText;

  private int[] rooms;
  private List<int[]> columns;
  private int total;

  /** What a blank cell costs between others on the line that is read, in a column of numbers. */
  private int blankNumber;

  private int[][] owns;
  private int[][] inner;
  private int[][] firsts;
  private int[] edges;
  private int[] edgesOfNumbers;
  private int[] widths;

  /**
   * @param kinds what the cells of each column are like
   * @param boxes where each column's label or cells stand, left and right edge
   * @param known how wide the columns are on the pages before
   * @param tags the labels on the lines
   * @param lines the lines of one page
   */
  ColumnFit(
      List<ColumnKind> kinds,
      List<int[]> boxes,
      Rooms known,
      List<Tag> tags,
      List<PrintedLine> lines) {
    this.kinds = kinds;
    this.lows = new int[kinds.size()];
    this.highs = new int[kinds.size()];
    this.known = known;
    this.rooms = known.known();
    this.isText = !kinds.contains(ColumnKind.NAME) && !kinds.contains(ColumnKind.FUND_LABEL);
    this.operators = kinds.contains(ColumnKind.OPERATOR);
    this.places = new CellPlaces(boxes);
    findLabels(tags, lines);
    this.columns = assign(lines);
    for (int round = 1; round < ROUNDS; round++) {
      learn(lines);
      rooms = known.with(lines, columns).all();
      total = 0;
      columns = assign(lines);
    }
  }

  /** Labels are levels that begin a line, perhaps behind other labels; 满意度指标 in a name is none. */
  private void findLabels(List<Tag> tags, List<PrintedLine> lines) {
    for (Tag tag : tags) {
      for (Word word : tag.words()) {
        if (tag.is(Tag.Kind.LEVEL1) || tag.is(Tag.Kind.LEVEL2)) {
          labels.put(word, tag);
        } else if (tag.is(Tag.Kind.SECTION)) {
          sections.add(word);
        }
      }
    }
    for (PrintedLine line : lines) {
      boolean leading = kinds.contains(ColumnKind.LEVEL);
      for (Word word : line.words()) {
        if (leading) {
          this.leading.add(word);
        }
        leading &= labels.containsKey(word) || sections.contains(word);
        if (!leading) {
          labels.remove(word);
        }
      }
    }
  }

  /** Whether it is a label, but one of the other level. */
  private boolean isOther(Word word, int column) {
    Tag label = labels.get(word);
    boolean first = column == kinds.indexOf(ColumnKind.LEVEL);
    boolean both = kinds.lastIndexOf(ColumnKind.LEVEL) > kinds.indexOf(ColumnKind.LEVEL);
    return both && label != null && !label.is(first ? Tag.Kind.LEVEL1 : Tag.Kind.LEVEL2);
  }

  /**
   * What the cheapest way costs, and what it costs that a column of numbers has fewer of them than
   * another: each row has points and a score.
   */
  int total() {
    int most = 0;
    int sum = 0;
    int numbers = 0;
    for (int c = 0; c < kinds.size(); c++) {
      if (kinds.get(c) == ColumnKind.NUMBER) {
        int count = lines(c);
        most = Math.max(most, count);
        sum += count;
        numbers++;
      }
    }
    return total + (most * numbers - sum) * MISSING_NUMBER;
  }

  /** How many lines have words in the column. */
  private int lines(int column) {
    int lines = 0;
    for (int[] line : columns) {
      boolean any = false;
      for (int own : line) {
        any |= own == column;
      }
      lines += any ? 1 : 0;
    }
    return lines;
  }

  /** For each line the column of each word. */
  List<int[]> columns() {
    return columns;
  }

  /** Where each column's cells stand, left and right edge. */
  List<int[]> boxes() {
    List<int[]> boxes = new ArrayList<>();
    for (int c = 0; c < kinds.size(); c++) {
      boxes.add(places.box(c));
    }
    return boxes;
  }

  /** Takes the columns to stand where they do near the line. */
  private void see(int line) {
    for (int c = 0; c < kinds.size(); c++) {
      int[] box = places.box(c, line);
      lows[c] = box[0];
      highs[c] = box[1];
    }
  }

  private List<int[]> assign(List<PrintedLine> lines) {
    List<int[]> columns = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      see(i);
      columns.add(columnsOf(lines.get(i).words()));
    }
    return columns;
  }

  /** Where the cells stand that have a certain place. */
  private void learn(List<PrintedLine> lines) {
    CellPlaces found = new CellPlaces(boxes());
    for (int i = 0; i < lines.size(); i++) {
      learn(lines.get(i).words(), i, found);
    }
    places = found;
  }

  /** {@code 指标 1:完成率}: a cell ends with the last of the words that stand a space apart. */
  private void learn(List<Word> words, int line, CellPlaces found) {
    int[] own = columns.get(line);
    for (int w = 0; w < words.size(); w++) {
      if (words.get(w).isFixed()) {
        found.add(own[w], line, words.get(w).left(), words.get(w).right());
      } else if (w > 0 && own[w - 1] == own[w]) {
        found.widen(own[w], words.get(w).right());
      }
    }
  }

  /** The cheapest way to lay the words of a line into cells from left to right. */
  private int[] columnsOf(List<Word> words) {
    int columns = kinds.size();
    int[][] begins = new int[words.size() + 1][columns];
    int[][] befores = new int[words.size()][columns];
    return path(search(words, begins, befores), begins, befores);
  }

  /** For each word of a line the column where it would nearly as well stand; -1 if none is near. */
  int[] others(int line, List<Word> words) {
    int[] own = columns.get(line);
    see(line);
    int[][] begins = new int[words.size() + 1][kinds.size()];
    int[][] costs = search(words, begins, new int[words.size()][kinds.size()]);
    ColumnMargins margins = new ColumnMargins(this, words, costs);
    int[] others = new int[own.length];
    for (int w = 0; w < own.length; w++) {
      others[w] = margins.other(w, own[w], NEAR);
    }
    return others;
  }

  private int[][] search(List<Word> words, int[][] begins, int[][] befores) {
    int columns = kinds.size();
    prepare(words);
    int[][] costs = new int[words.size() + 1][columns];
    for (int[] row : costs) {
      Arrays.fill(row, UNREACHED);
    }
    for (int begin = 0; begin < words.size(); begin++) {
      for (int c = 0; c < columns; c++) {
        int before = before(words, begin, c, costs[begin]);
        befores[begin][c] = before;
        int cost = begin == 0 ? first(words.get(0), c) : UNREACHED;
        if (before >= 0) {
          cost = costs[begin][before] + next(words, begin, before, c);
        }
        if (cost < UNREACHED) {
          cells(words, begin, c, cost, costs, begins);
        }
      }
    }
    return costs;
  }

  /** What each word of the line that is read costs in each column, by itself and behind another. */
  private void prepare(List<Word> words) {
    blankNumber = hasNumbers(words) ? BLANK_NUMBER : 0;
    owns = new int[words.size()][kinds.size()];
    inner = new int[words.size()][kinds.size()];
    firsts = new int[words.size()][kinds.size()];
    edges = new int[words.size()];
    edgesOfNumbers = new int[words.size()];
    widths = new int[words.size()];
    for (int w = 0; w < words.size(); w++) {
      widths[w] = DisplayWidth.onPaper(words.get(w).text());
      if (w > 0) {
        prepareEdge(words, w);
      }
      for (int c = 0; c < kinds.size(); c++) {
        firsts[w][c] = first(words.get(w), c);
        owns[w][c] = cost(words.get(w), c);
        inner[w][c] = w > 0 ? within(words, w, c) : 0;
      }
    }
  }

  /** Whether several numbers stand on the line: one alone may be a piece, half a line off. */
  private static boolean hasNumbers(List<Word> words) {
    int numbers = 0;
    for (Word word : words) {
      numbers += NumberTexts.startsNumber(word.text()) ? 1 : 0;
    }
    return numbers > 1;
  }

  /** The column of the cell before one that begins with that word; -1 if there is none. */
  private int before(List<Word> words, int begin, int column, int[] costs) {
    int best = -1;
    int least = UNREACHED;
    for (int c = 0; c < column; c++) {
      int cost = costs[c] == UNREACHED ? UNREACHED : costs[c] + next(words, begin, c, column);
      if (cost < least) {
        least = cost;
        best = c;
      }
    }
    return best;
  }

  /** All cells of the column that begin with that word. */
  private void cells(
      List<Word> words, int begin, int column, int before, int[][] costs, int[][] begins) {
    int[] cells = cellCosts(words, begin, column);
    for (int i = 0; i < cells.length; i++) {
      int end = begin + 1 + i;
      if (before + cells[i] < costs[end][column]) {
        costs[end][column] = before + cells[i];
        begins[end][column] = begin;
      }
    }
  }

  /** What the word and so many behind it cost as a cell of the column. */
  int[] cellCosts(List<Word> words, int begin, int column) {
    int[] costs = new int[Math.min(words.size() - begin, LONGEST)];
    int cost = 0;
    int width = 0;
    boolean merged = kinds.get(column).isMerged();
    for (int i = 0; i < costs.length; i++) {
      cost += owns[begin + i][column] + (i > 0 ? inner[begin + i][column] : 0);
      boolean label = merged && labels.containsKey(words.get(begin + i));
      width += label ? 0 : widths[begin + i];
      int over = Math.max(0, width - rooms[column]) * TOO_WIDE;
      costs[i] = cost + Math.min(MOST_TOO_WIDE, over);
    }
    return costs;
  }

  private int[] path(int[][] costs, int[][] begins, int[][] befores) {
    int end = befores.length;
    int column = 0;
    for (int c = 1; c < kinds.size(); c++) {
      column = costs[end][c] < costs[end][column] ? c : column;
    }
    total += costs[end][column];
    int[] path = new int[end];
    while (end > 0) {
      int begin = begins[end][column];
      Arrays.fill(path, begin, end, column);
      column = befores[begin][column];
      end = begin;
    }
    return path;
  }

  /** What it costs that a cell begins with the word, behind one of that column. */
  int next(List<Word> words, int w, int before, int column) {
    boolean number = kinds.get(before) == ColumnKind.NUMBER;
    int edge = number ? edgesOfNumbers[w] : edges[w];
    return edge + firsts[w][column] + skipped(words.get(w), before, column);
  }

  /**
   * What it costs that a cell ends before the word: {@code 产出指标(50 分)}, {@code 12.5 公里} are one.
   */
  private void prepareEdge(List<Word> words, int w) {
    boolean parted = room(words, w) > Word.UNIT || NumberTexts.areWide(words, w);
    int space = parted ? 0 : NEXT_CELL_BEHIND_SPACE;
    Tag label = labels.get(words.get(w));
    boolean same = label != null && label == labels.get(words.get(w - 1));
    edgesOfNumbers[w] = space + (same ? WRONG_KIND : 0);
    boolean unit =
        label == null
            && (NumberTexts.areNumberAndUnit(words, w)
                || NumberTexts.goesOnDate(words, w)
                || NumberTexts.areNumbered(words, w));
    boolean within = space > 0 && isText && !NumberTexts.isNumbering(words.get(w).text());
    edges[w] = space + (same || unit ? WRONG_KIND : 0) + (within ? NUMBER_IN_TEXT : 0);
  }

  private static int room(List<Word> words, int w) {
    return words.get(w).left() - words.get(w - 1).right();
  }

  /** What it costs that the word goes on in the cell of the word before. */
  private int within(List<Word> words, int w, int column) {
    int room = room(words, w);
    int cost = room > Word.UNIT ? ROOM_IN_CELL : 0;
    cost += NumberTexts.isTorn(words.get(w - 1).text()) ? WRONG_KIND : 0;
    boolean number =
        NumberTexts.isNumber(words.get(w).text()) && !NumberTexts.areNumberAndUnit(words, w + 1);
    return cost
        + switch (kinds.get(column)) {
          case NUMBER, AMOUNT -> WRONG_KIND;
          case LEVEL -> areTwoLabels(words, w) ? WRONG_KIND : 0;
          case TEXT -> number && column + 1 < kinds.size() ? ODD_KIND / 2 : 0;
          case FUND_LABEL -> number ? WRONG_KIND : 0;
          case QUANTITY -> number || NumberTexts.areQuantities(words, w) ? SECOND_NUMBER : 0;
          case NAME ->
              room <= Word.UNIT && NumberTexts.isQuantity(words.get(w).text()) ? ODD_KIND : 0;
          default -> 0;
        };
  }

  /** {@code (40 分) 成本指标}: the end of one label and another one. */
  private boolean areTwoLabels(List<Word> words, int w) {
    Tag before = labels.get(words.get(w - 1));
    Tag label = labels.get(words.get(w));
    return before != null && label != null && before != label;
  }

  /**
   * Points and scores are hardly ever blank; least of all where a number would begin a text
   * instead.
   */
  private int skipped(Word word, int before, int column) {
    int cost = 0;
    for (int c = before + 1; c < column; c++) {
      cost += kinds.get(c) == ColumnKind.NUMBER ? blankNumber : 0;
      cost += kinds.get(c) == ColumnKind.QUANTITY ? blankNumber / 2 : 0;
      cost += !word.isFixed() && kinds.get(c).isFilled() ? SKIPPED : 0;
    }
    boolean blank = column - before > 1 && kinds.get(column - 1) == ColumnKind.NUMBER;
    boolean text = kinds.get(column) == ColumnKind.TEXT;
    return cost + (blank && text && NumberTexts.isNumber(word.text()) ? NUMBER_AS_TEXT : 0);
  }

  /** What it costs that the word begins a cell of the column. */
  int first(Word word, int column) {
    boolean number = NumberTexts.isNumber(word.text());
    return switch (kinds.get(column)) {
      case NAME -> number ? ODD_KIND : 0;
      case TEXT -> number ? ODD_KIND : 0;
      case FUND_LABEL -> number ? WRONG_KIND : 0;
      default -> 0;
    };
  }

  private int cost(Word word, int column) {
    int kind =
        switch (kinds.get(column)) {
          case NUMBER -> number(word.text());
          case AMOUNT -> NumberTexts.startsNumber(word.text()) ? 0 : WRONG_KIND;
          case OPERATOR -> NumberTexts.isOperator(word.text()) ? 0 : ODD_KIND * 2;
          case LEVEL -> level(word, column);
          case BLOCK -> sections.contains(word) ? 0 : ODD_KIND * 2;
          default -> labels.containsKey(word) ? ODD_KIND : 0;
        };
    boolean label = sections.contains(word) && kinds.get(column) != ColumnKind.BLOCK;
    boolean operator = operators && kinds.get(column) != ColumnKind.OPERATOR;
    int other = operator && NumberTexts.isOperator(word.text()) ? ODD_KIND * 2 : 0;
    return kind + other + (label ? ODD_KIND : 0) + place(word, column);
  }

  /** {@code 100%}, {@code 98.5万元}: points and scores have no unit. */
  private static int number(String text) {
    int unit =
        NumberTexts.isQuantity(text) ? ODD_KIND : NumberTexts.glued(text) > 0 ? ODD_KIND / 2 : 0;
    return NumberTexts.startsNumber(text) ? unit : WRONG_KIND;
  }

  private int level(Word word, int column) {
    if (labels.containsKey(word)) {
      return isOther(word, column) ? ODD_KIND : 0;
    }
    return leading.contains(word) ? ODD_KIND / 2 : ODD_KIND * 2;
  }

  private int place(Word word, int column) {
    int right = word.right() + word.slack();
    int outside = Math.max(0, Math.max(lows[column] - right, word.left() - highs[column]));
    int middle = word.middle();
    int aside = Math.max(0, Math.max(lows[column] - middle - word.slack(), middle - highs[column]));
    return Math.min(FARTHEST, (outside * OUTSIDE + aside * ASIDE) / Word.UNIT);
  }
}
