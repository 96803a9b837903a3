package io.github.perfparse.write.xlsx;

import io.github.perfparse.write.base.Resource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts a workbook together as ECMA-376 has it: a ZIP archive of XML parts. All of it follows from
 * the rows, no time and no program's name, so that the same rows give the same bytes.
 */
public final class XlsxBook {

  /** The earliest time that a ZIP archive knows. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  private XlsxBook(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /**
   * Writes the sheets in their order; nothing can be added to them any more.
   *
   * @throws IOException if the output refuses it
   */
  public static void write(OutputStream out, List<XlsxSheet> sheets) throws IOException {
    new XlsxBook(out).write(sheets);
  }

  private void write(List<XlsxSheet> sheets) throws IOException {
    part("[Content_Types].xml", XlsxParts.contentTypes(sheets.size()));
    part("_rels/.rels", Resource.text("xlsx/package-rels.xml"));
    part("xl/workbook.xml", XlsxParts.workbook(sheets));
    part("xl/_rels/workbook.xml.rels", XlsxParts.relations(sheets.size()));
    part("xl/styles.xml", Resource.text("xlsx/styles.xml"));
    for (int i = 0; i < sheets.size(); i++) {
      sheet(sheets.get(i), XlsxParts.name(i));
    }
    zip.finish();
    zip.flush();
  }

  private void sheet(XlsxSheet sheet, String name) throws IOException {
    begin("xl/worksheets/" + name);
    write(XlsxSheetXml.before(sheet));
    sheet.writeRows(zip);
    write(XlsxSheetXml.after(sheet));
    zip.closeEntry();
    if (!sheet.links().files().isEmpty()) {
      part("xl/worksheets/_rels/" + name + ".rels", XlsxParts.relations(sheet.links()));
    }
  }

  private void part(String name, String xml) throws IOException {
    begin(name);
    write(xml);
    zip.closeEntry();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  private void write(String xml) throws IOException {
    zip.write(xml.getBytes(StandardCharsets.UTF_8));
  }
}
