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
    if (asked.isPresent()) {
      return asked.get();
    }
    if (name.equals(Outputs.STANDARD)) {
      return ReportFormat.TEXT;
    }
    return ReportFormat.ofName(name)
        .orElseThrow(() -> wrong(name, Stream.of(ReportFormat.values()).map(f -> f.extension())));
  }

  /** As the other, for a summary. */
  public static SummaryFormat summary(Optional<SummaryFormat> asked, String name) {
    if (asked.isPresent()) {
      return asked.get();
    }
    if (name.equals(Outputs.STANDARD)) {
      return SummaryFormat.TEXT;
    }
    return SummaryFormat.ofName(name)
        .orElseThrow(() -> wrong(name, Stream.of(SummaryFormat.values()).map(f -> f.extension())));
  }

  private static WrongUsage wrong(String name, Stream<String> extensions) {
    return new WrongUsage(
        "usage.report-format", name, new Series("series.comma", extensions.toList()));
  }
}
