package io.github.perfparse.align.layout;

import io.github.perfparse.align.atom.LooseWord;
import io.github.perfparse.align.label.LabelKind;
import io.github.perfparse.align.layout.column.ColumnKind;
import io.github.perfparse.align.layout.column.Rooms;
import io.github.perfparse.align.layout.page.PrintedLine;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.align.layout.run.LevelCell;
import io.github.perfparse.align.layout.run.LevelColumns;
import io.github.perfparse.align.layout.run.RunRows;
import io.github.perfparse.align.layout.run.VerticalPlace;
import io.github.perfparse.align.layout.tag.Head;
import io.github.perfparse.align.layout.tag.Tag;
import io.github.perfparse.lexicon.Leaning;
import io.github.perfparse.lexicon.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rows of one table, over all its pages. */
final class TableRows {

  private final Head head;
  private final List<PrintedLine> lines;
  private final List<Tag> tags;
  private final int from;
  private final int to;
  private final RowList rows;
  private final Set<Word> again = new LinkedHashSet<>();
  private Columns columns;

  /** The table on the page that is read. */
  private TablePart part;

  /**
   * @param from index of the table's first line
   * @param to index of the line behind its last one
   * @param rows where its rows go
   */
  TableRows(Head head, List<PrintedLine> lines, List<Tag> tags, int from, int to, RowList rows) {
    this.head = head;
    this.lines = lines;
    this.tags = tags;
    this.from = from;
    this.to = to;
    this.rows = rows;
  }

  void lay() {
    rows.upTo(lines.get(from));
    int end = pageEnd(from);
    columns = new Columns(head, tagsOn(from, end), tagsOn(end, to));
    int body = Math.min(end, head.lastLine() + 1);
    if (head.isGoals()) {
      goals(from, body, end);
    } else {
      table(body, end);
    }
  }

  private int pageEnd(int begin) {
    int end = begin;
    while (end < to && lines.get(end).page() == lines.get(begin).page()) {
      end++;
    }
    return end;
  }

  private List<Tag> tagsOn(int begin, int end) {
    List<Tag> found = new ArrayList<>();
    for (Tag tag : tags) {
      if (tag.firstLine() >= begin && tag.lastLine() < end) {
        found.add(tag);
      }
    }
    return found;
  }

  private void table(int body, int firstEnd) {
    part = new TablePart(columns);
    part.add(lines.subList(body, firstEnd), tagsOn(from, firstEnd));
    for (int begin = firstEnd; begin < to; begin = pageEnd(begin)) {
      part.add(lines.subList(begin, pageEnd(begin)), tagsOn(begin, pageEnd(begin)));
    }
    findAgain();
    headRows(from, body, tagsOn(from, firstEnd), part);
    body(part, tagsOn(from, to));
  }

  /** The section's label where other pages print it again. */
  private void findAgain() {
    for (Tag tag : tagsOn(from, to)) {
      if (tag.is(LabelKind.SECTION)) {
        again.addAll(tag.words());
      }
    }
    for (int c = 0; c < part.columns(); c++) {
      if (part.kind(c) == ColumnKind.BLOCK) {
        again.removeAll(columns.label(c).words());
        again.retainAll(part.merged(c));
      }
    }
  }

  /** The head's labels; other labels on its lines go into a row before them. */
  private void headRows(int begin, int body, List<Tag> own, TablePart part) {
    List<List<Word>> labels = empty();
    List<List<Word>> above = empty();
    Set<Word> known = new HashSet<>();
    for (int c = 0; c < labels.size(); c++) {
      Tag label = columns.label(c);
      if (label != null) {
        labels.get(c).addAll(label.words());
        known.addAll(label.words());
      }
    }
    Set<Word> others = new HashSet<>();
    for (Tag tag : own) {
      others.addAll(tag.words());
    }
    for (int i = begin; i < body; i++) {
      for (Word word : lines.get(i).words()) {
        if (!known.contains(word)) {
          boolean other = i < head.firstLine() || others.contains(word);
          (other ? above : labels).get(columns.nearest(word)).add(word);
        }
      }
    }
    for (int c = 0; c < labels.size(); c++) {
      if (part.kind(c) == ColumnKind.BLOCK) {
        for (Word word : part.merged(c)) {
          if (!again.contains(word) && known.add(word)) {
            labels.get(c).add(word);
          }
        }
      }
      labels.get(c).sort(Comparator.comparingInt(Word::line).thenComparingInt(Word::column));
    }
    add(above);
    add(labels);
  }

