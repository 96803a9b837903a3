package io.github.perfparse.document.word;

import io.github.perfparse.document.rendition.GridCell;
import io.github.perfparse.document.rendition.Note;
import io.github.perfparse.document.rendition.RenditionWriter;
import io.github.perfparse.form.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes blocks in their order. Tables with nothing but blank paragraphs between them are one that
 * somebody split; a table that only frames others gives way to what is in it.
 */
final class StoryPrinter {

  /** A table of so many rows and columns in a cell is a form and no part of the cell's text. */
  private static final int ROWS_OF_A_FORM = 3;

  private static final int COLUMNS_OF_A_FORM = 3;

  private final RenditionWriter into;
  private final SplitTable open = new SplitTable();
  private int tables;

  StoryPrinter(RenditionWriter into) {
    this.into = into;
  }

  /** Writes what is left; there are no more blocks. */
  void finish() {
    closeTable();
  }

  private void print(List<Block> story) {
    for (Block block : story) {
      add(block);
    }
    closeTable();
  }

  /** Writes a block, or keeps it as long as more of it may come. */
  void add(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      add(paragraph);
    } else if (block instanceof Block.Table table) {
      add(table);
    }
  }

  private void add(Block.Paragraph paragraph) {
    if (!paragraph.text().isBlank()) {
      closeTable();
      into.paragraph(paragraph.text(), Place.NONE);
    } else if (open.isEmpty()) {
      into.gap();
    }
    for (Block block : paragraph.boxes()) {
      add(block);
    }
  }

  private void add(Block.Table table) {
    if (isFrame(table)) {
      closeTable();
      unframe(table);
      return;
    }
    if (!open.fits(table)) {
      closeTable();
    }
    open.add(table);
  }

  private void closeTable() {
    if (!open.isEmpty()) {
      tables++;
      Place place = Place.NONE.inTable(tables);
      for (String hidden : open.hidden()) {
        into.note(Note.Kind.HIDDEN, hidden);
      }
      List<GridCell> cells = open.take(place);
      into.table(cells, place);
      into.gap();
    }
  }

  private static boolean isFrame(Block.Table table) {
    for (Block.TableRow row : table.rows()) {
      for (Block.TableCell cell : row.cells()) {
        if (holdsForm(cell)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holdsForm(Block.TableCell cell) {
    for (Block block : cell.content()) {
      if (block instanceof Block.Table table && (isForm(table) || isFrame(table))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForm(Block.Table table) {
    int columns = 0;
    for (Block.TableRow row : table.rows()) {
      columns = Math.max(columns, row.cells().size());
    }
    return table.rows().size() >= ROWS_OF_A_FORM && columns >= COLUMNS_OF_A_FORM;
  }

  /** Rows of the frame's own stay a table, what is framed stands between them. */
  private void unframe(Block.Table frame) {
    List<Block.TableRow> own = new ArrayList<>();
    for (Block.TableRow row : frame.rows()) {
      boolean framing = row.cells().stream().anyMatch(StoryPrinter::holdsForm);
      if (!framing) {
        own.add(row);
        continue;
      }
      printOwn(frame, own);
      for (Block.TableCell cell : row.cells()) {
        print(cell.content());
      }
    }
    printOwn(frame, own);
  }

  private void printOwn(Block.Table frame, List<Block.TableRow> rows) {
    if (!rows.isEmpty()) {
      print(List.of(new Block.Table(frame.widths(), frame.indent(), List.copyOf(rows))));
      rows.clear();
    }
  }
}
