package io.github.perfparse.write.xlsx;

import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Heads;
import io.github.perfparse.write.table.Table;
import io.github.perfparse.write.table.Value;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The rows of one sheet until the workbook is put together: a workbook is written sheet by sheet,
 * and forms come with rows for all sheets. They are kept as compressed XML, a twentieth of what
 * they would be as objects.
 */
final class XlsxSheet {

  /** The last row that spreadsheets have. */
  private static final int MOST_ROWS = 1_048_576;

  /** As many links as Excel takes in one sheet; from there on findings only name their row. */
  private static final int MOST_LINKS = 65_530;

  /** The height of a line in points. */
  private static final int LINE = 15;

  private final Table table;
  private final XlsxWidths widths;
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final Writer rows;
  private final StringBuilder links = new StringBuilder();
  private int rowCount;
  private int column;
  private int linkCount;

  XlsxSheet(Table table, Heads heads) throws IOException {
    this.table = table;
    this.widths = new XlsxWidths(table.columns().size());
    this.rows =
        new BufferedWriter(
            new OutputStreamWriter(new GZIPOutputStream(packed), StandardCharsets.UTF_8));
    begin(1);
    for (String head : table.heads(heads)) {
      widths.head(head);
      open(XlsxStyle.HEAD);
      text(head);
    }
    end();
  }

  Table table() {
    return table;
  }

  /** The rows so far, the head included; also the 1-based number of the last. */
  int rowCount() {
    return rowCount;
  }

  XlsxWidths widths() {
    return widths;
  }

  /** The links so far, as XML. */
  CharSequence links() {
    return links;
  }

  void add(List<Value> row) throws IOException {
    if (rowCount == MOST_ROWS) {
      throw new IOException(
          "a sheet ends at row " + MOST_ROWS + ", and there are more " + table + "; write csv");
    }
    begin(lines(row));
    for (int i = 0; i < row.size(); i++) {
      cell(table.columns().get(i).kind(), row.get(i));
    }
    end();
  }

  /** Lets a cell of the last row lead to a row of another sheet. */
  void link(int linkColumn, Table target, int targetRow) {
    if (linkCount++ < MOST_LINKS) {
      links.append("<hyperlink ref=\"").append(XlsxCells.name(linkColumn, rowCount));
      links.append("\" location=\"").append(target).append("!A").append(targetRow).append("\"/>");
    }
  }

  /** Heights are given, since not every program finds them out by itself. */
  private void begin(int lines) throws IOException {
    rowCount++;
    column = 0;
    rows.write("<row r=\"" + rowCount + "\" ht=\"" + lines * LINE + "\" customHeight=\"1\">");
    widths.beginRow();
  }

  /** As many lines as the sentences of the row need. */
  private int lines(List<Value> row) {
    int lines = 1;
    for (int i = 0; i < row.size(); i++) {
      if (table.columns().get(i).kind() == Column.Kind.PROSE) {
        lines = Math.max(lines, XlsxWidths.lines(row.get(i).plain()));
      }
    }
    return lines;
  }

  private void end() throws IOException {
    rows.write("</row>");
  }

  private void cell(Column.Kind kind, Value value) throws IOException {
    widths.cell(value);
    open(XlsxStyle.of(kind, value));
    if (value.isBlank()) {
      rows.write("/>");
    } else if (value instanceof Value.Number number && number.fitsDouble()) {
      rows.write("><v>" + value.plain() + "</v></c>");
    } else {
      text(value.plain());
    }
  }

  private void open(XlsxStyle style) throws IOException {
    rows.write("<c r=\"" + XlsxCells.name(column, rowCount) + "\" s=\"" + style.ordinal() + "\"");
    column++;
  }

  private void text(String text) throws IOException {
    rows.write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    rows.write(XlsxText.xml(text));
    rows.write("</t></is></c>");
  }

  /** Writes the rows as XML; none can be added any more. */
  void writeRows(OutputStream out) throws IOException {
    rows.close();
    new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray())).transferTo(out);
  }
}
