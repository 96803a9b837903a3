package io.github.perfparse.document.excel;

import io.github.perfparse.document.rendition.DocumentNote;
import io.github.perfparse.document.rendition.DocumentReader;
import io.github.perfparse.document.rendition.RenditionWriter;
import io.github.perfparse.document.rendition.Unread;
import io.github.perfparse.document.zip.Archive;
import io.github.perfparse.form.Place;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.OverLimitException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a workbook sheet by sheet, each as a table. What the workbook hides is not read, but told.
 * A sheet that cannot be read does not cost the others.
 */
public final class ExcelReader implements DocumentReader {

  @Override
  public void read(byte[] bytes, Limits limits, RenditionWriter into) throws IOException {
    Archive archive = Archive.open(bytes, limits);
    Workbook workbook = Workbook.open(archive, limits);
    List<String> hidden = new ArrayList<>();
    for (Workbook.Sheet sheet : workbook.sheets()) {
      if (sheet.isHidden()) {
        hidden.add(sheet.name());
      }
    }
    for (Workbook.Sheet sheet : workbook.sheets()) {
      if (!sheet.isHidden()) {
        read(workbook, sheet, hidden, limits, into);
      }
    }
  }

  private static void read(
      Workbook workbook,
      Workbook.Sheet sheet,
      List<String> hidden,
      Limits limits,
      RenditionWriter into)
      throws IOException {
    try {
      SheetCells cells = new SheetReader(workbook, sheet, limits).read();
      if (cells.isEmpty()) {
        return;
      }
      for (String what : hidden) {
        into.note(DocumentNote.Kind.HIDDEN, Message.of("document.hidden-sheet", what));
      }
      new SheetPrinter(cells, sheet.name(), into).print();
    } catch (OverLimitException e) {
      Message which = Message.of("document.sheet-limit", sheet.name(), e.limit().key());
      unread(Refusal.Reason.OVER_LIMIT, sheet, which, into);
    } catch (IOException e) {
      unread(Refusal.Reason.DAMAGED, sheet, Message.of("document.sheet", sheet.name()), into);
    }
  }

  private static void unread(
      Refusal.Reason reason, Workbook.Sheet sheet, Message which, RenditionWriter into) {
    Place place = Place.onSheet(sheet.name());
    into.unread(new Unread(reason, which, into.nextLine(), place));
  }
}
