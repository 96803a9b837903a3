package io.github.perfparse.cli;

import io.github.perfparse.files.Source;
import io.github.perfparse.form.CutForm;

/**
 * Takes what the inputs of a run hold, in their order and on one thread. For each input:
 *
 * <pre>
 * [ opened form* ] ended
 * </pre>
 */
interface Intake {

  /** The input could be opened. */
  void opened(Source source);

  /**
   * Its next form.
   *
   * @throws OutputException if the output refuses it, which ends the run
   */
  void form(CutForm form);

  /**
   * Nothing more comes of the input.
   *
   * @throws OutputException if the output refuses it, which ends the run
   */
  void ended(Source source, Ending ending);
}
