package io.github.perfparse.write.xlsx;

import io.github.perfparse.say.FileFault;
import io.github.perfparse.write.table.Column;
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
public final class XlsxSheet {

  /** The last row that spreadsheets have. */
  private static final int MOST_ROWS = 1_048_576;

  /** The height of a line in points. */
  private static final int LINE = 15;

  private final String name;
  private final List<XlsxColumn> columns;
  private final List<Column.Kind> kinds;
  private final XlsxWidths widths;
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private final Writer rows;
  private final XlsxLinks links = new XlsxLinks();
  private XlsxColours colours = XlsxColours.NONE;
  private final StringBuilder merged = new StringBuilder();
  private int printed;
  private int listFrom;
  private int rowCount;
  private int column;

  private XlsxSheet(String name, List<XlsxColumn> columns) throws IOException {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.kinds = this.columns.stream().map(XlsxColumn::kind).toList();
    this.printed = columns.size();
    this.widths = new XlsxWidths(this.columns);
    this.rows =
        new BufferedWriter(
            new OutputStreamWriter(new GZIPOutputStream(packed), StandardCharsets.UTF_8));
  }

  /** A list under a row of heads, which stays in sight and filters. */
  public static XlsxSheet list(String name, List<XlsxColumn> columns) throws IOException {
    XlsxSheet sheet = new XlsxSheet(name, columns);
    sheet.heads(sheet.kinds, columns.stream().map(XlsxColumn::title).toList());
    sheet.listFrom = 1;
    return sheet;
  }

  /** A page of several small tables, one below the other. */
  public static XlsxSheet page(String name, List<XlsxColumn> columns) throws IOException {
    return new XlsxSheet(name, columns);
  }

  /** Leaves columns out on paper: those behind the first few. */
  public void printOnly(int firstColumns) {
    printed = firstColumns;
  }

  /** Colours rows by what a column says. */
  public void colour(XlsxColours by) {
    colours = by;
  }

  String name() {
    return name;
  }

  List<XlsxColumn> columns() {
    return columns;
  }

  /** The rows so far, the head included; also the 1-based number of the last. */
  public int rowCount() {
    return rowCount;
  }

  /** Whether it is a list, whose first row holds the heads. */
  boolean isList() {
    return listFrom > 0;
  }

  /** How many columns are printed. */
  int printed() {
    return printed;
  }

  XlsxWidths widths() {
    return widths;
  }

  XlsxLinks links() {
    return links;
  }

  /** The cells that are one, as XML; blank if there are none. */
  String merged() {
    return merged.isEmpty() ? "" : "<mergeCells>" + merged + "</mergeCells>";
  }

  XlsxColours colours() {
    return colours;
  }

  /** Adds a row of the names of columns, each over where its cells stand. */
  public void heads(List<Column.Kind> below, List<String> heads) throws IOException {
    begin(1);
    for (int i = 0; i < heads.size(); i++) {
      widths.head(i, heads.get(i));
      open(XlsxStyle.head(below.get(i)));
      text(heads.get(i));
    }
    rows.write("</row>");
  }

  /** Adds a row that says what comes below it. */
  public void heading(String heading) throws IOException {
    begin(2);
    open(XlsxStyle.HEADING);
    text(heading);
    rows.write("</row>");
  }

  /** Adds a row with a value for each column. */
  public void add(List<Value> row) throws IOException {
    add(kinds, row);
  }

  /** Adds a row to a page, whose parts have columns of their own. */
  public void add(List<Column.Kind> kinds, List<Value> row) throws IOException {
    if (rowCount == MOST_ROWS) {
      throw new FileFault(name, "file.rows", MOST_ROWS, name);
    }
    begin(lines(row));
    for (int i = 0; i < row.size(); i++) {
      cell(kinds.get(i), row.get(i));
    }
    rows.write("</row>");
  }

  /** Adds a text that goes over the first few columns. */
  public void note(String text, int over) throws IOException {
    begin(widths.linesOver(over, text));
    open(XlsxStyle.TEXT);
    text(text);
    rows.write("</row>");
    merged.append("<mergeCell ref=\"A").append(rowCount).append(':');
    merged.append(XlsxColumn.cell(over - 1, rowCount)).append("\"/>");
  }

  /** Lets a cell of the last row lead to a row of another sheet. */
  public void link(int linkColumn, String sheet, int row) {
    links.row(XlsxColumn.cell(linkColumn, rowCount), sheet, row);
  }

  /** Lets a cell of the last row lead to a file. */
  public void linkFile(int linkColumn, String uri) {
    links.file(XlsxColumn.cell(linkColumn, rowCount), uri);
  }

  /** Heights are given, since not every program finds them out by itself. */
  private void begin(int lines) throws IOException {
    rowCount++;
    column = 0;
    rows.write("<row r=\"" + rowCount + "\" ht=\"" + lines * LINE + "\" customHeight=\"1\">");
  }

  /** As many lines as the texts of the row need that are printed. */
  private int lines(List<Value> row) {
    int lines = 1;
    for (int i = 0; i < Math.min(printed, row.size()); i++) {
      lines = Math.max(lines, widths.lines(i, row.get(i).plain()));
    }
    return lines;
  }

  private void cell(Column.Kind kind, Value value) throws IOException {
    widths.cell(column, value);
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
    rows.write("<c r=\"" + XlsxColumn.cell(column, rowCount) + "\" s=\"" + style.ordinal() + "\"");
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
