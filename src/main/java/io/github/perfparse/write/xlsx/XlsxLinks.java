package io.github.perfparse.write.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;

/** The cells of a sheet that lead elsewhere: to a row of another sheet, or to a file. */
final class XlsxLinks {

  /** As many links as Excel takes in one sheet; the cells after them only name their place. */
  private static final int MOST = 65_530;

  private final StringBuilder xml = new StringBuilder();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private int count;

  void row(String cell, String sheet, int row) {
    if (count++ < MOST) {
      begin(cell).append("location=\"'").append(XlsxText.xml(sheet));
      xml.append("'!A").append(row).append("\"/>");
    }
  }

  void file(String cell, String uri) {
    if (count++ < MOST) {
      String next = "file" + (ids.size() + 1);
      String known = ids.putIfAbsent(uri, next);
      begin(cell).append("r:id=\"").append(known == null ? next : known).append("\"/>");
    }
  }

  private StringBuilder begin(String cell) {
    return xml.append("<hyperlink ref=\"").append(cell).append("\" ");
  }

  /** As XML; blank if nothing leads anywhere. */
  String xml() {
    return xml.isEmpty() ? "" : "<hyperlinks>" + xml + "</hyperlinks>";
  }

  /** The files by the ids that they have in the XML, in the order of those. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    ids.forEach((uri, id) -> files.put(id, uri));
    return files;
  }
}
