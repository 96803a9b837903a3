package io.github.perfparse.align.layout;

import java.util.ArrayList;
import java.util.List;

/** The rows of one table, over all its pages. */
final class TableRows {

  private final Head head;
  private final List<PrintedLine> lines;
  private final List<Tag> tags;
  private final int from;
  private final int to;
  private RowList rows;

  TableRows(Head head, List<PrintedLine> lines, List<Tag> tags, int from, int to) {
    this.head = head;
    this.lines = lines;
    this.from = from;
    this.to = to;
    this.tags = new ArrayList<>();
    for (Tag tag : tags) {
      if (tag.isBeside(from, to - 1)) {
        this.tags.add(tag);
      }
    }
  }

  void addTo(RowList list) {
    rows = list;
    rows.upTo(lines.get(from).number());
    int end = pageEnd(from);
    List<Column> columns = Columns.of(head, lines.subList(from, end), tags);
    headRows(columns, end);
    body(columns, Math.min(end, head.lastLine() + 1), end, false);
    while (end < to) {
      int begin = end;
      end = pageEnd(begin);
      rows.upTo(lines.get(begin).number());
      List<PrintedLine> page = lines.subList(begin, end);
      List<Column> next =
          head.isGoals()
              ? PageColumns.ofTexts(columns, page, tagsOn(page))
              : PageColumns.of(columns, page, tagsOn(page));
      body(next, begin, end, true);
    }
  }

  private int pageEnd(int begin) {
    int end = begin;
    while (end < to && lines.get(end).page() == lines.get(begin).page()) {
      end++;
    }
    return end;
  }

