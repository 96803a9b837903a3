package io.github.perfparse.write.base;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Report;
import io.github.perfparse.form.Form;
import java.io.IOException;
import java.util.List;

/**
 * Writes the forms of one run in one format. The calls come in this order:
 *
 * <pre>
 * form* close
 * </pre>
 *
 * A form is written when it comes, so that memory is bound by the largest form and not by the run.
 */
public interface FormWriter {

  /**
   * Writes one form.
   *
   * @param form the form
   * @param findings what the checks found in it
   * @throws IOException if the output refuses it
   */
  void form(Form form, List<Finding> findings) throws IOException;

  /**
   * Writes what comes after the last form and flushes. The stream below stays open: it belongs to
   * whoever opened it.
   *
   * @param report the totals of the run
   * @throws IOException if the output refuses it
   */
  void close(Report report) throws IOException;
}
