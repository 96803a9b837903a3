package io.github.perfparse.run.io;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.FormStyle;
import io.github.perfparse.write.ReportFormat;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.base.ReportStyle;
import java.io.IOException;
import java.util.List;

/**
 * One of the things that a run writes, the data or the report or the baseline, and where it goes.
 * What goes wrong with it is an {@link OutputException} of its name.
 */
public record Sink(Output output, FormWriter writer) {

  /** The forms as data. */
  public static Sink forms(Output output, FormFormat format, FormStyle style) {
    try {
      return new Sink(output, format.open(output.stream(), style));
    } catch (IOException e) {
      throw new OutputException(output.name(), e);
    }
  }

  /** The validation report. */
  public static Sink report(Output output, ReportFormat format, ReportStyle style) {
    try {
      return new Sink(output, format.open(output.stream(), style));
    } catch (IOException e) {
      throw new OutputException(output.name(), e);
    }
  }

  public void form(Form form, List<Finding> findings) {
    try {
      writer.form(form, findings);
    } catch (IOException e) {
      throw new OutputException(output.name(), e);
    }
  }

  public void refused(Refusal refusal) {
    try {
      writer.refused(refusal);
    } catch (IOException e) {
      throw new OutputException(output.name(), e);
    }
  }

  public void close(Summary summary) {
    try {
      writer.close(summary);
    } catch (IOException e) {
      throw new OutputException(output.name(), e);
    }
  }

  /** Makes sure that everything arrived. */
  public void commit() {
    try {
      output.commit();
    } catch (IOException e) {
      throw new OutputException(output.name(), e);
    }
  }
}
