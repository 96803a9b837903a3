package io.github.perfparse.check;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.evidence.Figures;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.rule.ActiveRule;
import io.github.perfparse.check.rule.Batch;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.check.rule.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.SourceRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Runs the rules over the forms of a batch, one by one. It remembers of the earlier forms only what
 * tells that one comes twice, so that a batch may be of any length.
 */
public final class Checker {

  private static final Comparator<Finding> BY_LINE = new ByLine();

  private final RuleSettings settings;
  private final Batch batch = new Batch();
  private final Batch noBatch = new Batch();

  /** Known at the first form: while that is read, another thread may load the rules. */
  private Optional<List<ActiveRule>> rules = Optional.empty();

  /** A checker for one batch. */
  public Checker(RuleSettings settings) {
    this.settings = settings;
  }

  /** The findings on the next form of the batch, by line and then in the order of the rules. */
  public List<Finding> check(Form form) {
    List<Finding> findings = findings(form, batch);
    batch.add(form);
    return findings;
  }

  /**
   * The findings on a form by itself, whatever was checked before: all but {@code duplicate-form},
   * which goes by the order of the batch and is left to {@link #duplicate}. Where forms are checked
   * on many machines, none of them knows the batch.
   */
  public List<Finding> checkAlone(Form form) {
    return findings(form, noBatch);
  }

  private List<Finding> findings(Form form, Batch before) {
    Figures figures = new Figures(form);
    List<Finding> findings = new ArrayList<>();
    for (ActiveRule active : rules()) {
      Examination examination = new Examination(active, form, figures, before);
      findings.addAll(active.rule().check(examination));
    }
    findings.sort(BY_LINE);
    return findings;
  }

  /**
   * What {@code duplicate-form} finds in a form if one of the same year, unit and name stands
   * there. Among the other findings on its line it comes where {@link Rules#ALL} has the rule.
   *
   * @return empty if the rule is off, or the form says no unit or no name
   */
  public Optional<Finding> duplicate(Form form, SourceRef earlier) {
    Batch before = new Batch();
    before.add(form, earlier);
    for (ActiveRule active : rules()) {
      if (active.rule() == Rules.DUPLICATE_FORM) {
        Examination examination = new Examination(active, form, new Figures(form), before);
        return active.rule().check(examination).stream().findFirst();
      }
    }
    return Optional.empty();
  }

  private List<ActiveRule> rules() {
    if (rules.isEmpty()) {
      rules = Optional.of(active(settings));
    }
    return rules.get();
  }

  private static final class ByLine implements Comparator<Finding> {

    @Override
    public int compare(Finding one, Finding other) {
      return Integer.compare(one.line(), other.line());
    }
  }

  /** Every rule that is not off, in the order of {@link Rules#ALL}. */
  private static List<ActiveRule> active(RuleSettings settings) {
    List<ActiveRule> active = new ArrayList<>(Rules.ALL.size());
    for (Rule rule : Rules.ALL) {
      Optional<Severity> severity = settings.severity(rule);
      if (severity.isPresent()) {
        BigDecimal tolerance = settings.tolerance(rule).orElse(BigDecimal.ZERO);
        active.add(new ActiveRule(rule, severity.get(), tolerance));
      }
    }
    return active;
  }
}
