package io.github.perfparse.document.excel;

import io.github.perfparse.document.zip.PartXml;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads a sheet's part. Blank cells and rows, however many, take no memory. */
final class SheetReader {

  /** No number that a sheet holds is written with more characters. */
  private static final int LONGEST_NUMBER = 40;

  private final Workbook workbook;
  private final Workbook.Sheet sheet;
  private final Limits limits;
  private final SheetCells cells = new SheetCells();
  private XMLStreamReader xml;
  private int row = -1;
  private int column = -1;
  private int rowsFilled;
  private int lastFilled = -1;

  SheetReader(Workbook workbook, Workbook.Sheet sheet, Limits limits) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.limits = limits;
  }

  /** What stands in it. */
  SheetCells read() throws IOException {
    try (InputStream in = workbook.part(sheet.part())) {
      xml = PartXml.open(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          element();
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("the sheet is damaged", e);
    }
    return cells;
  }

  private void element() throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "col" -> column();
      case "row" -> row();
      case "c" -> cell();
      case "mergeCell" -> merged(PartXml.attribute(xml, "ref"));
      default -> {
        // Views, pictures, links and rules of validation.
      }
    }
  }

  private void column() {
    boolean narrow = PartXml.attribute(xml, "width").equals("0");
    if (narrow || Workbook.isTrue(PartXml.attribute(xml, "hidden"))) {
      int first = Math.max(1, PartXml.number(xml, "min", 1));
      int last = Math.min(1 << 14, PartXml.number(xml, "max", first));
      if (last >= first) {
        cells.hiddenColumns().set(first - 1, last);
      }
    }
  }

  private void row() {
    row = PartXml.number(xml, "r", row + 2) - 1;
    column = -1;
    boolean flat = PartXml.attribute(xml, "ht").equals("0");
    if (row >= 0 && (flat || Workbook.isTrue(PartXml.attribute(xml, "hidden")))) {
      cells.hiddenRows().set(Math.min(row, 1 << 20));
    }
  }

  private void merged(String range) {
    int colon = range.indexOf(':');
    Address first = Address.of(range.substring(0, Math.max(0, colon)));
    Address last = Address.of(range.substring(colon + 1));
    if (first.isSound() && last.isSound() && last.row() >= first.row()) {
      cells
          .merged()
          .add(new SheetCells.Merged(first.row(), first.column(), last.row(), last.column()));
      limits.check(Limit.DOCUMENT_LINES, cells.merged().size(), 0);
    }
  }

  private void cell() throws XMLStreamException {
    Address address = Address.of(PartXml.attribute(xml, "r"));
    column = address.isSound() ? address.column() : column + 1;
    int at = address.isSound() ? address.row() : row;
    String type = PartXml.attribute(xml, "t");
    int style = PartXml.number(xml, "s", 0);
    String formula = "";
    String value = "";
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
        break;
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "v" -> value = text("v");
          case "f" -> formula = text("f");
          case "is" -> value = SharedTexts.text(xml, "is");
          default -> {
            // Nothing that is shown.
          }
        }
      }
    }
    if (value.isEmpty() && !formula.isEmpty()) {
      add(new SheetCells.SheetCell(at, column, "=" + formula, ""));
    } else if (!value.isEmpty()) {
      add(shown(at, type, style, value));
    }
  }

  private String text(String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element)) {
        break;
      }
      if (xml.isCharacters()) {
        SharedTexts.append(xml, text);
      }
    }
    return text.toString();
  }

  private SheetCells.SheetCell shown(int at, String type, int style, String value) {
    return switch (type) {
      case "s" -> text(at, style, workbook.text(PartXml.number(value, -1)));
      case "str" -> text(at, style, SharedTexts.unescaped(value));
      case "inlineStr" -> text(at, style, value);
      case "e" -> text(at, value);
      case "d" -> date(at, style, value);
      case "b" -> text(at, value.equals("1") ? "TRUE" : "FALSE");
      default -> number(at, style, value);
    };
  }

  private SheetCells.SheetCell date(int at, int style, String value) {
    try {
      return number(at, style, DateText.days(value, workbook.countsSince1904()).toPlainString());
    } catch (DateTimeException e) {
      return text(at, value);
    }
  }

  private SheetCells.SheetCell text(int at, int style, String text) {
    return text(at, workbook.styles().format(style).show(text));
  }

  private SheetCells.SheetCell text(int at, String text) {
    return new SheetCells.SheetCell(at, column, text, "");
  }

  private SheetCells.SheetCell number(int at, int style, String value) {
    BigDecimal number;
    try {
      if (value.length() > LONGEST_NUMBER) {
        return text(at, value);
      }
      number = NumberFormat.exact(new BigDecimal(value.strip()));
    } catch (NumberFormatException | ArithmeticException e) {
      return text(at, value);
    }
    if (Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER * 8L) {
      return text(at, value);
    }
    NumberFormat format = workbook.styles().format(style);
    String shown = format.show(number, workbook.countsSince1904());
    return new SheetCells.SheetCell(at, column, shown, exact(number, shown, format));
  }

  /** The number where the cell shows less of it. */
  private static String exact(BigDecimal number, String shown, NumberFormat format) {
    String plain = number.stripTrailingZeros().toPlainString();
    return format.isDate() || shows(shown, number) ? "" : plain;
  }

  private static boolean shows(String shown, BigDecimal number) {
    String digits = shown.replace(",", "");
    boolean percent = digits.endsWith("%");
    try {
      BigDecimal read = new BigDecimal(percent ? digits.substring(0, digits.length() - 1) : digits);
      return (percent ? read.scaleByPowerOfTen(-2) : read).compareTo(number) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private void add(SheetCells.SheetCell cell) {
    if (cell.text().isBlank()) {
      return;
    }
    rowsFilled += cell.row() == lastFilled ? 0 : 1;
    lastFilled = cell.row();
    limits.check(Limit.DOCUMENT_LINES, rowsFilled, 0);
    limits.check(Limit.DOCUMENT_CELLS, cells.cells().size(), 0);
    limits.check(Limit.TABLE_COLUMNS, cell.column() + 1 - cells.hiddenColumns().cardinality(), 0);
    cells.cells().add(cell);
  }
}
