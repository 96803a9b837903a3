package io.github.perfparse.write.report;

import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.check.report.BaselineEntry;
import io.github.perfparse.check.report.Report;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Series;
import io.github.perfparse.write.base.Paint;
import io.github.perfparse.write.base.Printable;
import io.github.perfparse.write.base.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The end of the report for people: what failed, what is stale, the totals, the rules that hit. */
final class TextSummary {

  private static final int COUNT = 6;
  private static final int ID = 24;
  private static final String GAP = "  ";

  private final Summary summary;
  private final Report report;
  private final int clean;
  private final Paint paint;
  private final Language language;

  TextSummary(Summary summary, int clean, Paint paint, Language language) {
    this.summary = summary;
    this.report = summary.report();
    this.clean = clean;
    this.paint = paint;
    this.language = language;
  }

  // Loops, here and below, since Java takes longer to begin its first stream than to check a form.

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Failure failure : report.failed()) {
      lines.add(failed(failure));
    }
    if (summary.accepted().isPresent()) {
      for (BaselineEntry entry : summary.accepted().get().stale()) {
        lines.add(stale(entry));
      }
    }
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.add(inputs());
    lines.add(findings());
    List<Map.Entry<String, Integer>> hits = new ArrayList<>(report.byRule().entrySet());
    hits.sort(new MostFirst());
    for (Map.Entry<String, Integer> hit : hits) {
      lines.add(hit(hit));
    }
    return lines;
  }

  private static final class MostFirst implements Comparator<Map.Entry<String, Integer>> {

    @Override
    public int compare(Map.Entry<String, Integer> one, Map.Entry<String, Integer> other) {
      return Integer.compare(other.getValue(), one.getValue());
    }
  }

  private String failed(Failure failure) {
    String place = failure.line() == 0 ? failure.file() : failure.file() + ":" + failure.line();
    return Printable.text(place + ": ")
        + paint.failure(said("report.failed"))
        + Printable.text(said("report.failed-why", failure.error()));
  }

  private String said(String key, Object... parts) {
    return Message.of(key, parts).in(language);
  }

  private String stale(BaselineEntry entry) {
    Object form =
        entry.projectName().isPresent()
            ? entry.projectName().get()
            : Message.of("report.stale-form", entry.form());
    Message value = Message.of("report.stale-value", entry.rule(), entry.path());
    if (entry.actual().isPresent()) {
      value = Message.of("report.stale-actual", entry.rule(), entry.path(), entry.actual().get());
    }
    if (entry.expected().isPresent()) {
      value = Message.of("report.stale-expected", value, entry.expected().get());
    }
    return Printable.text(said("report.stale", entry.file(), form, value));
  }

  private String inputs() {
    List<Message> files = new ArrayList<>();
    files.add(Message.counted("report.files", report.files(), report.files()));
    if (!report.failed().isEmpty()) {
      files.add(Message.of("report.files-failed", report.failed().size()));
    }
    int notRead = 0;
    for (int count : report.notRead().values()) {
      notRead += count;
    }
    if (notRead > 0) {
      files.add(Message.of("sum.not-read", notRead));
    }
    List<Message> forms = new ArrayList<>();
    forms.add(Message.counted("sum.forms", report.forms(), report.forms()));
    if (!report.refused().isEmpty()) {
      forms.add(Message.of("sum.refused", report.refused().size()));
    }
    forms.add(Message.of("report.clean", clean));
    return paint.heading(
        said(
            "report.sum",
            new Series("series.clauses", files),
            new Series("series.clauses", forms),
            Message.counted("report.indicators", report.indicators(), report.indicators())));
  }

  private String findings() {
    List<Object> parts = new ArrayList<>();
    List<Message> counts =
        List.of(count(Severity.ERROR), count(Severity.WARNING), count(Severity.INFO));
    parts.add(new Series("series.clauses", counts));
    if (summary.hidden() > 0) {
      parts.add(Message.of("report.hidden", summary.hidden()));
    }
    if (summary.accepted().isPresent()) {
      parts.add(Message.of("report.accepted", summary.accepted().get().count()));
      parts.add(Message.of("report.stale-count", summary.accepted().get().stale().size()));
    }
    return paint.heading(new Series("series.facts", parts).in(language));
  }

  private Message count(Severity severity) {
    int count = report.bySeverity().get(severity);
    return Message.counted("report." + severity.key(), count, count);
  }

  private String hit(Map.Entry<String, Integer> hit) {
    String count = hit.getValue().toString();
    String number = " ".repeat(Math.max(0, COUNT - count.length())) + count;
    return number + GAP + Width.padded(hit.getKey(), ID) + GAP + meaning(hit.getKey());
  }

  private String meaning(String id) {
    for (Rule rule : Rules.ALL) {
      if (rule.id().equals(id)) {
        return rule.summary(language);
      }
    }
    return "";
  }
}
