package io.github.perfparse.write.json;

import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.report.Report;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** The JSON shape of a run's report. */
public record ReportJson(JsonOut json) {

  /**
   * Writes the report as a document of its own and flushes.
   *
   * @throws IOException if the output refuses it
   */
  public static void document(OutputStream out, Report report, Language language)
      throws IOException {
    JsonOut json = JsonOut.document(out, language);
    new ReportJson(json).members(report);
    json.endDocument();
  }

  void write(String name, Report report) throws IOException {
    json.startObject(name);
    members(report);
    json.endObject();
  }

  /** Writes the members of the report into the open object. */
  void members(Report report) throws IOException {
    json.integer("files", report.files());
    json.integer("forms", report.forms());
    json.integer("indicators", report.indicators());
    values(report.values());
    findings(report);
    json.integer("repairs", report.repairs());
    refused(report.refused());
    failed(report.failed());
    notRead(report.notRead());
  }

  private void values(Report.Values values) throws IOException {
    json.startRow("values");
    json.integer("printed", values.printed());
    json.integer("repaired", values.repaired());
    json.integer("inferred", values.inferred());
    json.integer("missing", values.missing());
    json.endObject();
  }

  private void findings(Report report) throws IOException {
    json.startObject("findings");
    severity(report, Severity.ERROR);
    severity(report, Severity.WARNING);
    severity(report, Severity.INFO);
    json.startObject("byRule");
    for (Map.Entry<String, Integer> rule : report.byRule().entrySet()) {
      json.integer(rule.getKey(), rule.getValue());
    }
    json.endObject();
    json.endObject();
  }

  private void severity(Report report, Severity severity) throws IOException {
    json.integer(severity.key(), report.bySeverity().get(severity));
  }

  private void refused(List<Refusal> refused) throws IOException {
    json.startArray("refused");
    for (Refusal refusal : refused) {
      json.startRow();
      json.text("file", refusal.source().file());
      json.integer("form", refusal.source().form());
      json.integer("firstLine", refusal.source().firstLine());
      json.integer("lastLine", refusal.source().lastLine());
      if (refusal.source().isDocument()) {
        json.text("kind", refusal.source().kind());
        new PlaceJson(json).form(refusal.source().place());
      }
      json.text("title", refusal.title());
      json.text("reason", refusal.reason().key());
      json.text("message", refusal.sentence());
      json.text("advice", refusal.reason().advice());
      json.endObject();
    }
    json.endArray();
  }

  private void notRead(Map<String, Integer> byEnding) throws IOException {
    json.startObject("notRead");
    for (Map.Entry<String, Integer> ending : byEnding.entrySet()) {
      json.integer(ending.getKey(), ending.getValue());
    }
    json.endObject();
  }

  private void failed(List<Failure> failed) throws IOException {
    json.startArray("failed");
    for (Failure failure : failed) {
      json.startRow();
      json.text("file", failure.file());
      json.integer("line", failure.line());
      json.text("error", failure.error());
      json.endObject();
    }
    json.endArray();
  }
}
