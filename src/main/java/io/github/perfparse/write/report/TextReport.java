package io.github.perfparse.write.report;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Status;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.write.base.FieldName;
import io.github.perfparse.write.base.FindingText;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.base.OperandLines;
import io.github.perfparse.write.base.Paint;
import io.github.perfparse.write.base.Printable;
import io.github.perfparse.write.base.ReportStyle;
import io.github.perfparse.write.base.WellFormed;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The report for people. The line of a finding stands by itself, so that {@code grep} and editors
 * can use it; its evidence is indented below.
 *
 * <pre>
 * a.txt: form 1, 河道保洁, 2023, lines 1-19, ok
 * a.txt:18: error score-total-mismatch: the printed total score is not the sum
 *     cause: source; expected: 99.5; actual: 98.5; difference: -1; tolerance: 0.01
 *     line 6   /funding/rows/0  score: 9.5
 *     line 13  /indicators/0    score: 20
 *
 * b.txt:7: refused cells-not-told-apart: its cells cannot be told apart
 *     form 1, 项目支出绩效自评表, lines 7-48; flatten the document with a tool that …
 * </pre>
 */
public final class TextReport implements FormWriter {

  private static final String INDENT = "    ";

  private final Writer out;
  private final Paint paint;
  private final Language language;
  private final FieldName names;
  private int clean;

  public TextReport(OutputStream out, ReportStyle style) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.paint = new Paint(style.color());
    this.language = style.language();
    this.names = new FieldName(language);
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    if (findings.isEmpty()) {
      clean++;
      return;
    }
    line(paint.heading(Printable.text(heading(form))));
    for (Finding finding : findings) {
      finding(form, finding);
    }
    line("");
  }

  @Override
  public void refused(Refusal refusal) throws IOException {
    SourceRef source = refusal.source();
    String place = Printable.text(source.file() + ":" + source.firstLine() + ": ");
    String why = said("report.refused-why", refusal.reason().key(), refusal.sentence());
    line(place + paint.failure(said("report.refused")) + Printable.text(why));
    String about =
        said(
            refusal.title().isEmpty() ? "report.refused-form" : "report.refused-title",
            source.form(),
            refusal.title(),
            source.firstLine(),
            source.lastLine(),
            refusal.reason().advice());
    line(paint.aside(INDENT + Printable.text(about)));
    line("");
  }

  private String said(String key, Object... parts) {
    return Message.of(key, parts).in(language);
  }

  private String heading(Form form) {
    SourceRef source = form.source();
    Object name =
        form.projectName().isPresent() ? form.projectName().get() : Message.of("report.no-project");
    Object named =
        form.year().isPresent() ? Message.of("report.project-year", name, form.year().get()) : name;
    return said(
        "report.form",
        source.file(),
        source.form(),
        named,
        source.firstLine(),
        source.lastLine(),
        Status.of(form));
  }

  private void finding(Form form, Finding finding) throws IOException {
    String place = Printable.text(form.source().file() + ":" + finding.line() + ": ");
    String severity = paint.severity(finding.severity(), said("text", finding.severity()));
    line(
        place
            + severity
            + Printable.text(said("report.finding", finding.rule(), finding.message())));
    String evidence = FindingText.evidence(form, finding).in(language);
    line(paint.aside(INDENT + Printable.text(evidence)));
    for (String operands : new OperandLines(paint, names, form, finding.operands()).lines()) {
      line(INDENT + operands);
    }
  }

  @Override
  public void close(Summary summary) throws IOException {
    for (String line : new TextSummary(summary, clean, paint, language).lines()) {
      line(line);
    }
    out.flush();
  }

  private void line(String text) throws IOException {
    out.write(WellFormed.text(text));
    // Not newLine: the line's end must not follow the platform.
    out.write('\n');
  }
}
