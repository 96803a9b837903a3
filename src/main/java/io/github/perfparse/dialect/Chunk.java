package io.github.perfparse.dialect;

import io.github.perfparse.text.row.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell, or a line of one, on a page whose columns stand under each other: words with nothing
 * wider between them than the space some tools put between a digit and a Chinese character.
 *
 * @param pieces its words; at least one
 */
record Chunk(List<Piece> pieces) {

  Chunk {
    pieces = List.copyOf(pieces);
  }

  /** The chunks of a line, from left to right. */
  static List<Chunk> of(List<Piece> line) {
    List<Chunk> chunks = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= line.size(); i++) {
      if (i == line.size() || begins(line, from, i)) {
        chunks.add(new Chunk(line.subList(from, i)));
        from = i;
      }
    }
    return chunks;
  }

  private static boolean begins(List<Piece> line, int from, int index) {
    Piece piece = line.get(index);
    boolean hanFirst = Piece.isHan(piece.text().charAt(0));
    return piece.before() != Piece.Break.SOFT
        || !hanFirst && index - from >= 2
        || isPoints(line, index)
        || isPoints(line, index - 2);
  }

  /** {@code 0.9 米 5 5}: the first of the last two numbers are the points. */
  private static boolean isPoints(List<Piece> line, int index) {
    return index > 0
        && index + 1 < line.size()
        && isPlain(line.get(index))
        && isPlain(line.get(index + 1))
        && line.get(index + 1).before() == Piece.Break.SPACE
        && (index + 2 == line.size() || !line.get(index + 2).isNumber());
  }

  private static boolean isPlain(Piece piece) {
    return piece.isNumber() && !piece.text().endsWith("%");
  }

  /** Where it begins on its line. */
  int start() {
    return pieces.get(0).column();
  }

  int line() {
    return pieces.get(0).line();
  }

  boolean isNumber() {
    return pieces.size() == 1 && pieces.get(0).isNumber();
  }

  boolean isNone() {
    return pieces.size() == 1 && pieces.get(0).isNone();
  }

  Cell cell() {
    return Piece.cell(pieces);
  }

  /** Several chunks, one under the other, as one cell. */
  static Cell cell(List<Chunk> chunks) {
    StringBuilder text = new StringBuilder();
    StringBuilder raw = new StringBuilder();
    for (Chunk chunk : chunks) {
      Cell cell = chunk.cell();
      text.append(cell.text());
      raw.append(raw.isEmpty() ? "" : "\n").append(cell.raw());
    }
    Chunk first = chunks.get(0);
    return new Cell(text.toString(), raw.toString(), first.line(), first.start());
  }

  /** Its one word cut in two. */
  List<Chunk> split(int index) {
    Piece whole = pieces.get(0);
    String text = whole.text();
    Piece head = new Piece(text.substring(0, index), whole.before(), whole.line(), whole.column());
    Piece tail =
        new Piece(text.substring(index), Piece.Break.SPACE, whole.line(), whole.column() + index);
    return List.of(new Chunk(List.of(head)), new Chunk(List.of(tail)));
  }

  /** The index of the start that is nearest to this one's. */
  int nearest(List<Integer> starts) {
    int best = 0;
    for (int i = 1; i < starts.size(); i++) {
      boolean nearer = Math.abs(starts.get(i) - start()) < Math.abs(starts.get(best) - start());
      best = nearer ? i : best;
    }
    return best;
  }
}
