package io.github.perfparse.write.report;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.report.BaselineEntry;
import io.github.perfparse.check.report.Report;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.write.base.Paint;
import io.github.perfparse.write.base.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The end of the report for people: what failed, what is stale, the totals, the rules that hit. */
final class TextSummary {

  private final Summary summary;
  private final Report report;
  private final int clean;
  private final Paint paint;

  TextSummary(Summary summary, int clean, Paint paint) {
    this.summary = summary;
    this.report = summary.report();
    this.clean = clean;
    this.paint = paint;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    report.failed().forEach(failure -> lines.add(failed(failure)));
    summary.accepted().ifPresent(accepted -> accepted.stale().forEach(e -> lines.add(stale(e))));
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(inputs());
    lines.add(findings());
    report.byRule().entrySet().stream()
        .sorted(Comparator.comparingInt(hit -> -hit.getValue()))
        .forEach(hit -> lines.add(hit(hit)));
    return lines;
  }

  private String failed(Report.Failure failure) {
    String place = failure.line() == 0 ? failure.file() : failure.file() + ":" + failure.line();
    return Printable.text(place + ": ")
        + paint.failure("failed")
        + Printable.text(": " + failure.error());
  }

  private static String stale(BaselineEntry entry) {
    String form = entry.projectName().orElse("form " + entry.form());
    return Printable.text(
        entry.file()
            + ": "
            + form
            + ": stale in the baseline: "
            + entry.rule()
            + " "
            + entry.path()
            + entry.actual().map(actual -> " " + actual).orElse("")
            + entry.expected().map(expected -> " (expected " + expected + ")").orElse(""));
  }

  private String inputs() {
    String failed = report.failed().isEmpty() ? "" : ", " + report.failed().size() + " failed";
    return paint.heading(
        count(report.files(), "file")
            + failed
            + notRead()
            + "; "
            + count(report.forms(), "form")
            + (report.refused().isEmpty() ? "" : ", " + report.refused().size() + " refused")
            + ", "
            + clean
            + " with nothing to report; "
            + count(report.indicators(), "indicator"));
  }

  private String notRead() {
    int files = report.notRead().values().stream().mapToInt(Integer::intValue).sum();
    return files == 0 ? "" : ", " + files + " not read";
  }

  private String findings() {
    List<String> parts = new ArrayList<>();
    parts.add(count(Severity.ERROR) + ", " + count(Severity.WARNING) + ", " + count(Severity.INFO));
    if (summary.hidden() > 0) {
      parts.add(summary.hidden() + " below --min-severity");
    }
    summary
        .accepted()
        .ifPresent(
            accepted -> {
              parts.add(accepted.count() + " accepted by the baseline");
              parts.add(accepted.stale().size() + " stale in it");
            });
    return paint.heading(String.join("; ", parts));
  }

  private String count(Severity severity) {
    return count(report.bySeverity().get(severity), severity.key());
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private static String hit(Map.Entry<String, Integer> hit) {
    String meaning = Rules.find(hit.getKey()).map(rule -> rule.sheet().summary()).orElse("");
    return "%6d  %-24s  %s".formatted(hit.getValue(), hit.getKey(), meaning).stripTrailing();
  }
}
