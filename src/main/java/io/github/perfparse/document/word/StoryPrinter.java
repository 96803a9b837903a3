package io.github.perfparse.document.word;

import io.github.perfparse.document.rendition.DocumentNote;
import io.github.perfparse.document.rendition.MergedCell;
import io.github.perfparse.document.rendition.RenditionWriter;
import io.github.perfparse.form.Place;
import io.github.perfparse.say.Message;
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

  private void print(List<BodyPart> story) {
    for (BodyPart block : story) {
      add(block);
    }
    closeTable();
  }

  /** Writes a block, or keeps it as long as more of it may come. */
  void add(BodyPart block) {
    if (block instanceof BodyPart.Paragraph paragraph) {
      add(paragraph);
    } else if (block instanceof BodyPart.Table table) {
      add(table);
    }
  }

  private void add(BodyPart.Paragraph paragraph) {
    if (!paragraph.text().isBlank()) {
      closeTable();
      into.paragraph(paragraph.text(), Place.NONE);
    } else if (open.isEmpty()) {
      into.gap();
    }
    for (BodyPart block : paragraph.boxes()) {
      add(block);
    }
  }

  private void add(BodyPart.Table table) {
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
        into.note(DocumentNote.Kind.HIDDEN, Message.of("document.text", hidden));
      }
      List<MergedCell> cells = open.take(place);
      into.table(cells, place);
      into.gap();
    }
  }

  private static boolean isFrame(BodyPart.Table table) {
    for (BodyPart.TableRow row : table.rows()) {
      for (BodyPart.TableCell cell : row.cells()) {
        if (holdsForm(cell)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean holdsForm(BodyPart.TableCell cell) {
    for (BodyPart block : cell.content()) {
      if (block instanceof BodyPart.Table table && (isForm(table) || isFrame(table))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isForm(BodyPart.Table table) {
    int columns = 0;
    for (BodyPart.TableRow row : table.rows()) {
      columns = Math.max(columns, row.cells().size());
    }
    return table.rows().size() >= ROWS_OF_A_FORM && columns >= COLUMNS_OF_A_FORM;
  }

  /** Rows of the frame's own stay a table, what is framed stands between them. */
  private void unframe(BodyPart.Table frame) {
    List<BodyPart.TableRow> own = new ArrayList<>();
    for (BodyPart.TableRow row : frame.rows()) {
      boolean framing = row.cells().stream().anyMatch(StoryPrinter::holdsForm);
      if (!framing) {
        own.add(row);
        continue;
      }
      printOwn(frame, own);
      for (BodyPart.TableCell cell : row.cells()) {
        print(cell.content());
      }
    }
    printOwn(frame, own);
  }

  private void printOwn(BodyPart.Table frame, List<BodyPart.TableRow> rows) {
    if (!rows.isEmpty()) {
      List<String> hidden = frame.hidden();
      print(List.of(new BodyPart.Table(frame.widths(), frame.indent(), List.copyOf(rows), hidden)));
      rows.clear();
    }
  }
}
