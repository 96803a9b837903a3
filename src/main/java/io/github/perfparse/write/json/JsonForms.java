package io.github.perfparse.write.json;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.Detail;
import io.github.perfparse.write.base.FormWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * One JSON document a run, also when no form came.
 *
 * <pre>
 * {
 *   "schema": 1,
 *   "program": "1.0.0",
 *   "forms": [],
 *   "report": { … }
 * }
 * </pre>
 */
public final class JsonForms implements FormWriter {

  private final JsonOut json;
  private final FormJson forms;

  public JsonForms(OutputStream out, Detail detail, Language language) throws IOException {
    json = JsonOut.document(out, language);
    forms = new FormJson(json, detail);
    json.startArray("forms");
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    forms.write(form, findings);
  }

  @Override
  public void close(Summary summary) throws IOException {
    json.endArray();
    new ReportJson(json).write("report", summary.report());
    json.endDocument();
  }
}
