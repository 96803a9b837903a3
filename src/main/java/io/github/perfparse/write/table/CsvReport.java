package io.github.perfparse.write.table;

import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
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
 * The report for spreadsheets (RFC 4180, UTF-8): a head line, one line a finding and one a form
 * that was refused, {@code refused} in its column {@code rule}. Inputs that failed have no line
 * here; standard error and the other formats tell of them.
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

  private static final String REFUSED = "refused";

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

  @Override
  public void refused(Refusal refusal) throws IOException {
    text(refusal.source().file());
    csv.print(refusal.source().form());
    csv.print("");
    csv.print(REFUSED);
    csv.print(Severity.ERROR.key());
    csv.print(Cause.READING.key());
    text(refusal.sentence() + ": " + refusal.reason().advice());
    csv.print("");
    csv.print(refusal.source().firstLine());
    csv.print("");
    csv.print(refusal.reason().key());
    csv.print("");
    csv.print("");
    text(refusal.title());
    csv.println();
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
