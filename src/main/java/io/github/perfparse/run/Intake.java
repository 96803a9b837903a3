package io.github.perfparse.run;

import io.github.perfparse.files.Source;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.run.io.OutputException;
import io.github.perfparse.run.talk.Ending;

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
   * Its next form, which may turn out to be refused.
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
