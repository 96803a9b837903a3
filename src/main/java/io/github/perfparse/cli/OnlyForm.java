package io.github.perfparse.cli;

import io.github.perfparse.check.Finding;
import io.github.perfparse.check.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.write.ReportWriter;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/** Hands on the form of one number from each input, or all forms. */
final class OnlyForm implements ReportWriter {

  private final OptionalInt number;
  private final ReportWriter writer;
  private boolean found;

  OnlyForm(OptionalInt number, ReportWriter writer) {
    this.number = number;
    this.writer = writer;
  }

  /** Whether any form was handed on. */
  boolean found() {
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
