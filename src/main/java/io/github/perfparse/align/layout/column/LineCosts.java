package io.github.perfparse.align.layout.column;

import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.Tag;
import io.github.perfparse.text.markup.DisplayWidth;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * What it costs to take the words of a line for cells of a table's columns by what they are like,
 * wherever they stand: worked out once, however often the columns' places change.
 */
public final class LineCosts {

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

  private final List<ColumnKind> kinds;
  private final LabelWords labels;
  private final List<Word> words;

  /** By word and column, what the word costs in such a cell, */
  private final int[][] owns;

  /** what it costs that it goes on there in the cell of the word before, */
  private final int[][] inner;

  /** that it begins a cell there, */
  private final int[][] firsts;

  /** and that it does so behind a blank cell. */
  private final int[][] behindBlank;

  /** What it costs that a cell ends before the word, and that a cell with a number does. */
  private final int[] edges;

  private final int[] edgesOfNumbers;
  private final int[] widths;

  /** Which words are of a level's label: asked for each cell that may hold them. */
  private final boolean[] ofLabels;

  /** By column what it costs that all the columns left of it are blank between others. */
  private final int[] blanks;

  /** The same where the word behind has no certain place. */
  private final int[] looseBlanks;

  private LineCosts(List<ColumnKind> kinds, LabelWords labels, List<Word> words) {
    this.kinds = kinds;
    this.labels = labels;
    this.words = words;
    int size = words.size();
    this.owns = new int[size][kinds.size()];
    this.inner = new int[size][kinds.size()];
    this.firsts = new int[size][kinds.size()];
    this.behindBlank = new int[size][kinds.size()];
    this.edges = new int[size];
    this.edgesOfNumbers = new int[size];
    this.widths = new int[size];
    this.ofLabels = new boolean[size];
    this.blanks = new int[kinds.size() + 1];
    this.looseBlanks = new int[kinds.size() + 1];
    weighBlanks();
    for (int w = 0; w < size; w++) {
      ofLabels[w] = labels.level(words.get(w)) != null;
      widths[w] = DisplayWidth.onPaper(words.get(w).text());
      weigh(w);
      if (w > 0) {
        weighEdge(w);
        goOn(w);
      }
    }
  }

  /**
   * The costs of the lines of one page.
   *
   * @param kinds what the cells of each column are like
   * @param tags the labels on the lines
   */
  public static List<LineCosts> of(
      List<ColumnKind> kinds, List<Tag> tags, List<PrintedLine> lines) {
    LabelWords labels = new LabelWords(kinds.contains(ColumnKind.LEVEL), tags, lines);
    List<LineCosts> costs = new ArrayList<>(lines.size());
    for (PrintedLine line : lines) {
      costs.add(new LineCosts(kinds, labels, line.words()));
    }
    return costs;
  }

  List<ColumnKind> kinds() {
    return kinds;
  }

  List<Word> words() {
    return words;
  }

  /** What the word costs in a cell of the column. */
  int own(int word, int column) {
    return owns[word][column];
  }

  /** What it costs that the word goes on in the cell of the word before. */
  int inner(int word, int column) {
    return inner[word][column];
  }

  /** What it costs that the word begins a cell of the column. */
  int first(int word, int column) {
    return firsts[word][column];
  }

  /**
   * What it costs that a cell of the column ends before the word; with {@link #begin}, and {@link
   * #behindBlank} where columns between are blank, that one of another column begins with it.
   */
  int end(int word, int column) {
    int edge = (kinds.get(column) == ColumnKind.NUMBER ? edgesOfNumbers : edges)[word];
    return edge - blanks(word)[column + 1];
  }

  /** What it costs that a cell of the column begins with the word, behind another one. */
  int begin(int word, int column) {
    return firsts[word][column] + blanks(word)[column];
  }

  /** What it costs more if a column between the two is blank. */
  int behindBlank(int word, int column) {
    return behindBlank[word][column];
  }

  private int[] blanks(int word) {
    return words.get(word).isFixed() ? blanks : looseBlanks;
  }

  /** How wide the word is on paper. */
  int width(int word) {
    return widths[word];
  }

  /** Whether the word is of a level's label. */
  boolean isLabel(int word) {
    return ofLabels[word];
  }

  /**
   * Points and scores are hardly ever blank where several numbers stand on the line: one alone may
   * be a piece, half a line off.
   */
  private void weighBlanks() {
    int numbers = 0;
    for (Word word : words) {
      numbers += NumberTexts.startsNumber(word.text()) ? 1 : 0;
    }
    int blankNumber = numbers > 1 ? BLANK_NUMBER : 0;
    for (int c = 0; c < kinds.size(); c++) {
      ColumnKind kind = kinds.get(c);
      int blank = kind == ColumnKind.NUMBER ? blankNumber : 0;
      blank += kind == ColumnKind.QUANTITY ? blankNumber / 2 : 0;
      blanks[c + 1] = blanks[c] + blank;
      looseBlanks[c + 1] = looseBlanks[c] + blank + (kind.isFilled() ? SKIPPED : 0);
    }
  }

