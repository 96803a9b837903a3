package io.github.perfparse.write.table;

import io.github.perfparse.say.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as RFC 4180 has it: a head row, commas, lines that end in CR LF, UTF-8. */
public final class CsvTable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final TableStyle.Formulas formulas;
  private final Language language;
  private final CSVPrinter csv;

  /**
   * Writes the names of the columns.
   *
   * @throws IOException if the output refuses it
   */
  public CsvTable(OutputStream out, List<String> heads, TableStyle style) throws IOException {
    this.formulas = style.formulas();
    this.language = style.language();
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (style.mark() == TableStyle.Mark.BYTE_ORDER) {
      text.write(BYTE_ORDER_MARK);
    }
    this.csv = new CSVPrinter(text, CSVFormat.RFC4180);
    for (String head : heads) {
      csv.print(head);
    }
    csv.println();
  }

  public void add(List<Value> row) throws IOException {
    for (Value value : row) {
      csv.print(cell(value));
    }
    csv.println();
  }

  private String cell(Value value) {
    boolean isSafe = value instanceof Value.Number || formulas == TableStyle.Formulas.RAW;
    return isSafe ? value.in(language) : FormulaGuard.guarded(value.in(language));
  }

  public void flush() throws IOException {
    csv.flush();
  }
}
