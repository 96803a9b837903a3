package io.github.perfparse.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Office documents for tests: a few parts of XML in an archive. */
public final class Zipped {

  private static final String RELATIONS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();

  /** A Word document with that body. */
  public static Zipped word(String body) {
    return new Zipped()
        .with("_rels/.rels", RELATIONS + relation("r1", "officeDocument", "word/document.xml"))
        .with(
            "word/document.xml",
            "<w:document xmlns:w=\"w\" xmlns:mc=\"mc\"><w:body>" + body + "</w:body></w:document>");
  }

  /** A workbook with one sheet. */
  public static Zipped excel(String sheet) {
    return new Zipped()
        .with("_rels/.rels", RELATIONS + relation("r1", "officeDocument", "xl/workbook.xml"))
        .with(
            "xl/_rels/workbook.xml.rels",
            RELATIONS
                + "<Relationship Id=\"s1\" Type=\"t/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                + "<Relationship Id=\"s2\" Type=\"t/worksheet\" Target=\"worksheets/sheet2.xml\"/>"
                + "<Relationship Id=\"s3\" Type=\"t/styles\" Target=\"styles.xml\"/>"
                + relation("s4", "sharedStrings", "sharedStrings.xml"))
        .with(
            "xl/workbook.xml",
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"自评表\" sheetId=\"1\" r:id=\"s1\"/>"
                + "<sheet name=\"底稿\" sheetId=\"2\" state=\"hidden\" r:id=\"s2\"/></sheets></workbook>")
        .with("xl/styles.xml", "<styleSheet/>")
        .with("xl/sharedStrings.xml", "<sst/>")
        .with("xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>")
        .with("xl/worksheets/sheet2.xml", "<worksheet/>");
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + TYPE
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  /** The same with another part. */
  public Zipped with(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** Its bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
