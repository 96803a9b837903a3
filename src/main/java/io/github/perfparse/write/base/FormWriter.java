package io.github.perfparse.write.base;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import java.io.IOException;
import java.util.List;

/**
 * Writes the forms of one run, or what was found in them, in one format. The calls come in this
 * order:
 *
 * <pre>
 * ( form | refused )* close
 * </pre>
 *
 * A form is written when it comes, so that memory is bound by the largest form and not by the run.
 * What is written is valid in its format, also when no form came.
 */
public interface FormWriter {

  /**
   * Writes one form, or its findings.
   *
   * @param findings what the checks found in it, so far as it is to be shown
   * @throws IOException if the output refuses it
   */
  void form(Form form, List<Finding> findings) throws IOException;

  /**
   * Writes that a form was refused, where the format does so in its place; all of them come again
   * in the summary.
   *
   * @throws IOException if the output refuses it
   */
  default void refused(Refusal refusal) throws IOException {}

  /**
   * Writes what comes after the last form and flushes. The stream below stays open: it belongs to
   * whoever opened it.
   *
   * @throws IOException if the output refuses it
   */
  void close(Summary summary) throws IOException;
}
