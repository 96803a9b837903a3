package io.github.perfparse.write;

import io.github.perfparse.check.Finding;
import io.github.perfparse.check.Report;
import io.github.perfparse.form.Form;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The findings alone, each with the form it is about, as one document.
 *
 * <pre>
 * {
 *   "findings": [
 *     {"file": "a.txt", "form": 1, "rule": "score-total", … }
 *   ]
 * }
 * </pre>
 */
final class JsonFindings implements FormWriter {

  private final JsonOut json;
  private final FindingJson findings;

  JsonFindings(OutputStream out) throws IOException {
    json = JsonOut.indented(out);
    findings = new FindingJson(json);
    json.startObject();
    json.startArray("findings");
  }

  @Override
  public void form(Form form, List<Finding> found) throws IOException {
    for (Finding finding : found) {
      findings.write(form.source(), finding);
    }
  }

  @Override
  public void close(Report report) throws IOException {
    json.endArray();
    json.endObject();
    json.endLine();
    json.flush();
  }
}
