package io.github.perfparse.write.book;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.base.Wording;
import io.github.perfparse.write.table.Table;
import io.github.perfparse.write.xlsx.XlsxBook;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workbook for people: totals, projects, funds, indicators and findings, each a sheet. A finding
 * leads to the row it is about, a project to its findings and its file.
 */
public final class Book implements FormWriter {

  private final OutputStream out;
  private final TotalsPage totals;
  private final ProjectSheet projects;
  private final ItemSheet funds;
  private final ItemSheet indicators;
  private final FindingSheet findingSheet;

  /**
   * Begins a workbook.
   *
   * @param heads the language of everything in it
   * @param toInputs what the names of inputs are to be put behind to be found from the workbook;
   *     empty if they cannot be found
   * @throws IOException if the output refuses it
   */
  public Book(OutputStream out, Language heads, Optional<String> toInputs) throws IOException {
    this.out = out;
    Wording wording = Wording.in(heads);
    totals = new TotalsPage(wording, heads);
    projects = new ProjectSheet(wording, heads, toInputs);
    funds = new ItemSheet(Table.FUNDING, wording, heads);
    indicators = new ItemSheet(Table.INDICATORS, wording, heads);
    findingSheet = new FindingSheet(wording, heads);
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    Map<Table, Integer> before = new EnumMap<>(Table.class);
    before.put(Table.FORMS, projects.rowCount());
    before.put(Table.FUNDING, funds.rowCount());
    before.put(Table.INDICATORS, indicators.rowCount());
    totals.add(form, findings);
    projects.add(form, findings, findingSheet.rowCount() + 1);
    funds.add(form);
    indicators.add(form);
    findingSheet.add(form, findings, before);
  }

  @Override
  public void close(Summary summary) throws IOException {
    totals.close(summary);
    XlsxBook.write(
        out,
        List.of(
            totals.sheet(),
            projects.sheet(),
            funds.sheet(),
            indicators.sheet(),
            findingSheet.sheet()));
  }
}
