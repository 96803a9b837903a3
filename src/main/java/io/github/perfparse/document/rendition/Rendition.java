package io.github.perfparse.document.rendition;

import io.github.perfparse.form.Place;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a document says, in numbered lines: each row of a table is one, and each paragraph. It is
 * what {@code perfparse rows} prints and what every line number in the output is about.
 *
 * <pre>
 * 1  项目支出绩效自评表
 * 2  （2023年度）
 * 3  项目名称 ⇥ 绿道养护 ⇥ ∅ ⇥ ∅
 * </pre>
 */
public final class Rendition {

  private final DocumentKind kind;
  private final List<RenditionLine> lines;
  private final List<DocumentNote> notes;
  private final List<Unread> unread;

  Rendition(
      DocumentKind kind, List<RenditionLine> lines, List<DocumentNote> notes, List<Unread> unread) {
    this.kind = kind;
    this.lines = List.copyOf(lines);
    this.notes = List.copyOf(notes);
    this.unread = List.copyOf(unread);
  }

  /** What the document is. */
  public DocumentKind kind() {
    return kind;
  }

  /** What its lines do not tell. */
  public List<DocumentNote> notes() {
    return notes;
  }

  /** The parts of the document that are not in it; none if it is whole. */
  public List<Unread> unread() {
    return unread;
  }

  /** Gives every row to {@code rows}, in order. */
  public void rows(Consumer<Row> rows) {
    for (RenditionLine line : lines) {
      if (line.row().isPresent()) {
        rows.accept(line.row().get());
      }
    }
  }

  /**
   * The text that somebody pasted into a Word document without a table, its cells parted by tabs or
   * marks as in any text; empty if it is none.
   */
  public Optional<String> pasted() {
    boolean marked = false;
    StringBuilder all = new StringBuilder();
    for (RenditionLine line : lines) {
      if (kind != DocumentKind.DOCX || !line.cells().isEmpty()) {
        return Optional.empty();
      }
      String text = line.text();
      marked |= text.indexOf('\t') >= 0 || text.startsWith("|") || text.contains("<table");
      all.append(text).append('\n');
    }
    return marked ? Optional.of(all.toString()) : Optional.empty();
  }

  /** The lines from one to another, both 1-based and included. */
  public List<String> lines(int first, int last) {
    return lines.subList(Math.max(0, first - 1), Math.min(lines.size(), last)).stream()
        .map(RenditionLine::text)
        .toList();
  }

  /** The words of a line of text with their places; none where the places are not known. */
  public List<PlacedWord> words(int line) {
    return lines.get(line - 1).words();
  }

  /** The rows from one line to another, both 1-based and included. */
  public List<Row> rows(int first, int last) {
    List<Row> rows = new ArrayList<>();
    for (RenditionLine line : lines.subList(first - 1, Math.min(lines.size(), last))) {
      line.row().ifPresent(rows::add);
    }
    return rows;
  }

  /** Where a line stands. */
  public Place place(int line) {
    return isLine(line) ? lines.get(line - 1).place() : Place.NONE;
  }

  /**
   * Where the cell stands that begins at a column of a line, or in which the column lies.
   *
   * @param column 1-based, in Unicode code points
   */
  public Place place(int line, int column) {
    if (!isLine(line)) {
      return Place.NONE;
    }
    if (lines.get(line - 1).cells().isEmpty()) {
      return lines.get(line - 1).word(column);
    }
    Optional<Row> row = lines.get(line - 1).row();
    Place found = place(line);
    List<Cell> cells = row.isPresent() ? row.get().cells() : List.of();
    for (int i = 0; i < cells.size() && cells.get(i).column() <= column; i++) {
      found = lines.get(line - 1).cells().get(i);
    }
    return found;
  }

  private boolean isLine(int line) {
    return line >= 1 && line <= lines.size();
  }
}
