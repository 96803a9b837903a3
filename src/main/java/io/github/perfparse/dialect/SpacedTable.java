package io.github.perfparse.dialect;

import io.github.perfparse.lexicon.IndicatorColumn;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
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
  private SpacedHead head;
  private boolean read;

  SpacedTable(Labels labels, List<List<Chunk>> lines) {
    this.labels = labels;
    this.lines = lines;
    this.level1 = new LabelColumn(labels::isLevel1, labels::startsLevel1);
    this.level2 = new LabelColumn(labels::isLevel2, labels::startsLevel2);
  }

  /** Whether the table has been read, or else its lines handed on as they are. */
  boolean isRead() {
    return read;
  }

  List<Row> rows() {
    int main = 0;
    while (main < lines.size() && !labels.isHeadLine(lines.get(main))) {
      main++;
    }
    if (main == lines.size() || !readHead(main)) {
      lines.forEach(this::leave);
    } else if (isCentred()) {
      readCentred();
    } else {
      readBody();
    }
    return rows;
  }

  /**
   * Where cells are centred, the first row may begin above its numbers, and the numbers of a row
   * may stand on a line of their own.
   */
  private boolean isCentred() {
    List<List<Chunk>> body = body();
    return !body.isEmpty() && CentredBody.points(body.get(0)) < 0
        || body.stream()
            .anyMatch(line -> CentredBody.points(line) >= 0 && SpacedRow.anchor(line) < 0);
  }

  private List<List<Chunk>> body() {
    return lines.subList(head.lines(), lines.size());
  }

  private void readCentred() {
    CentredBody centred = new CentredBody(labels, head, body());
    List<Map<IndicatorColumn, Cell>> cells = centred.rows();
    for (int i = 0; i < cells.size(); i++) {
      emit(cells.get(i), centred.lines().get(i));
    }
    read = true;
  }

  private void leave(List<Chunk> line) {
    for (Chunk chunk : line) {
      rows.add(new Row(Syntax.PLAIN, chunk.line(), false, List.of(chunk.cell())));
    }
  }

  private boolean readHead(int main) {
    head = new SpacedHead(labels, lines, main);
    List<Cell> cells = new ArrayList<>(head.cells());
    if (labels.isIndicatorColumn(cells.get(0))) {
      cells.add(0, Piece.blank(cells.get(0).line()));
    }
    cells
        .subList(1, cells.size())
        .forEach(cell -> labels.indicatorColumn(cell).ifPresent(columns::add));
    boolean usual = columns.size() == cells.size() - 1 && canRead(columns);
    if (usual) {
      rows.add(new Row(Syntax.SPACED, lines.get(main).get(0).line(), false, cells));
    }
    return usual;
  }

  private void readBody() {
    for (List<Chunk> line : body()) {
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
      Map<IndicatorColumn, Cell> cells = new EnumMap<>(body.get(i).cells());
      Optional.ofNullable(ones.get(i)).ifPresent(one -> cells.put(IndicatorColumn.LEVEL1, one));
      Optional.ofNullable(twos.get(i)).ifPresent(two -> cells.put(IndicatorColumn.LEVEL2, two));
      emit(cells, body.get(i).line());
    }
    read = !body.isEmpty();
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

  private void emit(Map<IndicatorColumn, Cell> cells, int line) {
    List<Cell> printed = new ArrayList<>(List.of(Piece.blank(line)));
    for (IndicatorColumn column : columns) {
      printed.add(Optional.ofNullable(cells.get(column)).orElse(Piece.blank(line)));
    }
    rows.add(new Row(Syntax.SPACED, line, false, printed));
  }

  /** Whether the columns behind the name are those of the usual table, in its order. */
  private static boolean canRead(List<IndicatorColumn> columns) {
    int from = columns.indexOf(IndicatorColumn.LEVEL3);
    return from >= 0
        && from + ORDER.size() <= columns.size()
        && columns.subList(from, from + ORDER.size()).equals(ORDER);
  }

  private static final List<IndicatorColumn> ORDER =
      List.of(
          IndicatorColumn.LEVEL3,
          IndicatorColumn.TARGET,
          IndicatorColumn.ACTUAL,
          IndicatorColumn.POINTS,
          IndicatorColumn.SCORE);
}
