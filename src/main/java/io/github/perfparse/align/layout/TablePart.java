package io.github.perfparse.align.layout;

import io.github.perfparse.align.layout.page.DisplayWidth;
import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.tag.Tag;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.List;

/** The lines of one table on one page, below its head, with their words in columns. */
final class TablePart {

  private static final String OPERATORS = "≥≤＞＜≧≦><=＝═";
  private static final String TAILS = "，。、；：）)》”％";
  private static final String STARTS = "★☆…";
  private static final String OPENING = "（(《“【[〔";

  private final List<PrintedLine> lines = new ArrayList<>();
  private final List<ColumnKind> kinds;
  private final boolean continued;
  private final List<List<Word>> merged = new ArrayList<>();
  private final List<List<List<Word>>> words = new ArrayList<>();
  private final int[] widths;
  private final boolean[] torn;
  private final List<int[]> boxes;
  private final Rooms rooms;

  /** The first page of a table. */
  TablePart(List<PrintedLine> lines, Columns columns, List<Tag> tags) {
    this(lines, columns.kinds(), columns.boxes(), new Rooms(columns.kinds().size()), tags, false);
  }

  /** A page on which the table goes on: rows may have begun on the page before. */
  TablePart(List<PrintedLine> lines, TablePart before, List<Tag> tags) {
    this(lines, before.kinds, before.boxes, before.rooms, tags, true);
  }

  /** Texts side by side, below their heads or on a page more. */
  static TablePart ofTexts(
      List<PrintedLine> lines, List<ColumnKind> kinds, Rooms before, List<Tag> tags, int heads) {
    List<int[]> places = TextColumns.of(kinds, lines, tags, heads);
    return new TablePart(lines, kinds, places, before, tags, false);
  }

  /**
   * By the places of the labels, or where those are far from the cells, by what the cells are like.
   */
  private TablePart(
      List<PrintedLine> lines,
      List<ColumnKind> kinds,
      List<int[]> places,
      Rooms before,
      List<Tag> tags,
      boolean continued) {
    this.kinds = kinds;
    this.continued = continued;
    this.widths = new int[kinds.size()];
    this.torn = new boolean[kinds.size()];
    for (int c = 0; c < kinds.size(); c++) {
      merged.add(new ArrayList<>());
    }
    ColumnFit fit = new ColumnFit(kinds, places, before, tags);
    List<int[]> columns = fit.fit(lines);
    ColumnFit byCells = new ColumnFit(kinds, PageColumns.of(kinds, lines, tags), before, tags);
    List<int[]> others = byCells.fit(lines);
    boolean better = !isText() && byCells.total() < fit.total();
    this.boxes = better ? byCells.boxes() : fit.boxes();
    columns = better ? others : columns;
    this.rooms = before.with(lines, columns);
    for (int i = 0; i < lines.size(); i++) {
      add(lines.get(i), columns.get(i));
    }
    for (int c = 0; c < kinds.size(); c++) {
      torn[c] = kinds.get(c).isNumber() && TornNumbers.areIn(this, c);
    }
  }

  private void add(PrintedLine line, int[] columns) {
    List<List<Word>> cells = new ArrayList<>();
    for (int c = 0; c < kinds.size(); c++) {
      cells.add(new ArrayList<>());
    }
    for (int w = 0; w < columns.length; w++) {
      put(line.words().get(w), columns[w], cells);
    }
    boolean rows = false;
    for (int c = 0; c < kinds.size(); c++) {
      rows |= !cells.get(c).isEmpty() && !kinds.get(c).isMerged();
      widths[c] = Math.max(widths[c], width(cells.get(c)));
      if (kinds.get(c).isMerged()) {
        merged.get(c).addAll(cells.get(c));
      }
    }
    if (rows) {
      this.lines.add(line);
      words.add(cells);
    }
  }

