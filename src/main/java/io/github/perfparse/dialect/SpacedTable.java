package io.github.perfparse.dialect;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.text.Cell;
import io.github.perfparse.text.Row;
import io.github.perfparse.text.Syntax;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The indicator table of a page whose columns stand under each other. Each row is anchored on the
 * line with its points and its score. The lines between two anchors go on with the row above, or,
 * where cells are centred, half of them begin the row below.
 */
final class SpacedTable {

  private final Labels labels;
  private final List<List<Chunk>> lines;
  private final List<IndicatorColumn> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<SpacedRow> body = new ArrayList<>();
  private final LabelColumn level1;
  private final LabelColumn level2;
  private int headLines = 1;

  SpacedTable(Labels labels, List<List<Chunk>> lines) {
    this.labels = labels;
    this.lines = lines;
    this.level1 = new LabelColumn(labels::isLevel1, labels::startsLevel1);
    this.level2 = new LabelColumn(labels::isLevel2, labels::startsLevel2);
  }

  /** Whether the table has been read, or else its lines handed on as they are. */
  boolean isRead() {
    return !body.isEmpty();
  }

  List<Row> rows() {
    if (readHead()) {
      readBody();
    } else {
      lines.forEach(this::leave);
    }
    return rows;
  }

  private void leave(List<Chunk> line) {
    for (Chunk chunk : line) {
      rows.add(new Row(Syntax.PLAIN, chunk.line(), false, List.of(chunk.cell())));
    }
  }

  /** Heads may be broken over lines: a line belongs to them as long as it spoils no label. */
  private boolean readHead() {
    List<List<Chunk>> heads = new ArrayList<>();
    lines.get(0).forEach(chunk -> heads.add(new ArrayList<>(List.of(chunk))));
    List<Integer> starts = lines.get(0).stream().map(Chunk::start).toList();
    while (headLines < lines.size() && SpacedRow.anchor(lines.get(headLines)) < 0) {
      List<List<Chunk>> more = new ArrayList<>();
      heads.forEach(head -> more.add(new ArrayList<>(head)));
      lines.get(headLines).forEach(chunk -> more.get(chunk.nearest(starts)).add(chunk));
      if (known(more) < known(heads)) {
        break;
      }
      heads.clear();
      heads.addAll(more);
      headLines++;
    }
    return emitHead(heads);
  }

  private int known(List<List<Chunk>> heads) {
    int known = 0;
    for (List<Chunk> head : heads) {
      Cell cell = Chunk.cell(head);
      known += labels.isIndicatorColumn(cell) || labels.isSection(cell) ? 1 : 0;
    }
    return known;
  }

  private boolean emitHead(List<List<Chunk>> heads) {
    List<Cell> cells = new ArrayList<>(heads.stream().map(Chunk::cell).toList());
    if (!labels.isIndicatorColumn(cells.get(0))) {
      rows.add(new Row(Syntax.SPACED, cells.get(0).line(), false, cells));
      cells = cells.subList(1, cells.size());
    } else {
      cells.add(0, Piece.blank(cells.get(0).line()));
      rows.add(new Row(Syntax.SPACED, cells.get(0).line(), false, cells));
      cells = cells.subList(1, cells.size());
    }
    cells.forEach(cell -> labels.indicatorColumn(cell).ifPresent(columns::add));
    boolean usual = columns.size() == cells.size() && SingleTable.canRead(columns);
    if (!usual) {
      rows.clear();
    }
    return usual;
  }

  private void readBody() {
    for (List<Chunk> line : lines.subList(headLines, lines.size())) {
      int anchor = SpacedRow.anchor(line);
      if (anchor >= 0) {
        body.add(new SpacedRow(line, anchor));
        takeLabels(SpacedRow.labels(line, anchor));
      } else if (body.isEmpty()) {
        leave(line);
      } else {
        goOn(line);
      }
    }
    Map<Integer, Cell> ones = level1.labels();
    Map<Integer, Cell> twos = level2.labels();
    for (int i = 0; i < body.size(); i++) {
      emit(body.get(i), Optional.ofNullable(ones.get(i)), Optional.ofNullable(twos.get(i)));
    }
  }

  /** What stands left of the name goes on with a label, and so does a piece that a label awaits. */
  private void goOn(List<Chunk> line) {
    SpacedRow row = body.get(body.size() - 1);
    int labelled = 0;
    while (labelled < line.size() && labelled < 2 && isLabelPiece(line.get(labelled), row)) {
      labelled++;
    }
    takeLabels(line.subList(0, labelled));
    line.subList(labelled, line.size()).forEach(row::goOn);
  }

  private boolean isLabelPiece(Chunk chunk, SpacedRow row) {
    String text = chunk.cell().text();
    boolean awaited = level1.goesOn(text) || level2.goesOn(text);
    return chunk.start() < row.start() - 1 || awaited && chunk.start() <= row.start() + 1;
  }

  /** Two labels before a name are of two levels; one is of the level in whose place it stands. */
  private void takeLabels(List<Chunk> line) {
    int index = body.size() - 1;
    if (line.size() >= 2) {
      level1.add(line.get(0), index);
      level2.add(line.get(1), index);
    } else if (line.size() == 1) {
      (isOfLevel1(line.get(0)) ? level1 : level2).add(line.get(0), index);
    }
  }

  private boolean isOfLevel1(Chunk chunk) {
    String text = chunk.cell().text();
    if (level1.goesOn(text) != level2.goesOn(text)) {
      return level1.goesOn(text);
    }
    return Math.abs(chunk.start() - level1.start()) < Math.abs(chunk.start() - level2.start());
  }

  private void emit(SpacedRow row, Optional<Cell> one, Optional<Cell> two) {
    Map<IndicatorColumn, Cell> cells = new EnumMap<>(row.cells());
    one.ifPresent(cell -> cells.put(IndicatorColumn.LEVEL1, cell));
    two.ifPresent(cell -> cells.put(IndicatorColumn.LEVEL2, cell));
    List<Cell> printed = new ArrayList<>(List.of(Piece.blank(row.line())));
    for (IndicatorColumn column : columns) {
      printed.add(Optional.ofNullable(cells.get(column)).orElse(Piece.blank(row.line())));
    }
    rows.add(new Row(Syntax.SPACED, row.line(), false, printed));
  }
}
