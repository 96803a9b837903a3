package io.github.perfparse.run;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.files.Source;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.run.talk.Ending;
import java.util.List;

/**
 * Takes checked forms and refusals; the calls come as those of {@link Intake} do. A form that was
 * refused and is kept all the same comes right behind its refusal.
 */
interface Results {

  void opened(Source source);

  void form(Form form, List<Finding> findings);

  void refused(Refusal refusal);

  void ended(Source source, Ending ending);
}
