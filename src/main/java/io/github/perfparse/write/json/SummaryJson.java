package io.github.perfparse.write.json;

import io.github.perfparse.check.report.BaselineEntry;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.FormField;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The JSON shape of what stands at the end of a validation report: members of the open object. */
public record SummaryJson(JsonOut json) {

  public void members(Summary summary) throws IOException {
    json.integer("hidden", summary.hidden());
    baseline(summary.accepted());
    new ReportJson(json).write("report", summary.report());
  }

  private void baseline(Optional<Summary.Accepted> accepted) throws IOException {
    if (accepted.isEmpty()) {
      json.nothing("baseline");
      return;
    }
    json.startObject("baseline");
    json.integer("accepted", accepted.get().count());
    entries("stale", accepted.get().stale());
    json.endObject();
  }

  /**
   * Writes entries of a baseline, each on a line.
   *
   * @throws IOException if the output refuses it
   */
  public void entries(String name, List<BaselineEntry> entries) throws IOException {
    json.startArray(name);
    for (BaselineEntry entry : entries) {
      json.startRow();
      json.text("file", entry.file());
      json.integer("form", entry.form());
      json.text(FormField.PROJECT_NAME.key(), entry.projectName());
      json.text("rule", entry.rule());
      json.text("path", entry.path());
      json.text("expected", entry.expected());
      json.text("actual", entry.actual());
      json.texts("operands", entry.operands());
      json.endObject();
    }
    json.endArray();
  }
}
