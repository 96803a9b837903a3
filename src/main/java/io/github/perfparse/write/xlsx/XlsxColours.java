package io.github.perfparse.write.xlsx;

import java.util.List;

/**
 * Colours rows by a word in them. Rules and not styles, so that a row keeps its colour when rows
 * are sorted or changed.
 *
 * @param column the column that the word stands in
 * @param words the words that {@code xlsx/styles.xml} has colours for, in its order
 */
public record XlsxColours(int column, List<String> words) {

  static final XlsxColours NONE = new XlsxColours(0, List.of());

  /** The rules as XML; blank if there are none, or no rows below the heads. */
  String xml(String lastColumn, int lastRow) {
    if (words.isEmpty() || lastRow < 2) {
      return "";
    }
    StringBuilder xml = new StringBuilder("<conditionalFormatting sqref=\"A2:");
    xml.append(lastColumn).append(lastRow).append("\">");
    for (int i = 0; i < words.size(); i++) {
      xml.append("<cfRule type=\"expression\" dxfId=\"").append(i).append("\" priority=\"");
      xml.append(i + 1).append("\"><formula>$").append(XlsxColumn.letters(column)).append("2=\"");
      xml.append(words.get(i)).append("\"</formula></cfRule>");
    }
    return xml.append("</conditionalFormatting>").toString();
  }
}
