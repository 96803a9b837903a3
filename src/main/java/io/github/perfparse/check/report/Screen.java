package io.github.perfparse.check.report;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.form.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Picks the findings of a run that are shown, and remembers of all others only how many. */
public final class Screen {

  private final Screening screening;
  private final Optional<Baseline> baseline;
  private final Set<Severity> counting = EnumSet.noneOf(Severity.class);
  private int hidden;

  /** A screen for one run. */
  public Screen(Screening screening) {
    this.screening = screening;
    this.baseline =
        screening.baseline().isPresent()
            ? Optional.of(new Baseline(screening.baseline().get()))
            : Optional.empty();
  }

  /** Those of the form's findings that are shown. */
  public List<Finding> shown(Form form, List<Finding> findings) {
    List<Finding> shown = new ArrayList<>();
    for (Finding finding : findings) {
      if (!isAccepted(form, finding)) {
        counting.add(finding.severity());
        show(finding, shown);
      }
    }
    return shown;
  }

  private boolean isAccepted(Form form, Finding finding) {
    if (baseline.isEmpty() && screening.listener().isEmpty()) {
      return false;
    }
    BaselineEntry entry = BaselineEntry.of(form, finding);
    screening.listener().ifPresent(listener -> listener.accept(entry));
    return baseline.isPresent() && baseline.get().accepts(entry);
  }

  private void show(Finding finding, List<Finding> shown) {
    if (finding.severity().compareTo(screening.least()) < 0) {
      hidden++;
    } else {
      shown.add(finding);
    }
  }

  /** The severities of the findings so far that are not accepted, shown or not. */
  public Set<Severity> counting() {
    return EnumSet.copyOf(counting);
  }

  /**
   * What the run amounts to.
   *
   * @param report the totals of what was shown
   * @param files the inputs that were read to their end; only their entries of the baseline can
   *     have become stale
   */
  public Summary summary(Report report, Collection<String> files) {
    return new Summary(report, hidden, accepted(files));
  }

  private Optional<Summary.Accepted> accepted(Collection<String> files) {
    return baseline.isPresent()
        ? Optional.of(new Summary.Accepted(baseline.get().accepted(), baseline.get().stale(files)))
        : Optional.empty();
  }
}
