package io.github.perfparse.write.xlsx;

import io.github.perfparse.write.base.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Puts a workbook together as ECMA-376 has it: a ZIP archive of XML parts, of which only the sheets
 * and the ranges of their filters differ between workbooks. All of it follows from the rows, no
 * time and no program's name, so that the same rows give the same bytes.
 */
final class XlsxFile {

  private static final String PARTS = "xlsx/";

  /** The earliest time that a ZIP archive knows. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  XlsxFile(OutputStream out) {
    zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  void write(List<XlsxSheet> sheets) throws IOException {
    part("[Content_Types].xml", resource("content-types.xml"));
    part("_rels/.rels", resource("package-rels.xml"));
    part("xl/workbook.xml", XlsxSheetXml.workbook(sheets));
    part("xl/_rels/workbook.xml.rels", resource("workbook-rels.xml"));
    part("xl/styles.xml", resource("styles.xml"));
    for (XlsxSheet sheet : sheets) {
      begin("xl/worksheets/" + sheet.table() + ".xml");
      write(XlsxSheetXml.before(sheet));
      sheet.writeRows(zip);
      write(XlsxSheetXml.after(sheet));
      zip.closeEntry();
    }
    zip.finish();
    zip.flush();
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

  private static String resource(String name) throws IOException {
    try (InputStream part = Resource.open(PARTS + name)) {
      return new String(part.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
