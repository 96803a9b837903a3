package io.github.perfparse.run;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.files.Source;
import io.github.perfparse.form.Form;
import io.github.perfparse.run.talk.Ending;
import java.util.List;

/** Takes checked forms; the calls come as those of {@link Intake} do. */
interface Results {

  void opened(Source source);

  void form(Form form, List<Finding> findings);

  void ended(Source source, Ending ending);
}
