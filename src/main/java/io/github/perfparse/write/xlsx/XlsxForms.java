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
      sheets.put(table, new XlsxSheet(table, heads));
    }
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    Map<Table, Integer> before = new EnumMap<>(Table.class);
    sheets.forEach((table, sheet) -> before.put(table, sheet.rowCount()));
    for (XlsxSheet sheet : sheets.values()) {
      List<List<Value>> rows = sheet.table().rows(form, findings);
      for (int i = 0; i < rows.size(); i++) {
        sheet.add(rows.get(i));
        if (sheet.table() == Table.FINDINGS) {
          link(sheet, findings.get(i), before);
        }
      }
    }
  }

  private static void link(XlsxSheet sheet, Finding finding, Map<Table, Integer> before) {
    Table target = Table.of(finding.path());
    sheet.link(LINK_COLUMN, target, before.get(target) + Table.rowOf(finding.path()));
  }

  @Override
  public void close(Summary summary) throws IOException {
    new XlsxFile(out).write(List.copyOf(sheets.values()));
  }
}
