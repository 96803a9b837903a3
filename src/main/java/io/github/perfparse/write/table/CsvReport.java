package io.github.perfparse.write.table;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.write.base.FindingText;
import io.github.perfparse.write.base.ReportWriter;
import io.github.perfparse.write.base.WellFormed;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The report for spreadsheets (RFC 4180, UTF-8): a head line and one line a finding. Inputs that
 * failed have no line here; standard error and the other formats tell of them.
 */
public final class CsvReport implements ReportWriter {

  private static final String[] COLUMNS = {
    "file",
    "form",
    "projectName",
    "rule",
    "severity",
    "cause",
    "message",
    "path",
    "line",
    "expected",
    "actual",
    "difference",
    "tolerance",
    "operands"
  };

  private final CSVPrinter csv;

  public CsvReport(OutputStream out) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get();
    csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), format);
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      text(form.source().file());
      csv.print(form.source().form());
      text(form.projectName().orElse(""));
      finding(finding);
      csv.println();
    }
  }

  private void finding(Finding finding) throws IOException {
    csv.print(finding.rule());
    csv.print(finding.severity().key());
    csv.print(finding.cause().key());
    text(finding.message());
    csv.print(finding.path());
    csv.print(finding.line());
    fact(finding.expected());
    fact(finding.actual());
    number(finding.difference());
    number(finding.tolerance());
    text(FindingText.operands(finding));
  }

  private void fact(Optional<Finding.Fact> fact) throws IOException {
    if (fact.isPresent() && fact.get() instanceof Finding.Fact.Number number) {
      csv.print(number.text());
    } else {
      text(fact.map(Finding.Fact::text).orElse(""));
    }
  }

  private void number(Optional<BigDecimal> number) throws IOException {
    csv.print(number.map(FindingText::plain).orElse(""));
  }

  private void text(String text) throws IOException {
    csv.print(FormulaGuard.guarded(WellFormed.text(text)));
  }

  @Override
  public void close(Summary summary) throws IOException {
    csv.flush();
  }
}
