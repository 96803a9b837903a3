package io.github.perfparse.write.json;

import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.report.Report;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The JSON shape of a run's report. */
final class ReportJson {

  private final JsonOut json;

  ReportJson(JsonOut json) {
    this.json = json;
  }

  void write(String name, Report report) throws IOException {
    json.name(name);
    write(report);
  }

  void write(Report report) throws IOException {
    json.startObject();
    json.integer("files", report.files());
    json.integer("forms", report.forms());
    json.integer("indicators", report.indicators());
    values(report.values());
    findings(report);
    json.integer("repairs", report.repairs());
    failed(report.failed());
    json.endObject();
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

  private void failed(List<Report.Failure> failed) throws IOException {
    json.startArray("failed");
    for (Report.Failure failure : failed) {
      json.startRow();
      json.text("file", failure.file());
      json.integer("line", failure.line());
      json.text("error", failure.error());
      json.endObject();
    }
    json.endArray();
  }
}
