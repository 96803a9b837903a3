package io.github.perfparse.write.table;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.write.base.FormWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * One table as RFC 4180 has it: a head row, commas, lines that end in CR LF, UTF-8.
 *
 * <pre>
 * file,form,row,…,target,target_operator,target_value,target_unit,…
 * a.txt,1,1,…,'=100%,eq,100,%,…
 * </pre>
 */
public final class CsvForms implements FormWriter {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Table table;
  private final TableStyle.Formulas formulas;
  private final CSVPrinter csv;

  public CsvForms(OutputStream out, Table table, TableStyle style) throws IOException {
    this.table = table;
    this.formulas = style.formulas();
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (style.mark() == TableStyle.Mark.BYTE_ORDER) {
      text.write(BYTE_ORDER_MARK);
    }
    this.csv = new CSVPrinter(text, CSVFormat.RFC4180);
    csv.printRecord(table.heads(style.heads()));
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    write(table.rows(form, findings));
  }

  @Override
  public void refused(Refusal refusal) throws IOException {
    write(table.rows(refusal));
  }

  private void write(List<List<Value>> rows) throws IOException {
    for (List<Value> row : rows) {
      csv.printRecord(row.stream().map(this::cell));
    }
  }

  private String cell(Value value) {
    boolean isSafe = value instanceof Value.Number || formulas == TableStyle.Formulas.RAW;
    return isSafe ? value.plain() : FormulaGuard.guarded(value.plain());
  }

  @Override
  public void close(Summary summary) throws IOException {
    csv.flush();
  }
}
