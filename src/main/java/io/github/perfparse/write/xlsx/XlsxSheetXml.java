package io.github.perfparse.write.xlsx;

/** The XML around the rows. The order of the elements is the standard's. */
final class XlsxSheetXml {

  /** As wide as a page of A4 and as long as it takes. */
  private static final String PAGE =
      "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\""
          + " footer=\"0.3\"/>"
          + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
          + "<headerFooter><oddHeader>&amp;C&amp;A</oddHeader>"
          + "<oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>";

  private static final String FROZEN =
      "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
          + "<selection pane=\"bottomLeft\" activeCell=\"A2\" sqref=\"A2\"/>";

  private XlsxSheetXml() {}

  static String before(XlsxSheet sheet) {
    return XlsxParts.PROLOG
        + ("<worksheet " + XlsxParts.MAIN + " " + XlsxParts.RELATIONS + ">")
        + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
        + "<sheetViews><sheetView workbookViewId=\"0\">"
        + (sheet.isList() ? FROZEN : "")
        + "</sheetView></sheetViews>"
        + sheet.widths().xml()
        + "<sheetData>";
  }

  static String after(XlsxSheet sheet) {
    String last = XlsxColumn.letters(sheet.columns().size() - 1);
    String filter = "<autoFilter ref=\"A1:" + last + sheet.rowCount() + "\"/>";
    return "</sheetData>"
        + (sheet.isList() ? filter : "")
        + sheet.merged()
        + sheet.colours().xml(last, sheet.rowCount())
        + sheet.links().xml()
        + PAGE
        + "</worksheet>\n";
  }
}
