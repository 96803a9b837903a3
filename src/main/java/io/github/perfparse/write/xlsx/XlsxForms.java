package io.github.perfparse.write.xlsx;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.table.Heads;
import io.github.perfparse.write.table.Table;
import io.github.perfparse.write.table.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A workbook with a sheet for each table; a finding leads to the row it is about. */
public final class XlsxForms implements FormWriter {

  private static final int LINK_COLUMN = Table.FINDINGS.heads(Heads.EN).indexOf("about");

  private final OutputStream out;
  private final Map<Table, XlsxSheet> sheets = new EnumMap<>(Table.class);

  public XlsxForms(OutputStream out, Heads heads) throws IOException {
    this.out = out;
    for (Table table : Table.values()) {
      sheets.put(table, XlsxSheet.list(table.toString(), XlsxColumn.of(table.columns(), heads)));
    }
    int severity = Table.FINDINGS.heads(Heads.EN).indexOf("severity");
    sheets
        .get(Table.FINDINGS)
        .colour(new XlsxColours(severity, List.of("error", "warning", "info")));
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    Map<Table, Integer> before = new EnumMap<>(Table.class);
    sheets.forEach((table, sheet) -> before.put(table, sheet.rowCount()));
    for (Map.Entry<Table, XlsxSheet> entry : sheets.entrySet()) {
      XlsxSheet sheet = entry.getValue();
      List<List<Value>> rows = entry.getKey().rows(form, findings);
      for (int i = 0; i < rows.size(); i++) {
        sheet.add(rows.get(i));
        if (entry.getKey() == Table.FINDINGS) {
          link(sheet, findings.get(i), before);
        }
      }
    }
  }

  private static void link(XlsxSheet sheet, Finding finding, Map<Table, Integer> before) {
    Table target = Table.of(finding.path());
    sheet.link(LINK_COLUMN, target.toString(), before.get(target) + Table.rowOf(finding.path()));
  }

  @Override
  public void close(Summary summary) throws IOException {
    XlsxBook.write(out, List.copyOf(sheets.values()));
  }
}