  private void weigh(int w) {
    String text = words.get(w).text();
    boolean number = NumberTexts.isNumber(text);
    boolean figures = NumberTexts.startsNumber(text);
    int points = figures ? unit(text) : WRONG_KIND;
    boolean operator = NumberTexts.isOperator(text);
    // A mark for none may be the reason's, behind a score that stands half a line off.
    boolean digits = number && Characters.hasDigit(text);
    boolean section = labels.isSection(words.get(w));
    boolean operators = operator && kinds.contains(ColumnKind.OPERATOR);
    for (int c = 0; c < kinds.size(); c++) {
      ColumnKind kind = kinds.get(c);
      firsts[w][c] = number ? numberBegins(kind) : 0;
      boolean numberAsText = digits && kind == ColumnKind.TEXT && c > 0;
      behindBlank[w][c] =
          numberAsText && kinds.get(c - 1) == ColumnKind.NUMBER ? NUMBER_AS_TEXT : 0;
      owns[w][c] =
          switch (kind) {
            case NUMBER -> points;
            case AMOUNT -> figures ? 0 : WRONG_KIND;
            case OPERATOR -> operator ? 0 : ODD_KIND * 2;
            case LEVEL -> level(w, c);
            case BLOCK -> section ? 0 : ODD_KIND * 2;
            default -> isLabel(w) ? ODD_KIND : 0;
          };
      owns[w][c] += operators && kind != ColumnKind.OPERATOR ? ODD_KIND * 2 : 0;
      owns[w][c] += section && kind != ColumnKind.BLOCK ? ODD_KIND : 0;
    }
  }

  private static int numberBegins(ColumnKind kind) {
    return switch (kind) {
      case NAME, TEXT -> ODD_KIND;
      case FUND_LABEL -> WRONG_KIND;
      default -> 0;
    };
  }

  /** {@code 100%}, {@code 98.5万元}: points and scores have no unit. */
  private static int unit(String text) {
    return NumberTexts.isQuantity(text) ? ODD_KIND : NumberTexts.glued(text) > 0 ? ODD_KIND / 2 : 0;
  }

  private int level(int w, int column) {
    if (isLabel(w)) {
      return isOther(labels.level(words.get(w)), column) ? ODD_KIND : 0;
    }
    return labels.isLeading(words.get(w)) ? ODD_KIND / 2 : ODD_KIND * 2;
  }

  /** Whether it is a label of the other level. */
  private boolean isOther(Tag label, int column) {
    int level1 = kinds.indexOf(ColumnKind.LEVEL);
    boolean both = kinds.lastIndexOf(ColumnKind.LEVEL) > level1;
    return both && !label.is(column == level1 ? LabelKind.LEVEL1 : LabelKind.LEVEL2);
  }

  /** {@code 产出指标(50 分)}, {@code 12.5 公里} are one cell. */
  private void weighEdge(int w) {
    boolean parted = room(w) > Word.UNIT || NumberTexts.areWide(words, w);
    int space = parted ? 0 : NEXT_CELL_BEHIND_SPACE;
    Tag label = labels.level(words.get(w));
    boolean same = label != null && label == labels.level(words.get(w - 1));
    edgesOfNumbers[w] = space + (same ? WRONG_KIND : 0);
    // In 预算执行 ⏎ 情况（10 ⏎ 分） a section's label ends its line with a number.
    boolean unit =
        label == null
            && !labels.isSection(words.get(w - 1))
            && (NumberTexts.areNumberAndUnit(words, w) || NumberTexts.areNumbered(words, w));
    boolean within =
        space > 0 && !ColumnKind.haveRows(kinds) && !NumberTexts.isNumbering(words.get(w).text());
    edges[w] = space + (same || unit ? WRONG_KIND : 0) + (within ? NUMBER_IN_TEXT : 0);
  }

  /** {@code 偏差 0%}: whether the word stands a space behind the one before, and not as texts do. */
  boolean isOneText(int word) {
    return room(word) <= Word.UNIT && !NumberTexts.areWide(words, word);
  }

  private int room(int w) {
    return words.get(w).left() - words.get(w - 1).right();
  }

  private void goOn(int w) {
    String text = words.get(w).text();
    int room = room(w) > Word.UNIT ? ROOM_IN_CELL : 0;
    boolean rows = ColumnKind.haveRows(kinds);
    int torn = rows && NumberTexts.isTorn(words.get(w - 1).text()) ? WRONG_KIND : 0;
    boolean number = NumberTexts.isNumber(text) && !NumberTexts.areNumberAndUnit(words, w + 1);
    boolean second = number || NumberTexts.areQuantities(words, w);
    boolean quantity = room == 0 && NumberTexts.isQuantity(text);
    for (int c = 0; c < kinds.size(); c++) {
      inner[w][c] =
          room
              + torn
              + switch (kinds.get(c)) {
                case NUMBER, AMOUNT -> WRONG_KIND;
                case LEVEL -> areTwoLabels(w) ? WRONG_KIND : 0;
                case TEXT -> number && c + 1 < kinds.size() ? ODD_KIND / 2 : 0;
                case FUND_LABEL -> number ? WRONG_KIND : 0;
                case QUANTITY -> second ? SECOND_NUMBER : 0;
                case NAME -> quantity ? ODD_KIND : 0;
                default -> 0;
              };
    }
  }

  /** {@code (40 分) 成本指标}: the end of one label and another one. */
  private boolean areTwoLabels(int w) {
    Tag before = labels.level(words.get(w - 1));
    Tag label = labels.level(words.get(w));
    return before != null && label != null && before != label;
  }
}
