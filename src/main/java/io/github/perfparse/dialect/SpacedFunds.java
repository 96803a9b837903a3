package io.github.perfparse.dialect;

import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.List;

/**
 * The fund table of a page whose columns stand under each other. A row begins on the line with its
 * first number; lines below go on with its label and with amounts that a narrow column has broken.
 */
final class SpacedFunds {

  private static final int FEWEST_HEADS = 3;

  private final Labels labels;
  private final List<List<Chunk>> lines;
  private final List<Chunk> section = new ArrayList<>();
  private final List<List<Chunk>> heads = new ArrayList<>();
  private final List<List<List<Chunk>>> body = new ArrayList<>();
  private List<Integer> starts = new ArrayList<>();
  private int labelStart;

  SpacedFunds(Labels labels, List<List<Chunk>> lines) {
    this.labels = labels;
    this.lines = lines;
  }

  List<Row> rows() {
    int main = count(lines.get(0)) >= FEWEST_HEADS || lines.size() == 1 ? 0 : 1;
    for (Chunk chunk : lines.get(main)) {
      if (labels.isPartOfSection(chunk.cell().text()) && heads.isEmpty()) {
        section.add(chunk);
      } else {
        heads.add(new ArrayList<>(List.of(chunk)));
        starts.add(chunk.start());
      }
    }
    lines.subList(0, main).forEach(this::addHeads);
    labelStart = starts.get(0);
    for (List<Chunk> line : lines.subList(main + 1, lines.size())) {
      if (beginsRow(line)) {
        begin(unglued(line));
      } else {
        goOn(line);
      }
    }
    return emit();
  }

  private int count(List<Chunk> line) {
    return (int) line.stream().filter(chunk -> labels.isFundColumn(chunk.cell())).count();
  }

  /** {@code 年初预算 全年预算} above {@code 分值}: heads of two lines begin above those of one. */
  private void addHeads(List<Chunk> line) {
    for (Chunk chunk : line) {
      int place = 0;
      while (place < starts.size() && starts.get(place) < chunk.start()) {
        place++;
      }
      heads.add(place, new ArrayList<>(List.of(chunk)));
      starts.add(place, chunk.start());
    }
  }

  /** A label begins a row; {@code 财政拨款} below {@code 其中：当年} goes on with one. */
  private boolean beginsRow(List<Chunk> line) {
    int first = 0;
    while (first < line.size() && !isValue(line.get(first))) {
      first++;
    }
    if (first == 0) {
      return false;
    }
    String text = line.get(first - 1).cell().text();
    boolean goesOn = !body.isEmpty() && labels.startsFundRow(label() + text);
    return labels.startsFundRow(text) && !goesOn;
  }

  private String label() {
    List<Chunk> label = body.get(body.size() - 1).get(0);
    return label.isEmpty() ? "" : Chunk.cell(label).text();
  }

  /** {@code 318.84—}: two cells without room between them. */
  private static boolean isGlued(Chunk chunk) {
    String text = chunk.pieces().get(0).text();
    int dash = text.length() - 1;
    return chunk.pieces().size() == 1
        && dash > 0
        && Piece.isNone(text.substring(dash))
        && Character.isDigit(text.charAt(dash - 1));
  }

  private static List<Chunk> unglued(List<Chunk> line) {
    List<Chunk> apart = new ArrayList<>();
    for (Chunk chunk : line) {
      if (isGlued(chunk)) {
        apart.addAll(chunk.split(chunk.pieces().get(0).text().length() - 1));
      } else {
        apart.add(chunk);
      }
    }
    return apart;
  }

  private static boolean isValue(Chunk chunk) {
    return chunk.isNumber() || chunk.isNone();
  }

  /** A row's label is the last text before its numbers; what stands before it is the section's. */
  private void begin(List<Chunk> line) {
    List<List<Chunk>> row = new ArrayList<>();
    int first = 0;
    while (first < line.size() && !isValue(line.get(first))) {
      first++;
    }
    section.addAll(line.subList(0, Math.max(0, first - 1)));
    List<Chunk> values = parted(line.subList(first, line.size()));
    row.add(new ArrayList<>(line.subList(Math.max(0, first - 1), first)));
    heads.forEach(head -> row.add(new ArrayList<>()));
    if (values.size() == heads.size()) {
      starts = values.stream().map(Chunk::start).toList();
    }
    int next = 0;
    for (Chunk value : values) {
      next = Math.min(heads.size() - 1, Math.max(next, value.nearest(starts)));
      row.get(next + 1).add(value);
      next++;
    }
    labelStart = row.get(0).isEmpty() ? labelStart : row.get(0).get(0).start();
    body.add(row);
  }

  /** {@code 318.8410}: an amount has two decimals, and the points stand directly behind it. */
  private List<Chunk> parted(List<Chunk> values) {
    List<Chunk> parted = new ArrayList<>();
    for (Chunk value : values) {
      String text = value.pieces().get(0).text();
      int point = text.indexOf('.');
      boolean glued = values.size() == heads.size() - 1 && point > 0 && text.length() > point + 3;
      if (glued && !text.endsWith("%")) {
        parted.addAll(value.split(point + 3));
      } else {
        parted.add(value);
      }
    }
    return parted;
  }

  private void goOn(List<Chunk> line) {
    for (Chunk chunk : line) {
      if (body.isEmpty()) {
        headOrSection(chunk);
      } else if (isValue(chunk) || chunk.cell().text().startsWith(".")) {
        body.get(body.size() - 1).get(chunk.nearest(starts) + 1).add(chunk);
      } else if (chunk.start() < labelStart - 2) {
        section.add(chunk);
      } else {
        body.get(body.size() - 1).get(0).add(chunk);
      }
    }
  }

  private void headOrSection(Chunk chunk) {
    if (chunk.start() < starts.get(0) - 3) {
      section.add(chunk);
    } else {
      heads.get(chunk.nearest(starts)).add(chunk);
    }
  }

  private List<Row> emit() {
    List<Row> rows = new ArrayList<>();
    int line = lines.get(0).get(0).line();
    List<Cell> head = new ArrayList<>();
    head.add(section.isEmpty() ? Piece.blank(line) : Chunk.cell(section));
    head.add(Piece.blank(line));
    heads.forEach(chunks -> head.add(Chunk.cell(chunks)));
    rows.add(new Row(Syntax.SPACED, line, false, head));
    for (List<List<Chunk>> row : body) {
      int at = row.get(0).isEmpty() ? line : row.get(0).get(0).line();
      List<Cell> cells = new ArrayList<>(List.of(Piece.blank(at)));
      row.forEach(chunks -> cells.add(chunks.isEmpty() ? Piece.blank(at) : Chunk.cell(chunks)));
      rows.add(new Row(Syntax.SPACED, at, false, cells));
    }
    return rows;
  }
}
