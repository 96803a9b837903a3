package io.github.perfparse.check.report;

import io.github.perfparse.check.evidence.Completeness;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.say.Failure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Adds up the report of a run while its forms pass. It keeps numbers and failures, never a form.
 */
public final class Tally {

  private final int[] values = new int[Origins.Origin.values().length];
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private final SortedMap<String, Integer> byRule = new TreeMap<>();
  private final List<Refusal> refused = new ArrayList<>();
  private final List<Failure> failed = new ArrayList<>();
  private final SortedMap<String, Integer> notRead = new TreeMap<>();
  private int files;
  private int forms;
  private int indicators;
  private int repairs;

  /** Creates the tally of a run that has not begun. */
  public Tally() {
    for (Severity severity : Severity.values()) {
      bySeverity.put(severity, 0);
    }
  }

  /** Counts an input that could be opened, whatever comes of it. */
  public void opened() {
    files++;
  }

  /** Counts a form and what was found in it. */
  public void add(Form form, List<Finding> findings) {
    forms++;
    indicators += form.indicators().size();
    repairs += form.repairs().size();
    Completeness.visit(form, new Counter(Origins.of(form)));
    for (Finding finding : findings) {
      add(finding);
    }
  }

  /** Counts the values of one form by how they were come by. */
  private final class Counter implements Completeness.Visitor {

    private final Origins origins;

    Counter(Origins origins) {
      this.origins = origins;
    }

    @Override
    public void slot(String section, int index, String field, boolean required, boolean filled) {
      values[origins.of(section, index, field, required, filled).ordinal()]++;
    }
  }

  private void add(Finding finding) {
    bySeverity.put(finding.severity(), bySeverity.get(finding.severity()) + 1);
    byRule.put(finding.rule(), byRule.getOrDefault(finding.rule(), 0) + 1);
  }

  /** Notes a form that was refused. */
  public void refused(Refusal refusal) {
    refused.add(refusal.bare());
  }

  /** Notes what was left alone in the folders of the run: how many files of each ending. */
  public void notRead(SortedMap<String, Integer> byEnding) {
    notRead.putAll(byEnding);
  }

  /** Notes an input that could not be read to its end. */
  public void failed(Failure failure) {
    failed.add(failure);
  }

  /** The report as it stands. */
  public Report report() {
    return new Report(
        files, forms, indicators, values(), bySeverity, byRule, repairs, refused, failed, notRead);
  }

  private Report.Values values() {
    return new Report.Values(
        values[Origins.Origin.PRINTED.ordinal()],
        values[Origins.Origin.REPAIRED.ordinal()],
        values[Origins.Origin.INFERRED.ordinal()],
        values[Origins.Origin.MISSING.ordinal()]);
  }
}
