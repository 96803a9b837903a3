package io.github.perfparse.document.rendition;

import io.github.perfparse.form.Place;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import io.github.perfparse.text.row.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a document's paragraphs and tables in reading order and numbers their lines. */
public final class RenditionWriter {

  private final Limits limits;
  private final List<RenditionLine> lines = new ArrayList<>();
  private final List<DocumentNote> notes = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private boolean gap;
  private boolean tables;
  private long length;

  public RenditionWriter(Limits limits) {
    this.limits = limits;
  }

  /** The number of the next line. */
  public int nextLine() {
    return lines.size() + 1;
  }

  /** Says that something parts what is above from what is below: blank lines, a page's end. */
  public void gap() {
    gap = true;
  }

  /** Tells a fact about the line that comes next. */
  public void note(DocumentNote.Kind kind, Message text) {
    notes.add(new DocumentNote(kind, nextLine(), text));
  }

  /** Says that a part of the document could not be read. */
  public void unread(Unread part) {
    unread.add(part);
  }

  /** Writes a paragraph, each of its lines on one of its own; a blank one is a gap. */
  public void paragraph(String text, Place place) {
    for (String line : text.split("\n")) {
      if (line.isBlank()) {
        gap();
      } else {
        List<Cell> cells = List.of(Cell.unmarked(line.replace('\t', ' '), nextLine(), 1));
        add(new RenditionLine(line, row(Syntax.PARAGRAPH, cells), place, List.of()));
      }
    }
  }

  /** Writes a line of a page without tables, where columns may stand under each other by room. */
  public void line(String text, List<PlacedWord> words, Place place) {
    List<Cell> cells = List.of(Cell.unmarked(text, nextLine(), 1));
    add(new RenditionLine(text, row(Syntax.PLAIN, cells), place, List.of(), words));
  }

  /**
   * Writes the rows of a table.
   *
   * @param cells in any order
   */
  public void table(List<MergedCell> cells, Place place) {
    tables = true;
    GridTable table = new GridTable(cells, place);
    limits.check(Limit.TABLE_COLUMNS, table.columnCount(), nextLine());
    Map<Integer, Merged> merged = new HashMap<>();
    for (int i = 0; i < table.rowCount(); i++) {
      row(table.row(i), place, merged);
    }
  }

  /**
   * A cell that covers others below it.
   *
   * @param endRow the row behind the last it covers
   */
  private record Merged(Cell cell, int endRow) {}

  private void row(List<MergedCell> row, Place table, Map<Integer, Merged> merged) {
    List<Cell> cells = new ArrayList<>(row.size());
    List<Place> places = new ArrayList<>(row.size());
    StringBuilder text = new StringBuilder();
    Place first = table;
    int column = 1;
    for (MergedCell cell : row) {
      column += cells.isEmpty() ? 0 : 1;
      text.append(cells.isEmpty() ? "" : "\t").append(shown(cell.text()));
      cells.add(cell(cell, column, merged));
      places.add(cell.place());
      first = first == table && !cell.isBlank() ? cell.place() : first;
      column += cell.text().codePointCount(0, cell.text().length());
    }
    add(new RenditionLine(text.toString(), row(Syntax.GRID, cells), first, places));
  }

  private Cell cell(MergedCell cell, int column, Map<Integer, Merged> merged) {
    Merged above = merged.get(cell.column());
    if (cell.isBlank() && above != null && above.endRow() > cell.row()) {
      return Cell.coveredBy(above.cell(), nextLine(), column);
    }
    Cell printed = Cell.unmarked(cell.text(), nextLine(), column);
    if (cell.rows() > 1) {
      merged.put(cell.column(), new Merged(printed, cell.endRow()));
    }
    return printed;
  }

  private static String shown(String text) {
    return text.replace('\n', '↵').replace('\t', ' ');
  }

  private Optional<Row> row(Syntax syntax, List<Cell> cells) {
    boolean blank = true;
    for (Cell cell : cells) {
      blank &= cell.isBlank();
    }
    return blank ? Optional.empty() : Optional.of(new Row(syntax, nextLine(), gap, cells));
  }

  private void add(RenditionLine line) {
    limits.check(Limit.DOCUMENT_LINES, nextLine(), nextLine());
    length += line.text().length();
    limits.check(Limit.DOCUMENT_LENGTH, length, nextLine());
    gap = line.row().isEmpty();
    lines.add(line);
  }

  /** A document without a single table may have a form in its paragraphs. */
  private static RenditionLine asLine(RenditionLine line) {
    Optional<Row> plain =
        line.row().map(row -> new Row(Syntax.PLAIN, row.line(), row.afterGap(), row.cells()));
    return new RenditionLine(line.text(), plain, line.place(), line.cells(), line.words());
  }

  /** All that was written. */
  public Rendition finish(DocumentKind kind) {
    if (!tables) {
      lines.replaceAll(RenditionWriter::asLine);
    }
    return new Rendition(kind, lines, notes, unread);
  }
}
