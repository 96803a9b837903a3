package io.github.perfparse.align.layout;

import io.github.perfparse.align.atom.LooseWord;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.layout.column.ColumnFit;
import io.github.perfparse.align.layout.column.ColumnKind;
import io.github.perfparse.align.layout.column.LineCosts;
import io.github.perfparse.align.layout.column.PageColumns;
import io.github.perfparse.align.layout.column.Rooms;
import io.github.perfparse.align.layout.column.Stretches;
import io.github.perfparse.align.layout.column.TextColumns;
import io.github.perfparse.align.layout.page.NumberTexts;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.run.PageRoom;
import io.github.perfparse.align.layout.tag.Tag;
import io.github.perfparse.align.layout.tag.TagTable;
import io.github.perfparse.lexicon.Lexicon;
import io.github.perfparse.text.row.Fold;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The lines of one table below its head, on its pages so far, with their words in columns: where
 * the columns stand is found for each page, the rows go over all of them.
 */
final class TablePart {

  /** What a line costs at least where columns may be misplaced. */
  private static final int POOR = 5;

  private static final String SENTENCE_ENDS = "。；;";

  private final List<PrintedLine> lines = new ArrayList<>();
  private final List<ColumnKind> kinds;
  private final List<List<Word>> merged = new ArrayList<>();

  /** By line and column what stands there. */
  private final List<CellLine[]> cells = new ArrayList<>();

  private final List<PageRoom> pages = new ArrayList<>();

  /** How much is blank above each line. */
  private final List<Integer> above = new ArrayList<>();

  /** How many lines above each one, and behind the last, hold nothing but merged labels. */
  private final List<Integer> labels = new ArrayList<>(List.of(0));

  private final int[] widths;
  private int[] decimals;
  private List<BitSet> newLabels;
  private final List<LooseWord> loose = new ArrayList<>();
  private List<int[]> boxes;
  private Rooms rooms;

  /** A table without lines yet. */
  TablePart(Columns columns) {
    this(columns.kinds(), columns.boxes(), new Rooms(columns.kinds().size()));
  }

  private TablePart(List<ColumnKind> kinds, List<int[]> boxes, Rooms rooms) {
    this.kinds = kinds;
    this.boxes = boxes;
    this.rooms = rooms;
    this.widths = new int[kinds.size()];
    for (int c = 0; c < kinds.size(); c++) {
      merged.add(new ArrayList<>());
    }
  }

  /** Texts side by side, below their heads or on a page more. */
  static TablePart ofTexts(
      List<PrintedLine> lines, List<ColumnKind> kinds, Rooms before, List<Tag> tags, int heads) {
    TablePart part = new TablePart(kinds, TextColumns.of(kinds, lines, tags, heads), before);
    part.add(lines, tags);
    return part;
  }

  /**
   * Adds the lines of one page. Their columns are found by the places of the labels, or where those
   * are far from the cells or on the page before, by what the cells are like.
   */
  void add(List<PrintedLine> page, List<Tag> tags) {
    if (page.isEmpty()) {
      return;
    }
    OpenCells open = new OpenCells(this, page);
    if (open.areAny()) {
      addLines(page, open.columns());
      for (int i = 0; i < page.size(); i++) {
        addLoose(page.get(i).words(), open.columns().get(i), open.others(page.get(i)));
      }
      return;
    }
    List<LineCosts> costs = LineCosts.of(kinds, tags, page);
    ColumnFit fit = fit(costs, page, tags);
    boxes = fit.boxes();
    rooms = rooms.with(costs, fit.columns());
    List<int[]> laid = BetweenPieces.moved(kinds, page, fit.columns());
    addLines(page, laid);
    for (int i = 0; i < page.size(); i++) {
      addLoose(page.get(i).words(), laid.get(i), fit.others(i));
    }
  }

