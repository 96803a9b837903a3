package io.github.perfparse.write.report;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Finding.Operand;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.report.BaselineEntry;
import io.github.perfparse.check.report.Report;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.FormField;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Spoken;
import io.github.perfparse.write.base.ArtifactUri;
import io.github.perfparse.write.base.FindingText;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.json.FindingJson;
import io.github.perfparse.write.json.JsonOut;
import io.github.perfparse.write.json.SummaryJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The report in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which code
 * review and quality servers read. A finding is a result, an operand a related location, an input
 * that failed or a form that was refused a notification of the invocation.
 */
public final class SarifReport implements FormWriter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonOut json;
  private final FindingJson findingJson;
  private final Fingerprint fingerprint = new Fingerprint();

  public SarifReport(OutputStream out, Language language) throws IOException {
    json = JsonOut.indented(out, language);
    findingJson = new FindingJson(json);
    json.startObject();
    json.text("$schema", SCHEMA);
    json.text("version", "2.1.0");
    json.startArray("runs");
    json.startObject();
    new SarifRules(json, language).tool();
    json.startArray("results");
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      result(form, finding);
    }
  }

  private void result(Form form, Finding finding) throws IOException {
    json.startObject();
    json.text("ruleId", finding.rule());
    int index = Rules.find(finding.rule()).map(Rules.ALL::indexOf).orElse(-1);
    json.integer("ruleIndex", index);
    json.text("level", level(finding.severity()));
    message(finding.message());
    json.startArray("locations");
    json.startRow();
    place(form.source().file(), finding.line());
    json.endObject();
    json.endArray();
    operands(form, finding.operands());
    json.startRow("partialFingerprints");
    json.text("perfparse/v1", fingerprint.of(BaselineEntry.of(form, finding)));
    json.endObject();
    properties(form, finding);
    json.endObject();
  }

  /** The level that is called info here is called note there. */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.key();
  }

  private void operands(Form form, List<Operand> operands) throws IOException {
    json.startArray("relatedLocations");
    int id = 0;
    for (Operand operand : operands) {
      json.startRow();
      json.integer("id", ++id);
      message(FindingText.spoken(operand));
      place(form.source().file(), operand.line());
      json.startRow("properties");
      json.text("path", operand.path().toString());
      json.text("text", operand.text());
      json.number("value", operand.value());
      json.endObject();
      json.endObject();
    }
    json.endArray();
  }

  private void properties(Form form, Finding finding) throws IOException {
    json.startRow("properties");
    json.text("cause", finding.cause().key());
    json.integer("form", form.source().form());
    json.text(FormField.PROJECT_NAME.key(), form.projectName());
    json.text("path", finding.path().toString());
    findingJson.fact("expected", finding.expected());
    findingJson.fact("actual", finding.actual());
    json.number("difference", finding.difference());
    json.number("tolerance", finding.tolerance());
    json.endObject();
  }

  private void message(Spoken sentence) throws IOException {
    json.startRow("message");
    json.text("text", sentence);
    json.endObject();
  }

  private void message(String text) throws IOException {
    json.startRow("message");
    json.text("text", text);
    json.endObject();
  }

  /** A place in a file; line 0 is the file as a whole. */
  private void place(String file, int line) throws IOException {
    json.startRow("physicalLocation");
    json.startRow("artifactLocation");
    json.text("uri", ArtifactUri.of(file));
    json.endObject();
    if (line > 0) {
      json.startRow("region");
      json.integer("startLine", line);
      json.endObject();
    }
    json.endObject();
  }

  @Override
  public void close(Summary summary) throws IOException {
    json.endArray();
    invocation(summary.report());
    json.startObject("properties");
    new SummaryJson(json).members(summary);
    json.endObject();
    json.endObject();
    json.endArray();
    json.endDocument();
  }

  private void invocation(Report report) throws IOException {
    json.startArray("invocations");
    json.startObject();
    json.flag("executionSuccessful", report.failed().isEmpty() && report.refused().isEmpty());
    json.startArray("toolExecutionNotifications");
    for (Failure failure : report.failed()) {
      notification(failure.file(), failure.line(), failure.error());
    }
    for (Refusal refusal : report.refused()) {
      SourceRef source = refusal.source();
      Message sentence = Message.of("talk.refused", refusal.sentence(), refusal.reason().advice());
      notification(source.file(), source.firstLine(), sentence);
    }
    json.endArray();
    json.endObject();
    json.endArray();
  }

  private void notification(String file, int line, Message sentence) throws IOException {
    json.startObject();
    json.text("level", "error");
    message(sentence);
    json.startArray("locations");
    json.startRow();
    place(file, line);
    json.endObject();
    json.endArray();
    json.endObject();
  }
}
