package io.github.perfparse.write;

import io.github.perfparse.check.Finding;
import io.github.perfparse.check.Report;
import io.github.perfparse.form.Form;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * One JSON document a run, also when no form came.
 *
 * <pre>
 * {
 *   "forms": [],
 *   "report": { … }
 * }
 * </pre>
 */
final class JsonForms implements FormWriter {

  private final JsonOut json;
  private final FormJson forms;

  JsonForms(OutputStream out, Detail detail) throws IOException {
    json = JsonOut.indented(out);
    forms = new FormJson(json, detail);
    json.startObject();
    json.startArray("forms");
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    forms.write(form, findings);
  }

  @Override
  public void close(Report report) throws IOException {
    json.endArray();
    new ReportJson(json).write("report", report);
    json.endObject();
    json.endLine();
    json.flush();
  }
}
