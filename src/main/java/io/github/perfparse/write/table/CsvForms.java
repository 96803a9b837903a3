package io.github.perfparse.write.table;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.write.base.FormWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * One of the tables as CSV.
 *
 * <pre>
 * file,form,row,…,target,target_operator,target_value,target_unit,…
 * a.txt,1,1,…,'=100%,eq,100,%,…
 * </pre>
 */
public final class CsvForms implements FormWriter {

  private final Table table;
  private final CsvTable csv;

  public CsvForms(OutputStream out, Table table, TableStyle style) throws IOException {
    this.table = table;
    this.csv = new CsvTable(out, table.heads(style.heads()), style);
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
      csv.add(row);
    }
  }

  @Override
  public void close(Summary summary) throws IOException {
    csv.flush();
  }
}