  private void addLines(List<PrintedLine> page, List<int[]> columns) {
    pages.add(new PageRoom(page.get(0).y(), page.get(page.size() - 1).y()));
    boolean spaced = isSpaced(page);
    int last = page.get(0).y() - Word.UNIT;
    int room = 0;
    for (int i = 0; i < page.size(); i++) {
      room = Math.max(room, page.get(i).y() - last - Word.UNIT);
      boolean kept = add(page.get(i), columns.get(i));
      if (kept) {
        above.add(room);
        room = 0;
        labels.add(0);
      } else {
        labels.set(lines.size(), labels.get(lines.size()) + 1);
      }
      last = kept || !spaced ? page.get(i).y() : last;
    }
    decimals = null;
    newLabels = null;
  }

  private ColumnFit fit(List<LineCosts> costs, List<PrintedLine> page, List<Tag> tags) {
    if (!ColumnKind.haveRows(kinds)) {
      return new ColumnFit(costs, boxes, rooms);
    }
    boolean first = pages.isEmpty();
    ColumnFit fit = first ? new ColumnFit(costs, boxes, rooms) : fitByCells(costs, page, tags);
    if (fit.total() <= POOR * page.size()) {
      return fit;
    }
    ColumnFit other = first ? cheaper(fit, fitByCells(costs, page, tags)) : fit;
    Stretches stretches = new Stretches(costs, other.boxes(), rooms);
    return stretches.areAny() ? cheaper(other, new ColumnFit(costs, stretches, rooms)) : other;
  }

  private static ColumnFit cheaper(ColumnFit fit, ColumnFit other) {
    return other.total() < fit.total() ? other : fit;
  }

  private ColumnFit fitByCells(List<LineCosts> costs, List<PrintedLine> page, List<Tag> tags) {
    return new ColumnFit(costs, PageColumns.of(kinds, boxes, page, tags), rooms);
  }

  /** Whether most lines stand apart: then a line with nothing but a merged label parts rows too. */
  private static boolean isSpaced(List<PrintedLine> page) {
    int apart = 0;
    for (int i = 1; i < page.size(); i++) {
      apart += page.get(i).y() - page.get(i - 1).y() > Word.UNIT ? 1 : 0;
    }
    return apart * 3 > page.size();
  }

  private void addLoose(List<Word> line, int[] columns, int[] others) {
    for (int w = 0; w < others.length; w++) {
      Word like = others[w] < 0 ? null : like(others[w]);
      Word row = kinds.get(columns[w]).isMerged() ? cell(line, columns) : line.get(w);
      if (like != null && row != null) {
        loose.add(new LooseWord(line.get(w).place(), row.place(), like.place()));
      }
    }
  }

  /** A word of the line that is in no merged label; null if there is none. */
  private Word cell(List<Word> line, int[] columns) {
    for (int w = 0; w < columns.length; w++) {
      if (!kinds.get(columns[w]).isMerged()) {
        return line.get(w);
      }
    }
    return null;
  }

  /** A word of the column; null if it has none. */
  private Word like(int column) {
    for (CellLine[] line : cells) {
      if (!line[column].isEmpty()) {
        return line[column].words().get(0);
      }
    }
    return null;
  }

  /** The words that might nearly as well stand in another column. */
  List<LooseWord> loose() {
    return loose;
  }

