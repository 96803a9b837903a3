package io.github.perfparse.check;

import io.github.perfparse.form.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Runs the rules over the forms of a batch, one by one. It remembers of the earlier forms only what
 * tells that one comes twice, so that a batch may be of any length.
 */
public final class Checker {

  private static final Comparator<Finding> BY_LINE = new ByLine();

  private final List<ActiveRule> rules;
  private final Batch batch = new Batch();

  /** A checker for one batch. */
  public Checker(RuleSettings settings) {
    this.rules = ActiveRule.all(settings);
  }

  /** The findings on the next form of the batch, by line and then in the order of the rules. */
  public List<Finding> check(Form form) {
    Figures figures = new Figures(form);
    List<Finding> findings = new ArrayList<>();
    for (ActiveRule active : rules) {
      Examination examination = new Examination(active, form, figures, batch);
      findings.addAll(active.rule().check(examination));
    }
    findings.sort(BY_LINE);
    batch.add(form);
    return findings;
  }

  private static final class ByLine implements Comparator<Finding> {

    @Override
    public int compare(Finding one, Finding other) {
      return Integer.compare(one.line(), other.line());
    }
  }
}
