package io.github.perfparse.damage;

import io.github.perfparse.check.Checker;
import io.github.perfparse.check.report.Status;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A form is doubtful exactly where a cell came to nothing or a finding says what is missing. */
final class StatusAgreement {

  private static final Set<String> LACKS = Set.of("missing-field", "money-unit-unknown");

  private StatusAgreement() {}

  /** The forms of which that is not so. */
  static List<String> broken(List<Form> forms) {
    List<String> broken = new ArrayList<>();
    for (Form form : forms) {
      Status status = Status.of(form);
      if (lacks(form) != (status == Status.DOUBTFUL)) {
        broken.add("status " + status + " of form " + form.source().form());
      }
    }
    return broken;
  }

  private static boolean lacks(Form form) {
    return form.leftovers().stream().anyMatch(Leftover::isInside)
        || new Checker(RuleSettings.DEFAULT)
            .check(form).stream().anyMatch(finding -> LACKS.contains(finding.rule()));
  }
}