  /** {@code 12—}, {@code 4受天气影响}: a score and a reason that were printed as one word. */
  private void put(Word word, int column, List<List<Word>> cells) {
    boolean pair =
        kinds.get(column) == ColumnKind.NUMBER
            && column + 1 < kinds.size()
            && kinds.get(column + 1) == ColumnKind.TEXT;
    int glued = pair ? NumberTexts.glued(word.text()) : 0;
    if (glued > 0) {
      Word[] parts = word.split(glued);
      cells.get(column).add(parts[0]);
      cells.get(column + 1).add(parts[1]);
    } else {
      cells.get(column).add(word);
    }
  }

  private static int width(List<Word> words) {
    int width = 0;
    for (Word word : words) {
      width += DisplayWidth.onPaper(word.text());
    }
    return width;
  }

  /** Whether no cells stand below each other. */
  private boolean isText() {
    return !kinds.contains(ColumnKind.NAME) && !kinds.contains(ColumnKind.FUND_LABEL);
  }

  Rooms rooms() {
    return rooms;
  }

  int size() {
    return lines.size();
  }

  int columns() {
    return kinds.size();
  }

  ColumnKind kind(int column) {
    return kinds.get(column);
  }

  /** The words of a column that is merged over rows. */
  List<Word> merged(int column) {
    return merged.get(column);
  }

  boolean isContinued() {
    return continued;
  }

  int y(int line) {
    return lines.get(line).y();
  }

  PrintedLine line(int index) {
    return lines.get(index);
  }

  List<Word> words(int line, int column) {
    return words.get(line).get(column);
  }

  /** The last line above with words in the column, at most two up; -1 if none. */
  int lineBefore(int line, int column) {
    for (int i = line - 1; i >= Math.max(0, line - 2); i--) {
      if (!words(i, column).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what begins the next line would not have fitted behind the line. */
  boolean isFull(int line, int next, int column) {
    return width(words(line, column)) + unit(text(next, column)) > widths[column];
  }

  /**
   * The room of what cannot be parted at the begin of a text: a number, a Latin word, a bracket and
   * what it opens.
   */
  private static int unit(String text) {
    int i = 0;
    while (i < text.length()
        && text.charAt(i) > ' '
        && text.charAt(i) < 0x80
        && OPENING.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    if (i > 0) {
      return i;
    }
    boolean opens = OPENING.indexOf(text.charAt(0)) >= 0 && text.length() > 1;
    return DisplayWidth.onPaper(text.substring(0, opens ? 2 : 1));
  }

  /** What stands on a line in a column, without room between. */
  String text(int line, int column) {
    StringBuilder text = new StringBuilder();
    for (Word word : words(line, column)) {
      text.append(word.text());
    }
    return text.toString();
  }

  /** {@code 指标2：}, {@code ★}, {@code ……}: another cell begins. */
  boolean beginsAnew(int line, int column) {
    String text = text(line, column);
    boolean numbered =
        text.startsWith("指标") && text.length() > 2 && Character.isDigit(text.charAt(2));
    boolean operator =
        kind(column) == ColumnKind.QUANTITY && OPERATORS.indexOf(text.charAt(0)) >= 0;
    return numbered || operator || STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /**
   * {@code (万元)}, {@code ％}, {@code ，确保…}: no cell begins so, unless it goes on from another page.
   */
  boolean isTail(int line, int column) {
    String text = text(line, column);
    boolean unit = kind(column) == ColumnKind.QUANTITY && "(（%％".indexOf(text.charAt(0)) >= 0;
    return unit || TAILS.indexOf(text.charAt(0)) >= 0;
  }

  /** Whether the column's numbers stand on several lines each. */
  boolean isTorn(int column) {
    return torn[column];
  }

  /** {@code 1.偏差原因：…}: a numbered text begins. */
  boolean beginsNumbered(int line, int column) {
    String text = text(line, column);
    return text.length() > 2
        && text.charAt(0) == '1'
        && ".、．".indexOf(text.charAt(1)) >= 0
        && !Character.isDigit(text.charAt(2));
  }

  boolean isFundRow(String text) {
    Lexicon lexicon = Lexicon.standard();
    return lexicon.fundRows().exact(lexicon.whole(Fold.key(text))).isPresent();
  }
}
