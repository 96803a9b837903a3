package io.github.perfparse.write;

import io.github.perfparse.Forms;
import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.report.BaselineEntry;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.report.Tally;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.base.ReportStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reports on invented findings, for the tests of the formats. */
public final class Reported {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Tally tally = new Tally();
  private final FormWriter writer;

  public Reported(ReportFormat format) throws IOException {
    writer = format.open(bytes, ReportStyle.PLAIN);
  }

  public static Form form(String file, String projectName) {
    Forms form = Forms.complete();
    form.source = new SourceRef(file, 2, 3, 20, "tab");
    form.projectName = Optional.of(projectName);
    return form.build();
  }

  /** A wrong total, with operands of two rows. */
  public static Finding wrongTotal() {
    return new Finding(
        "score-total-mismatch",
        Severity.ERROR,
        Cause.SOURCE,
        Message.text("总分 99 is printed, but the sum is 99.5"),
        Pointer.of("total", "score"),
        20,
        Optional.of(new Finding.Fact.Number(new BigDecimal("99.50"))),
        Optional.of(new Finding.Fact.Number(new BigDecimal("99"))),
        Forms.number("-0.50"),
        Forms.number("0.00"),
        List.of(
            new Finding.Operand(Pointer.of("total", "score"), 20, "99", Forms.number("99")),
            new Finding.Operand(
                Pointer.of("indicators", 0, "target"), 12, "=100%", Optional.empty()),
            new Finding.Operand(
                Pointer.of("indicators", 0, "score"), 12, "89.50", Forms.number("89.5"))));
  }

  /** A note without any evidence. */
  public static Finding note() {
    return new Finding(
        "truncated-text",
        Severity.INFO,
        Cause.READING,
        Message.text("=cut\u001b[31m\n"),
        Pointer.FORM,
        4,
        Optional.empty(),
        Optional.of(new Finding.Fact.Text("-x")),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  public Reported with(Form form, Finding... findings) throws IOException {
    tally.opened();
    tally.add(form, List.of(findings));
    writer.form(form, List.of(findings));
    return this;
  }

  public Reported failed(String file, int line, String error) {
    tally.failed(new Failure(file, line, Message.text(error)));
    return this;
  }

  public String text() throws IOException {
    return text(0, Optional.empty());
  }

  public String text(int hidden, Optional<Summary.Accepted> accepted) throws IOException {
    writer.close(new Summary(tally.report(), hidden, accepted));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  public static BaselineEntry entry(String file) {
    return BaselineEntry.of(form(file, "道路"), wrongTotal());
  }
}
