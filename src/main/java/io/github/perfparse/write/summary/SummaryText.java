package io.github.perfparse.write.summary;

import io.github.perfparse.check.report.Report;
import io.github.perfparse.check.report.Summary;
import io.github.perfparse.group.Dimension;
import io.github.perfparse.group.Group;
import io.github.perfparse.group.Groups;
import io.github.perfparse.write.base.FormNumbers;
import io.github.perfparse.write.base.Printable;
import io.github.perfparse.write.base.Width;
import io.github.perfparse.write.base.Wording;
import io.github.perfparse.write.table.Column;
import io.github.perfparse.write.table.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Groups as a table for people, with what must be known to trust it below. */
final class SummaryText {

  private static final FormNumbers YUAN = new FormNumbers(Optional.empty());
  private static final String GAP = "  ";
  private static final int DECIMALS = 2;

  /** Figures that people look at; the others are in the other formats. */
  private static final List<String> SHOWN =
      List.of(
          "forms",
          "annualBudget",
          "executed",
          "executionRatePercent",
          "scoreLowerQuartile",
          "scoreMedian",
          "scoreUpperQuartile",
          "excellentPercent",
          "withErrorsPercent");

  private final Groups groups;
  private final Report report;
  private final Wording wording;
  private final List<Column<Groups.Shown>> columns = new ArrayList<>();

  SummaryText(Groups groups, Summary summary, Wording wording) {
    this.groups = groups;
    this.report = summary.report();
    this.wording = wording;
    for (Column<Groups.Shown> column : GroupColumns.of(groups.dimensions())) {
      if (!GroupColumns.FIGURES.contains(column) || SHOWN.contains(column.name())) {
        columns.add(column);
      }
    }
  }

  void write(OutputStream out) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(columns.stream().map(c -> wording.text("summary." + c.name())).toList());
    List<Dimension> dimensions = groups.dimensions();
    if (!dimensions.isEmpty()) {
      SpokenNames names = new SpokenNames(dimensions, wording);
      groups.list().forEach(group -> rows.add(row(names.of(group))));
    }
    rows.add(total());
    StringBuilder text = new StringBuilder();
    lines(rows, text);
    notes().forEach(note -> text.append(note).append('\n'));
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The line of all forms says so where the first name would stand. */
  private List<String> total() {
    int dimensions = groups.dimensions().size();
    List<String> row =
        new ArrayList<>(row(new Groups.Shown(Collections.nCopies(dimensions, ""), groups.all())));
    for (int i = 0; i < dimensions; i++) {
      row.set(i, i == 0 ? wording.text("summary.all") : "");
    }
    return row;
  }

  private List<String> row(Groups.Shown group) {
    return columns.stream().map(column -> cell(column, column.getter().apply(group))).toList();
  }

  private String cell(Column<Groups.Shown> column, Value value) {
    if (value.isBlank()) {
      return wording.text("none");
    }
    if (!(value instanceof Value.Number number)) {
      return Printable.text(value.plain());
    }
    return switch (column.kind()) {
      case YUAN -> YUAN.amount(Optional.of(number.value()));
      case SCORE -> number.value().setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString();
      default -> value.plain();
    };
  }

  private void lines(List<List<String>> rows, StringBuilder text) {
    int[] widths = new int[columns.size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Width.of(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        line.append(i == 0 ? "" : GAP).append(padded(i, row.get(i), widths[i]));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private String padded(int column, String cell, int width) {
    return columns.get(column).kind() == Column.Kind.TEXT
        ? Width.padded(cell, width)
        : " ".repeat(width - Width.of(cell)) + cell;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    Group all = groups.all();
    note(notes, "summary.withoutMoney", all.money().incomplete());
    note(notes, "summary.withoutScore", all.forms() - all.scores().count());
    note(notes, "summary.unclear", all.unclear());
    note(notes, "summary.twice", report.byRule().getOrDefault("duplicate-form", 0));
    note(notes, "summary.refused", report.refused().size());
    note(notes, "summary.failed", report.failed().size());
    return notes;
  }

  private void note(List<String> notes, String key, int count) {
    if (count > 0) {
      notes.add(wording.text(key, count));
    }
  }
}