  private void body(TablePart part, List<Tag> own) {
    RowCuts cuts = RowCuts.of(part);
    List<Band> bands = cuts.rows();
    rows.addLoose(part.loose());
    rows.addLoose(RowMargins.of(part, cuts));
    List<List<List<Word>>> laid = new ArrayList<>();
    for (Band band : bands) {
      laid.add(cells(part, band));
    }
    levels(cuts.places(), own, bands, laid);
    for (int i = 0; i < laid.size(); i++) {
      if (rows.upTo(part.line(bands.get(i).from()))) {
        addAgain();
      }
      add(laid.get(i));
    }
    addAgain();
  }

  private void addAgain() {
    if (!again.isEmpty()) {
      rows.add(new LaidRow(List.of(new LaidCell(0, List.copyOf(again))), 0));
      again.clear();
    }
  }

  private List<List<Word>> cells(TablePart part, Band band) {
    List<List<Word>> cells = empty();
    for (int c = 0; c < cells.size(); c++) {
      for (int i = band.from(); i <= band.to() && !part.kind(c).isMerged(); i++) {
        cells.get(c).addAll(part.cell(i, c).words());
      }
    }
    return cells;
  }

  /** Puts each level's label into the first row of its run. */
  private void levels(
      List<VerticalPlace> places, List<Tag> own, List<Band> bands, List<List<List<Word>>> laid) {
    List<Integer> finestFirst = new ArrayList<>();
    List<List<LevelCell>> labels = new ArrayList<>();
    for (int c = part.columns() - 1; c >= 0; c--) {
      if (part.kind(c) == ColumnKind.LEVEL) {
        LabelKind kind = labels.isEmpty() || bands.isEmpty() ? LabelKind.LEVEL2 : LabelKind.LEVEL1;
        finestFirst.add(c);
        labels.add(LevelCell.in(part.merged(c), kind, own, part.pages()));
      }
    }
    RunRows runs = runRows(part, bands, laid);
    List<List<Integer>> starts =
        bands.isEmpty() ? List.of() : LevelColumns.starts(runs, labels, places);
    for (int level = 0; level < labels.size(); level++) {
      if (bands.isEmpty()) {
        loose(labels.get(level), finestFirst.get(level));
      } else {
        put(labels.get(level), starts.get(level), finestFirst.get(level), laid, runs);
        doubt(labels.get(level), starts.get(level), runs, laid);
      }
    }
  }

