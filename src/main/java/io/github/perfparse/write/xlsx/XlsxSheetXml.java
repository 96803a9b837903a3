package io.github.perfparse.write.xlsx;

import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.write.table.Heads;
import io.github.perfparse.write.table.Table;
import java.util.List;

/** The XML around the rows. The order of the elements is the standard's. */
final class XlsxSheetXml {

  private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String RELATIONS =
      "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  /** As wide as a page of A3 and as long as it takes. */
  private static final String PAGE =
      "<pageSetup paperSize=\"8\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>";

  /** What {@code xlsx/styles.xml} has a colour for, in its order. */
  private static final List<Severity> COLOURED =
      List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

  private XlsxSheetXml() {}

  static String workbook(List<XlsxSheet> sheets) {
    StringBuilder list = new StringBuilder();
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      Table table = sheets.get(i).table();
      list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"%s\"/>".formatted(table, i + 1, table));
      // Excel wants to know a filter here as well.
      names.append(name("_xlnm._FilterDatabase\" hidden=\"1", i, table, fixed(sheets.get(i))));
      // Each page begins with the head row.
      names.append(name("_xlnm.Print_Titles", i, table, "$1:$1"));
    }
    return PROLOG
        + ("<workbook " + MAIN + " " + RELATIONS + "><sheets>" + list + "</sheets>")
        + ("<definedNames>" + names + "</definedNames></workbook>\n");
  }

  private static String name(String name, int sheet, Table table, String range) {
    return "<definedName name=\"%s\" localSheetId=\"%d\">%s!%s</definedName>"
        .formatted(name, sheet, table, range);
  }

  /** All cells: {@code $A$1:$P$20}. */
  private static String fixed(XlsxSheet sheet) {
    return "$A$1:$" + lastColumn(sheet) + "$" + sheet.rowCount();
  }

  private static String lastColumn(XlsxSheet sheet) {
    return XlsxCells.column(sheet.table().columns().size() - 1);
  }

  static String before(XlsxSheet sheet) {
    return PROLOG
        + ("<worksheet " + MAIN + "><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
        + ("<sheetViews><sheetView workbookViewId=\"0\">")
        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
        + "<selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/>"
        + "</sheetView></sheetViews>"
        + sheet.widths().xml()
        + "<sheetData>";
  }

  static String after(XlsxSheet sheet) {
    StringBuilder xml = new StringBuilder("</sheetData>");
    String range = "A1:" + lastColumn(sheet) + sheet.rowCount();
    xml.append("<autoFilter ref=\"").append(range).append("\"/>");
    if (sheet.table() == Table.FINDINGS && sheet.rowCount() > 1) {
      colours(xml, sheet);
    }
    if (sheet.links().length() > 0) {
      xml.append("<hyperlinks>").append(sheet.links()).append("</hyperlinks>");
    }
    return xml.append(PAGE).append("</worksheet>\n").toString();
  }

  /** Rules and not styles, so that a row keeps its colour when rows are sorted or changed. */
  private static void colours(StringBuilder xml, XlsxSheet sheet) {
    String severity = XlsxCells.column(sheet.table().heads(Heads.EN).indexOf("severity"));
    String range = "A2:" + lastColumn(sheet) + sheet.rowCount();
    xml.append("<conditionalFormatting sqref=\"").append(range).append("\">");
    for (int i = 0; i < COLOURED.size(); i++) {
      xml.append("<cfRule type=\"expression\" dxfId=\"").append(i).append("\" priority=\"");
      xml.append(i + 1).append("\"><formula>$").append(severity).append("2=\"");
      xml.append(COLOURED.get(i).key()).append("\"</formula></cfRule>");
    }
    xml.append("</conditionalFormatting>");
  }
}