  /** Whether the line has more than merged labels. */
  private boolean add(PrintedLine line, int[] columns) {
    List<List<Word>> words = new ArrayList<>();
    for (int c = 0; c < kinds.size(); c++) {
      words.add(new ArrayList<>());
    }
    for (int w = 0; w < columns.length; w++) {
      put(line.words().get(w), columns[w], words);
    }
    CellLine[] own = new CellLine[kinds.size()];
    boolean rows = false;
    for (int c = 0; c < own.length; c++) {
      own[c] = new CellLine(kinds.get(c), words.get(c));
      rows |= !own[c].isEmpty() && !kinds.get(c).isMerged();
      widths[c] = Math.max(widths[c], own[c].width());
      if (kinds.get(c).isMerged()) {
        merged.get(c).addAll(words.get(c));
      }
    }
    if (rows) {
      lines.add(line);
      cells.add(own);
    }
    return rows;
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

  /** The room of the table on each of its pages. */
  List<PageRoom> pages() {
    return pages;
  }

  /** Whether a page ends above the line. */
  boolean beginsPage(int line) {
    return line > 0 && lines.get(line).page() != lines.get(line - 1).page();
  }

  int y(int line) {
    return lines.get(line).y();
  }

  /** How much is blank between a line and what stands above it. */
  int roomAbove(int line) {
    return above.get(line);
  }

  /** How many lines with nothing but merged labels stand above the line, or behind the last one. */
  int labelsAbove(int line) {
    return labels.get(line);
  }

  PrintedLine line(int index) {
    return lines.get(index);
  }

  /** What stands on a line in a column. */
  CellLine cell(int line, int column) {
    return cells.get(line)[column];
  }

  /** The last line above with words in the column, at most two up; -1 if none. */
  int lineBefore(int line, int column) {
    for (int i = line - 1; i >= Math.max(0, line - 2); i--) {
      if (!cell(i, column).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether what begins the next line would not have fitted behind the line. */
  boolean isFull(int line, int next, int column) {
    return lacking(line, next, column) == 0;
  }

  /** How much wider what begins the next line would have to be so as not to fit behind the line. */
  int lacking(int line, int next, int column) {
    return lacking(line, column, cell(next, column));
  }

  /** The same where the next line is not laid yet. */
  int lacking(int line, int column, CellLine next) {
    int width = cell(line, column).width() + next.unit();
    return Math.max(0, widths[column] + 1 - width);
  }

  /** Whether what stands on the line in the column ends a sentence. */
  boolean isEnded(int line, int column) {
    String text = cell(line, column).text();
    return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /** How many decimals the column's numbers have, if they stand on several lines each; else 0. */
  int decimals(int column) {
    if (decimals == null) {
      decimals = new int[kinds.size()];
      for (int c = 0; c < decimals.length; c++) {
        decimals[c] = kinds.get(c).isNumber() ? TornNumbers.decimals(this, c) : 0;
      }
    }
    return decimals[column];
  }

  /** Whether a level's label begins on the line, below another one that is whole. */
  boolean beginsLabel(int line, int column) {
    if (newLabels == null) {
      newLabels = new ArrayList<>();
      for (int c = 0; c < kinds.size(); c++) {
        newLabels.add(kinds.get(c) == ColumnKind.LEVEL ? newLabels(c) : new BitSet());
      }
    }
    return newLabels.get(column).get(line);
  }

  private BitSet newLabels(int column) {
    BitSet begins = new BitSet();
    String text = "";
    for (int i = 0; i < cells.size(); i++) {
      String next = cell(i, column).text();
      boolean begin = !next.isEmpty() && isLevel(text) && !isLevel(text + next);
      begins.set(i, begin);
      text = begin ? next : text + next;
    }
    return begins;
  }

  private static boolean isLevel(String text) {
    return TagTable.standard().is(text, LabelKind.LEVEL1, LabelKind.LEVEL2);
  }

  /** Whether a number of several lines lacks decimals where the line ends. */
  boolean lacksDecimals(int line, int column) {
    StringBuilder number = new StringBuilder();
    for (int i = line; i >= 0 && i >= line - 2 && TornNumbers.decimals(number) < 0; i--) {
      number.insert(0, cell(i, column).text());
    }
    int known = TornNumbers.decimals(number);
    return known >= 0 && known < decimals(column);
  }

  boolean isFundRow(String text) {
    Lexicon lexicon = Lexicon.standard();
    return lexicon.fundRows().exact(lexicon.whole(Fold.key(text))).isPresent();
  }
}
