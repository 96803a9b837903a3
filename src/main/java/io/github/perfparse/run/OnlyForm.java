package io.github.perfparse.run;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.write.base.FormWriter;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/** Hands on the form of one number from each input, or all forms. */
public final class OnlyForm implements FormWriter {

  private final OptionalInt number;
  private final FormWriter writer;
  private boolean found;

  public OnlyForm(OptionalInt number, FormWriter writer) {
    this.number = number;
    this.writer = writer;
  }

  /** Whether any form was handed on. */
  public boolean found() {
    return found;
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    if (number.isEmpty() || number.getAsInt() == form.source().form()) {
      found = true;
      writer.form(form, findings);
    }
  }

  @Override
  public void close(Summary summary) throws IOException {
    writer.close(summary);
  }
}
