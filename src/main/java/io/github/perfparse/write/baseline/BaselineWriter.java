package io.github.perfparse.write.baseline;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.BaselineEntry;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.json.JsonOut;
import io.github.perfparse.write.json.SummaryJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes the baseline that accepts all findings of a run, in an order that does not depend on that
 * of the inputs, so that two baselines can be compared line by line.
 *
 * <pre>
 * {
 *   "schema": 1,
 *   "program": "1.0.0",
 *   "version": 1,
 *   "findings": [
 *     {"file": "a.txt", "form": 1, "projectName": "河道保洁", "rule": "points-not-100", …}
 *   ]
 * }
 * </pre>
 */
public final class BaselineWriter implements FormWriter {

  static final int VERSION = 1;

  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::file)
          .thenComparing(BaselineEntry::form)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::path)
          .thenComparing(BaselineEntry::toString);

  private final OutputStream out;
  private final List<BaselineEntry> entries = new ArrayList<>();

  /** A baseline that is written to {@code out} when the run ends. */
  public BaselineWriter(OutputStream out) {
    this.out = out;
  }

  /** Takes a finding in. */
  public void add(BaselineEntry entry) {
    entries.add(entry);
  }

  /** Does nothing: what is shown of a form may be less than what is accepted. */
  @Override
  public void form(Form form, List<Finding> findings) {}

  @Override
  public void close(Summary summary) throws IOException {
    entries.sort(ORDER);
    JsonOut json = JsonOut.document(out, Language.EN);
    json.integer("version", VERSION);
    new SummaryJson(json).entries("findings", entries);
    json.endDocument();
  }
}
