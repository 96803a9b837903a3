package io.github.perfparse.write.json;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.FormWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The report for programs: one JSON document, {@code #/$defs/validation} of the schema.
 *
 * <pre>
 * {
 *   "schema": 1,
 *   "program": "1.0.0",
 *   "findings": [],
 *   "hidden": 0,
 *   "baseline": null,
 *   "report": { … }
 * }
 * </pre>
 */
public final class JsonReport implements FormWriter {

  private final JsonOut json;
  private final FindingJson findingJson;

  public JsonReport(OutputStream out, Language language) throws IOException {
    json = JsonOut.document(out, language);
    findingJson = new FindingJson(json);
    json.startArray("findings");
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      findingJson.write(form, finding);
    }
  }

  @Override
  public void close(Summary summary) throws IOException {
    json.endArray();
    new SummaryJson(json).members(summary);
    json.endDocument();
  }
}
