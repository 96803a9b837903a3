package io.github.perfparse.group;

import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.form.Form;
import java.util.List;

/** What the forms of one group amount to. It keeps numbers, never a form. */
public final class Group {

  private final List<String> names;
  private final Money money = new Money();
  private final Scores scores = new Scores();
  private int forms;
  private int withErrors;
  private int unclear;

  /** Begins a group that nothing is in. */
  Group(List<String> names) {
    this.names = List.copyOf(names);
  }

  void add(Form form, List<Finding> findings) {
    forms++;
    money.add(form, findings);
    scores.add(form.total());
    boolean hasError = false;
    boolean hasUnclearError = false;
    for (Finding finding : findings) {
      boolean isError = finding.severity() == Severity.ERROR;
      hasError |= isError && finding.cause() != Cause.READING;
      hasUnclearError |= isError && finding.cause() == Cause.READING;
    }
    withErrors += hasError ? 1 : 0;
    unclear += hasUnclearError && !hasError ? 1 : 0;
  }

  /** What the group is called in each dimension; empty where the forms print nothing. */
  public List<String> names() {
    return names;
  }

  public int forms() {
    return forms;
  }

  public Money money() {
    return money;
  }

  public Scores scores() {
    return scores;
  }

  /** Forms with an error that is the form's: filled in wrongly, or not at all. */
  public int withErrors() {
    return withErrors;
  }

  /** Forms whose errors all hang on something that was mended: nobody is to blame before a look. */
  public int unclear() {
    return unclear;
  }
}
