package io.github.perfparse.write;

import io.github.perfparse.Forms;
import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.report.Tally;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.base.FormWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Two forms and their findings that between them put something into every column. */
public final class TableForms {

  public static final Form FULL = full();
  public static final Form BLANK = blank();
  public static final List<Finding> FINDINGS = List.of(onTotal(), onIndicator(), onFunding());

  private TableForms() {}

  /** The bytes of both forms in a format. */
  public static byte[] write(FormFormat format, FormStyle style) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormWriter writer = format.open(out, style);
    writer.form(FULL, FINDINGS);
    writer.form(BLANK, List.of());
    writer.close(Summary.of(new Tally().report()));
    return out.toByteArray();
  }

  private static Form full() {
    Forms form = Forms.complete();
    form.funding =
        new Funding(
            Optional.of("万元"), List.of(Forms.totalRow(), Forms.emptyRow(Funding.Kind.OTHER)));
    form.indicators.add(
        new io.github.perfparse.form.Indicator(
            Optional.of("效益指标"),
            Optional.of("社会效益指标"),
            Optional.of("-减少拥堵"),
            Optional.of(new Quantity("=100%", Optional.of("="), number("100"), Optional.of("%"))),
            Optional.of(new Quantity("-3.50", Optional.of("<"), number("-3.50"), Optional.of("%"))),
            Optional.empty(),
            number("1234567890123456.78"),
            Optional.of("a,\"b\"\nc"),
            13));
    form.repairs.add(
        new Repair(Repair.Kind.CLEANED_TEXT, Pointer.of("title"), 2, Message.text("<p>a</p> → a")));
    return form.build();
  }

  private static Form blank() {
    Forms form = Forms.blank();
    form.source = new SourceRef("a.txt", 2, 30, 40, "pipe");
    return form.build();
  }

  public static Optional<BigDecimal> number(String digits) {
    return Forms.number(digits);
  }

  private static Finding onTotal() {
    return finding(
        "score-total-mismatch",
        Severity.ERROR,
        Pointer.of("total", "score"),
        Optional.of(new Finding.Fact.Number(new BigDecimal("99.50"))));
  }

  private static Finding onIndicator() {
    return finding(
        "full-score-target-missed",
        Severity.WARNING,
        Pointer.of("indicators", 1, "actual"),
        Optional.of(new Finding.Fact.Text("=100%")));
  }

  private static Finding onFunding() {
    return finding(
        "fund-sum-mismatch",
        Severity.INFO,
        Pointer.of("funding/rows", 0, "executed"),
        Optional.empty());
  }

  private static Finding finding(
      String rule, Severity severity, Pointer path, Optional<Finding.Fact> expected) {
    return new Finding(
        rule,
        severity,
        Cause.SOURCE,
        Message.text("what is wrong"),
        path,
        20,
        expected,
        Optional.of(new Finding.Fact.Text("99")),
        number("-0.50"),
        number("0.01"),
        List.of(new Finding.Operand(path, 20, "99", number("99"))));
  }
}
