package io.github.perfparse.check.report;

import java.util.List;
import java.util.Optional;

/**
 * What stands at the end of a validation report.
 *
 * @param report the totals of the run; of the findings, those that were shown
 * @param hidden how many findings were not shown because they weigh too little
 * @param accepted what the baseline did; empty where none was used
 */
public record Summary(Report report, int hidden, Optional<Accepted> accepted) {

  /** What stands at the end of a run in which everything is shown. */
  public static Summary of(Report report) {
    return new Summary(report, 0, Optional.empty());
  }

  /**
   * What the baseline did.
   *
   * @param count how many findings it accepted
   * @param stale its entries for which nothing was found any more
   */
  public record Accepted(int count, List<BaselineEntry> stale) {

    public Accepted {
      stale = List.copyOf(stale);
    }
  }
}
