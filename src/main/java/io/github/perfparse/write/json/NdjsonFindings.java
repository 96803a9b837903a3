package io.github.perfparse.write.json;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.FormWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The findings alone, each with the form it is in, one a line. */
public final class NdjsonFindings implements FormWriter {

  private final JsonOut json;
  private final FindingJson findings;

  public NdjsonFindings(OutputStream out, Language language) throws IOException {
    json = JsonOut.compact(out, language);
    findings = new FindingJson(json);
  }

  @Override
  public void form(Form form, List<Finding> found) throws IOException {
    for (Finding finding : found) {
      findings.write(form, finding);
      json.endLine();
    }
  }

  @Override
  public void close(Summary summary) throws IOException {
    json.flush();
  }
}
