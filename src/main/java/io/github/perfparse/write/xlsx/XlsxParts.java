package io.github.perfparse.write.xlsx;

import java.util.List;
import java.util.Map;

/** The parts of a workbook that tell of the others. */
final class XlsxParts {

  static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  static final String RELATIONS =
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  /** By this a folder's files are told from the workbooks that were written into it. */
  private static final String WRITER = "<fileVersion appName=\"perfparse\"/>";

  private static final String PACKAGE =
      "\"http://schemas.openxmlformats.org/package/2006/relationships\"";
  private static final String KIND =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPES =
      "\"http://schemas.openxmlformats.org/package/2006/content-types\"";
  private static final String TYPE = "application/vnd.openxmlformats-";
  private static final String SHEET_TYPE = TYPE + "officedocument.spreadsheetml.";

  private XlsxParts() {}

  /** The file of the sheet of that number, from 0 on. */
  static String name(int sheet) {
    return "sheet" + (sheet + 1) + ".xml";
  }

  static String contentTypes(int sheets) {
    StringBuilder xml = new StringBuilder(PROLOG).append("<Types xmlns=").append(TYPES).append('>');
    ending(xml, "rels", TYPE + "package.relationships+xml");
    ending(xml, "xml", "application/xml");
    part(xml, "workbook.xml", "sheet.main+xml");
    part(xml, "styles.xml", "styles+xml");
    for (int i = 0; i < sheets; i++) {
      part(xml, "worksheets/" + name(i), "worksheet+xml");
    }
    return xml.append("</Types>\n").toString();
  }

  private static void ending(StringBuilder xml, String ending, String type) {
    xml.append("<Default Extension=\"").append(ending);
    xml.append("\" ContentType=\"").append(type).append("\"/>");
  }

  private static void part(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"/xl/").append(part);
    xml.append("\" ContentType=\"").append(SHEET_TYPE).append(type).append("\"/>");
  }

  /** What belongs to the workbook. */
  static String relations(int sheets) {
    StringBuilder xml = relations();
    relation(xml, "styles", "styles", "styles.xml\"");
    for (int i = 0; i < sheets; i++) {
      relation(xml, "sheet" + (i + 1), "worksheet", "worksheets/" + name(i) + "\"");
    }
    return xml.append("</Relationships>\n").toString();
  }

  /** The files that a sheet leads to. */
  static String relations(XlsxLinks links) {
    StringBuilder xml = relations();
    for (Map.Entry<String, String> file : links.files().entrySet()) {
      String target = XlsxText.xml(file.getValue()) + "\" TargetMode=\"External\"";
      relation(xml, file.getKey(), "hyperlink", target);
    }
    return xml.append("</Relationships>\n").toString();
  }

  private static StringBuilder relations() {
    return new StringBuilder(PROLOG).append("<Relationships xmlns=").append(PACKAGE).append('>');
  }

  private static void relation(StringBuilder xml, String id, String kind, String target) {
    xml.append("<Relationship Id=\"").append(id).append("\" Type=\"").append(KIND).append(kind);
    xml.append("\" Target=\"").append(target).append("/>");
  }

  static String workbook(List<XlsxSheet> sheets) {
    StringBuilder list = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      XlsxSheet sheet = sheets.get(i);
      list.append("<sheet name=\"").append(XlsxText.xml(sheet.name())).append("\" sheetId=\"");
      list.append(i + 1).append("\" r:id=\"sheet").append(i + 1).append("\"/>");
      if (sheet.isList()) {
        names(names, i, sheet);
      }
    }
    return PROLOG
        + ("<workbook " + MAIN + " " + RELATIONS + ">" + WRITER + "<sheets>" + list + "</sheets>")
        + (names.isEmpty() ? "" : "<definedNames>" + names + "</definedNames>")
        + "</workbook>\n";
  }

  private static void names(StringBuilder xml, int number, XlsxSheet sheet) {
    // Excel wants to know a filter here as well.
    String all = range(sheet, sheet.columns().size());
    name(xml, "_FilterDatabase\" hidden=\"1", number, sheet, all);
    if (sheet.printed() < sheet.columns().size()) {
      name(xml, "Print_Area", number, sheet, range(sheet, sheet.printed()));
    }
    // Each page begins with the head row.
    name(xml, "Print_Titles", number, sheet, "$1:$1");
  }

  private static void name(
      StringBuilder xml, String name, int number, XlsxSheet sheet, String range) {
    xml.append("<definedName name=\"_xlnm.").append(name).append("\" localSheetId=\"");
    xml.append(number).append("\">'").append(XlsxText.xml(sheet.name())).append("'!");
    xml.append(range).append("</definedName>");
  }

  /** The cells of the first few columns: {@code $A$1:$P$20}. */
  private static String range(XlsxSheet sheet, int columns) {
    return "$A$1:$" + XlsxColumn.letters(columns - 1) + "$" + sheet.rowCount();
  }
}
