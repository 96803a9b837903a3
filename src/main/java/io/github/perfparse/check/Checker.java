package io.github.perfparse.check;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Leftover;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges forms: so far, it turns what a reader could not place into findings that quote it. */
public final class Checker {

  /** What there is to find in {@code form}. */
  public List<Finding> check(Form form) {
    List<Finding> findings = new ArrayList<>();
    for (Leftover leftover : form.leftovers()) {
      findings.add(finding(leftover));
    }
    return findings;
  }

  private static Finding finding(Leftover leftover) {
    return new Finding(
        "unrecognised-text",
        Severity.WARNING,
        Cause.READING,
        "“" + leftover.text() + "” found no place",
        leftover.path(),
        leftover.line(),
        Optional.empty(),
        Optional.of(new Finding.Fact.Text(leftover.text())),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
