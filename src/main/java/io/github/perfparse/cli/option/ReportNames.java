package io.github.perfparse.cli.option;

import io.github.perfparse.say.Series;
import io.github.perfparse.write.ReportFormat;
import io.github.perfparse.write.summary.SummaryFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out from the name of a report's file which format is meant. */
public final class ReportNames {

  private ReportNames() {}

  /**
   * The format that was asked for, or else the one of the name's end; text on standard output.
   *
   * @throws WrongUsage if neither says it: a guess might go unnoticed for long
   */
  public static ReportFormat format(Optional<ReportFormat> asked, String name) {
    Stream<String> extensions = Stream.of(ReportFormat.values()).map(f -> f.extension());
    Optional<ReportFormat> named = asked.or(() -> ReportFormat.ofName(name));
    return known(named, name, ReportFormat.TEXT, extensions);
  }

  /** As the other, for a summary. */
  public static SummaryFormat summary(Optional<SummaryFormat> asked, String name) {
    Stream<String> extensions = Stream.of(SummaryFormat.values()).map(f -> f.extension());
    Optional<SummaryFormat> named = asked.or(() -> SummaryFormat.ofName(name));
    return known(named, name, SummaryFormat.TEXT, extensions);
  }

  private static <F> F known(
      Optional<F> named, String name, F standard, Stream<String> extensions) {
    if (named.isEmpty() && !name.equals(Outputs.STANDARD)) {
      Series series = new Series("series.comma", extensions.toList());
      throw new WrongUsage("usage.report-format", name, series);
    }
    return named.orElse(standard);
  }
}
