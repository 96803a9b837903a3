package io.github.perfparse.write.summary;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.group.Groups;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.FormWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Adds forms to their groups as they come and writes what those amount to. */
public record SummaryWriter(
    OutputStream out, SummaryFormat format, Language language, Groups groups)
    implements FormWriter {

  @Override
  public void form(Form form, List<Finding> findings) {
    groups.add(form, findings);
  }

  @Override
  public void close(Summary summary) throws IOException {
    format.write(out, groups, summary, language);
    out.flush();
  }
}
