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

/** One form a line, for pipes: nothing before the first line, nothing after the last. */
public final class NdjsonForms implements FormWriter {

  private final JsonOut json;
  private final FormJson forms;

  public NdjsonForms(OutputStream out, Detail detail, Language language) throws IOException {
    json = JsonOut.compact(out, language);
    forms = new FormJson(json, detail);
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    forms.write(form, findings);
    json.endLine();
    // Whoever reads a pipe has the form while the next is waited for.
    json.flush();
  }

  @Override
  public void close(Summary summary) throws IOException {
    json.flush();
  }
}
