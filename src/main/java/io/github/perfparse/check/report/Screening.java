package io.github.perfparse.check.report;

import io.github.perfparse.check.evidence.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Which findings a run shows.
 *
 * @param least the least severity that is shown; what weighs less still counts
 * @param baseline the findings that are accepted: neither shown nor counted; empty where no
 *     baseline is used
 * @param listener is told of every finding, shown or not, as {@code --write-baseline} asks for
 */
public record Screening(
    Severity least,
    Optional<List<BaselineEntry>> baseline,
    Optional<Consumer<BaselineEntry>> listener) {

  /** Shows everything. */
  public static final Screening NONE =
      new Screening(Severity.INFO, Optional.empty(), Optional.empty());

  public Screening {
    baseline = baseline.isPresent() ? Optional.of(List.copyOf(baseline.get())) : baseline;
  }
}
