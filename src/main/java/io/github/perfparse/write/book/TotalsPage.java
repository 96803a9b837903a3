package io.github.perfparse.write.book;

import static io.github.perfparse.write.table.Column.Kind.INTEGER;
import static io.github.perfparse.write.table.Column.Kind.SCORE;
import static io.github.perfparse.write.table.Column.Kind.TEXT;
import static io.github.perfparse.write.table.Column.Kind.YUAN;

import io.github.perfparse.check.catalog.Grade;
import io.github.perfparse.check.catalog.Rules;
import io.github.perfparse.check.evidence.Cause;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.report.Report;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.group.Aliases;
import io.github.perfparse.group.Dimension;
import io.github.perfparse.group.Group;
import io.github.perfparse.group.Groups;
import io.github.perfparse.say.Failure;
import io.github.perfparse.say.Language;
import io.github.perfparse.write.base.Wording;
import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Value;
import io.github.perfparse.write.xlsx.XlsxColumn;
import io.github.perfparse.write.xlsx.XlsxSheet;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 汇总: how many, how much, by grade, by department, what was found, and what was not read. */
final class TotalsPage {

  private static final int NAME = 44;
  private static final int NUMBER = 20;
  private static final int COLUMNS = 7;

  private final Wording wording;
  private final Language language;
  private final XlsxSheet sheet;
  private final Groups departments = new Groups(List.of(Dimension.DEPARTMENT), Aliases.NONE);
  private final Groups units = new Groups(List.of(Dimension.UNIT), Aliases.NONE);

  /** By rule how many findings each {@link Cause} has, in that order. */
  private final Map<String, int[]> hits = new HashMap<>();

  TotalsPage(Wording wording, Language language) throws IOException {
    this.wording = wording;
    this.language = language;
    XlsxColumn number = new XlsxColumn("", TEXT, NUMBER);
    XlsxColumn name = new XlsxColumn("", TEXT, NAME);
    sheet =
        XlsxSheet.page(
            wording.text("sheet.summary"),
            List.of(name, number, number, number, number, number, number));
  }

  void add(Form form, List<Finding> findings) {
    departments.add(form, findings);
    units.add(form, findings);
    for (Finding finding : findings) {
      int[] causes = hits.computeIfAbsent(finding.rule(), rule -> new int[Cause.values().length]);
      causes[finding.cause().ordinal()]++;
    }
  }

  XlsxSheet sheet() {
    return sheet;
  }

  /** Writes the page. */
  void close(Summary summary) throws IOException {
    totals(summary.report());
    grades();
    departments();
    findings();
    notRead(summary.report());
  }

  private void totals(Report report) throws IOException {
    Group all = departments.all();
    sheet.heading(wording.text("totals"));
    count("totals.files", report.files());
    count("totals.forms", all.forms());
    count("book.refused", report.refused().size());
    count("book.failed", report.failed().size());
    count("book.departments", departments.list().size());
    count("book.units", units.list().size());
    line("book.initialBudget", YUAN, value(all.money().initialBudget()));
    line("book.annualBudget", YUAN, value(all.money().annualBudget()));
    line("book.executed", YUAN, value(all.money().executed()));
    line("book.rate", SCORE, Value.of(all.money().executionRatePercent()));
    line("book.median", SCORE, Value.of(all.scores().quartile(2)));
    count("book.withErrors", all.withErrors());
    count("book.unclear", all.unclear());
    count("book.withoutMoney", all.money().incomplete());
  }

  private void grades() throws IOException {
    Group all = departments.all();
    part("book.grades", "column.grade", "totals.forms");
    for (Grade grade : Grade.values()) {
      sheet.add(
          List.of(TEXT, INTEGER),
          List.of(Value.text(grade.label()), Value.number(all.scores().count(grade))));
    }
    count("book.unscored", all.forms() - all.scores().count());
  }

  private void departments() throws IOException {
    part(
        "book.byDepartment",
        "field.supervisingDepartment",
        "totals.forms",
        "book.annualBudget",
        "book.executed",
        "book.rate",
        "book.median",
        "book.withErrors");
    List<Column.Kind> kinds = List.of(TEXT, INTEGER, YUAN, YUAN, SCORE, SCORE, INTEGER);
    for (Groups.Shown shown : departments.list()) {
      Group group = shown.group();
      String name = shown.names().get(0);
      sheet.add(
          kinds,
          List.of(
              Value.text(name.isEmpty() ? wording.text("unnamed") : name),
              Value.number(group.forms()),
              value(group.money().annualBudget()),
              value(group.money().executed()),
              Value.of(group.money().executionRatePercent()),
              Value.of(group.scores().quartile(2)),
              Value.number(group.withErrors())));
    }
  }

  private void findings() throws IOException {
    part("hits.rules", "hits.rule", "hits.count", "blame.source", "blame.reading", "blame.missing");
    for (Rule rule : Rules.ALL) {
      if (hits.containsKey(rule.id())) {
        List<Value> row = new ArrayList<>();
        row.add(Value.text(wording.text("rule." + rule.id())));
        row.add(Value.number(Arrays.stream(hits.get(rule.id())).sum()));
        Arrays.stream(hits.get(rule.id())).mapToObj(Value::number).forEach(row::add);
        sheet.add(List.of(TEXT, INTEGER, INTEGER, INTEGER, INTEGER), row);
      }
    }
  }

  private void notRead(Report report) throws IOException {
    if (!report.refused().isEmpty()) {
      sheet.heading(wording.text("refused"));
    }
    for (Refusal refusal : report.refused()) {
      sheet.note(refused(refusal), COLUMNS);
    }
    if (!report.failed().isEmpty()) {
      sheet.heading(wording.text("failed"));
    }
    for (Failure failure : report.failed()) {
      sheet.note(
          failure.file() + wording.text("book.colon") + failure.error().in(language), COLUMNS);
    }
    if (!report.notRead().isEmpty()) {
      part("book.notRead", "book.ending", "totals.files");
    }
    for (Map.Entry<String, Integer> ending : report.notRead().entrySet()) {
      sheet.add(
          List.of(TEXT, INTEGER),
          List.of(Value.text(ending(ending.getKey())), Value.number(ending.getValue())));
    }
  }

  private String ending(String ending) {
    return switch (ending) {
      case "" -> wording.text("book.noEnding");
      case "own output" -> wording.text("book.ownOutput");
      case "linked folder" -> wording.text("book.linkedFolder");
      default -> ending;
    };
  }

  private String refused(Refusal refusal) {
    String place = Front.place(refusal.source(), refusal.source().firstLine(), wording);
    List<String> parts = new ArrayList<>(List.of(refusal.source().file() + " " + place));
    if (!refusal.title().isEmpty()) {
      parts.add(refusal.title());
    }
    parts.add(refusal.sentence().in(language));
    parts.add(refusal.reason().advice().in(language));
    return String.join(wording.text("book.comma"), parts);
  }

  private void part(String heading, String... heads) throws IOException {
    sheet.heading(wording.text(heading));
    List<Column.Kind> kinds = new ArrayList<>(Collections.nCopies(heads.length, INTEGER));
    kinds.set(0, TEXT);
    sheet.heads(kinds, List.of(heads).stream().map(wording::text).toList());
  }

  private void count(String key, int count) throws IOException {
    line(key, INTEGER, Value.number(count));
  }

  private void line(String key, Column.Kind kind, Value value) throws IOException {
    sheet.add(List.of(TEXT, kind), List.of(Value.text(wording.text(key)), value));
  }

  private static Value value(BigDecimal yuan) {
    return Value.of(Optional.of(yuan));
  }
}