  private static RunRows runRows(TablePart part, List<Band> bands, List<List<List<Word>>> laid) {
    int[] tops = new int[bands.size()];
    int[] bottoms = new int[bands.size()];
    List<Leaning> names = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      tops[i] = part.y(bands.get(i).from());
      bottoms[i] = part.y(bands.get(i).to());
      StringBuilder name = new StringBuilder();
      for (int c = 0; c < part.columns(); c++) {
        for (Word word : part.kind(c) == ColumnKind.NAME ? laid.get(i).get(c) : List.<Word>of()) {
          name.append(word.text());
        }
      }
      names.add(Taxonomy.standard().leaning(name.toString()));
    }
    return new RunRows(tops, bottoms, names, part.pages());
  }

  /**
   * Puts labels into the first row of their run, and of their page where they are printed again.
   */
  private static void put(
      List<LevelCell> labels,
      List<Integer> starts,
      int column,
      List<List<List<Word>>> laid,
      RunRows runs) {
    for (int j = 0; j < labels.size(); j++) {
      int row = Math.min(starts.get(j), laid.size() - 1);
      laid.get(row).get(column).addAll(labels.get(j).words());
      List<Word> again = labels.get(j).again();
      if (!again.isEmpty()) {
        int top = runs.pageTop(again.get(0).y());
        while (row + 1 < laid.size() && runs.tops()[row] < top) {
          row++;
        }
        laid.get(row).get(column).addAll(again);
      }
    }
  }

  /** Tells of labels that stand beside a row of another label's run. */
  private void doubt(
      List<LevelCell> labels, List<Integer> starts, RunRows runs, List<List<List<Word>>> laid) {
    for (int j = 0; j < labels.size(); j++) {
      int row = runs.beside(labels.get(j));
      int end = j + 1 < labels.size() ? starts.get(j + 1) : laid.size();
      if (row >= 0 && (row < starts.get(j) || row >= end)) {
        LooseWord.Place label = labels.get(j).words().get(0).place();
        rows.addLoose(List.of(new LooseWord(label, number(laid.get(row)), label)));
      }
    }
  }

  /** Where the last word of a row is printed that is none of a label. */
  private LooseWord.Place number(List<List<Word>> row) {
    LooseWord.Place place = null;
    for (int c = 0; c < row.size(); c++) {
      for (Word word : part.kind(c).isMerged() ? List.<Word>of() : row.get(c)) {
        place = word.place();
      }
    }
    return place;
  }

  private void loose(List<LevelCell> labels, int column) {
    for (LevelCell label : labels) {
      List<List<Word>> cells = empty();
      cells.get(column).addAll(label.words());
      add(cells);
    }
  }

  private void goals(int begin, int body, int firstEnd) {
    int end = firstEnd;
    List<List<Word>> heads = empty();
    Set<Word> known = new HashSet<>();
    int last = heads.size() - 1;
    for (int c = 0; c <= last; c++) {
      heads.get(c).addAll(columns.label(c).words());
      known.addAll(columns.label(c).words());
    }
    for (int i = begin; i < body; i++) {
      for (Word word : lines.get(i).words()) {
        if (!known.contains(word)) {
          heads.get(0).add(word);
        }
      }
    }
    texts(body, end, columns.boxes().get(last)[0], heads);
    while (end < to) {
      int next = end;
      end = pageEnd(next);
      rows.upTo(lines.get(next));
      texts(next, end, 0, new ArrayList<>());
    }
  }

  private void texts(int begin, int end, int start, List<List<Word>> heads) {
    List<ColumnKind> kinds = columns.kinds();
    List<PrintedLine> own = lines.subList(begin, end);
    Rooms before = part == null ? Rooms.ofTexts(kinds.size(), own) : part.rooms();
    List<Tag> near = new ArrayList<>();
    for (Tag tag : tags) {
      if (tag.isBeside(begin, end - 1)) {
        near.add(tag);
      }
    }
    part = TablePart.ofTexts(own, kinds, before, near, start);
    rows.addLoose(part.loose());
    List<Word> block = kinds.get(0) == ColumnKind.BLOCK ? part.merged(0) : List.of();
    if (!heads.isEmpty()) {
      for (Word word : block) {
        if (!heads.get(0).contains(word)) {
          heads.get(0).add(word);
        }
      }
      add(heads);
    } else if (!block.isEmpty()) {
      rows.add(new LaidRow(List.of(new LaidCell(0, block)), 0));
    }
    add(cells(part, new Band(0, part.size() - 1)));
  }

  private List<List<Word>> empty() {
    List<List<Word>> cells = new ArrayList<>();
    for (int c = 0; c < columns.kinds().size(); c++) {
      cells.add(new ArrayList<>());
    }
    return cells;
  }

  private void add(List<List<Word>> cells) {
    List<LaidCell> filled = new ArrayList<>();
    for (int c = 0; c < cells.size(); c++) {
      if (!cells.get(c).isEmpty()) {
        filled.add(new LaidCell(c, List.copyOf(cells.get(c))));
      }
    }
    if (!filled.isEmpty()) {
      rows.add(new LaidRow(filled, cells.size()));
    }
  }
}
