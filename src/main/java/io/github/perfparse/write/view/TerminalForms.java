package io.github.perfparse.write.view;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.write.base.FieldName;
import io.github.perfparse.write.base.FormWriter;
import io.github.perfparse.write.base.Paint;
import io.github.perfparse.write.base.ReportStyle;
import io.github.perfparse.write.base.WellFormed;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Shows forms on a terminal, each as a table with what was found in it. */
public final class TerminalForms implements FormWriter {

  private final Writer out;
  private final Paint paint;
  private final FieldName names;
  private final int width;
  private int shown;

  /**
   * Begins to show.
   *
   * @param out where to write; closing is the caller's business
   * @param width the columns of the terminal
   */
  public TerminalForms(OutputStream out, ReportStyle style, int width) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.paint = new Paint(style.color());
    this.names = new FieldName(style.language());
    this.width = width;
  }

  @Override
  public void form(Form form, List<Finding> findings) throws IOException {
    if (shown > 0) {
      line("");
    }
    shown++;
    for (String line : new FormView(form, findings, paint, names, width).lines()) {
      line(line);
    }
  }

  @Override
  public void close(Summary summary) throws IOException {
    out.flush();
  }

  private void line(String text) throws IOException {
    out.write(WellFormed.text(text));
    out.write('\n');
  }
}
