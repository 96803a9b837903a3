package io.github.perfparse.write.base;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import java.io.IOException;
import java.util.List;

/**
 * Writes the validation report of one run in one format. The calls come in this order:
 *
 * <pre>
 * form* close
 * </pre>
 *
 * The findings of a form are written when it comes, so that memory is bound by the largest form and
 * not by the run. What is written is one valid document, also when nothing was found.
 */
public interface ReportWriter {

  /**
   * Writes the findings of one form.
   *
   * @param form the form
   * @param findings those to show
   * @throws IOException if the output refuses it
   */
  void form(Form form, List<Finding> findings) throws IOException;

  /**
   * Writes what comes after the last form and flushes. The stream below stays open: it belongs to
   * whoever opened it.
   *
   * @param summary what the run amounts to
   * @throws IOException if the output refuses it
   */
  void close(Summary summary) throws IOException;
}