  /** The head's labels; what else stands on its lines goes into a row before them. */
  private void headRows(List<Column> columns, int end) {
    List<List<Word>> labels = empty(columns);
    List<List<Word>> above = empty(columns);
    for (int i = from; i <= Math.min(head.lastLine(), end - 1); i++) {
      for (Word word : lines.get(i).words()) {
        int column = column(columns, word);
        if (columns.get(column).kind() != ColumnKind.BLOCK) {
          (isHead(word) || !isTag(word) ? labels : above).get(column).add(word);
        }
      }
    }
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).kind() == ColumnKind.BLOCK) {
        labels.get(c).addAll(block(columns.get(c), end));
      }
    }
    add(above, columns);
    add(labels, columns);
  }

  private List<Word> block(Column column, int end) {
    List<Word> words = new ArrayList<>();
    for (int i = from; i < end; i++) {
      for (Word word : lines.get(i).words()) {
        if (column.holds(word)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private boolean isHead(Word word) {
    for (Tag tag : head.columns()) {
      if (tag.words().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTag(Word word) {
    for (Tag tag : tags) {
      if (tag.words().contains(word)) {
        return true;
      }
    }
    return false;
  }

  private void body(List<Column> columns, int begin, int end, boolean continued) {
    List<PrintedLine> own = lines.subList(begin, end);
    if (own.isEmpty()) {
      return;
    }
    if (head.isGoals()) {
      goals(columns, own);
      return;
    }
    if (System.getProperty("layout.debug") != null) System.err.println(own.get(0).number() + "-" + own.get(own.size()-1).number() + " " + columns);
    TablePart part = new TablePart(own, columns, continued);
    List<Band> bands = bands(part);
    List<List<List<Word>>> laid = new ArrayList<>();
    for (Band band : bands) {
      laid.add(cells(part, band));
    }
    levels(part, own, bands, laid, continued);
    for (List<List<Word>> row : laid) {
      add(row, columns);
    }
  }

  private static List<Band> bands(TablePart part) {
    RowCuts best = null;
    for (BandCost.Alignment alignment : BandCost.Alignment.values()) {
      RowCuts cuts = new RowCuts(part, alignment);
      best = best == null || cuts.cost() < best.cost() ? cuts : best;
    }
    return best.rows();
  }

  private static List<List<Word>> cells(TablePart part, Band band) {
    List<List<Word>> cells = empty(part.columns());
    for (int c = 0; c < cells.size(); c++) {
      for (int i = band.from(); i <= band.to() && !part.kind(c).isMerged(); i++) {
        cells.get(c).addAll(part.words(i, c));
      }
    }
    return cells;
  }

  /** Puts each level's label into the first row of its run, the finer level first. */
  private void levels(
      TablePart part, List<PrintedLine> own, List<Band> bands, List<List<List<Word>>> laid, boolean continued) {
    int[] tops = new int[bands.size()];
    int[] bottoms = new int[bands.size()];
    for (int i = 0; i < bands.size(); i++) {
      tops[i] = part.y(bands.get(i).from());
      bottoms[i] = part.y(bands.get(i).to());
    }
    boolean[] begins = new boolean[bands.size()];
    java.util.Arrays.fill(begins, true);
    List<List<List<Word>>> empty = new ArrayList<>();
    for (int c = part.columns().size() - 1; c >= 0; c--) {
      if (part.kind(c) == ColumnKind.BLOCK && continued) {
        loose(part.columns().get(c), own);
      } else if (part.kind(c) == ColumnKind.LEVEL) {
        begins = level(part, own, c, laid, new LevelCellRuns(tops, bottoms, begins, continued));
      }
    }
  }

  /** The geometry of rows that labels are laid to. */
  private record LevelCellRuns(int[] tops, int[] bottoms, boolean[] begins, boolean continued) {}

  private boolean[] level(
      TablePart part, List<PrintedLine> own, int column, List<List<List<Word>>> laid, LevelCellRuns rows) {
    List<LevelCell> labels = LevelCell.in(part.columns().get(column), own, tagsOn(own));
    boolean[] begins = new boolean[laid.size()];
    if (laid.isEmpty()) {
      return begins;
    }
    int[] starts =
        new LevelRuns(rows.tops, rows.bottoms, labels, rows.continued, rows.begins).starts();
    for (int j = 0; j < labels.size(); j++) {
      int row = Math.min(starts[j], laid.size() - 1);
      begins[row] = true;
      laid.get(row).get(column).addAll(labels.get(j).words());
    }
    return begins;
  }

  private List<Tag> tagsOn(List<PrintedLine> own) {
    List<Tag> found = new ArrayList<>();
    for (Tag tag : tags) {
      if (own.contains(lines.get(tag.firstLine())) && own.contains(lines.get(tag.lastLine()))) {
        found.add(tag);
      }
    }
    return found;
  }

  private void loose(Column column, List<PrintedLine> own) {
    List<Word> words = new ArrayList<>();
    for (PrintedLine line : own) {
      for (Word word : line.words()) {
        if (column.holds(word)) {
          words.add(word);
        }
      }
    }
    if (!words.isEmpty()) {
      rows.add(new LaidRow(List.of(new LaidCell(0, words)), 0));
    }
  }

  private void goals(List<Column> columns, List<PrintedLine> own) {
    List<List<Word>> cells = empty(columns);
    for (PrintedLine line : own) {
      for (Word word : line.words()) {
        int column = column(columns, word);
        if (columns.get(column).kind() != ColumnKind.BLOCK) {
          cells.get(column).add(word);
        }
      }
    }
    add(cells, columns);
  }

  private static int column(List<Column> columns, Word word) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).holds(word)) {
        return c;
      }
    }
    return columns.size() - 1;
  }

  private static List<List<Word>> empty(List<Column> columns) {
    List<List<Word>> cells = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      cells.add(new ArrayList<>());
    }
    return cells;
  }

  private void add(List<List<Word>> cells, List<Column> columns) {
    List<LaidCell> filled = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      if (!cells.get(c).isEmpty()) {
        filled.add(new LaidCell(c, List.copyOf(cells.get(c))));
      }
    }
    if (!filled.isEmpty()) {
      rows.add(new LaidRow(filled, columns.size()));
    }
  }
}
