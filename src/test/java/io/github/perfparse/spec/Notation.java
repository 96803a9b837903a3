package io.github.perfparse.spec;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.Repair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a reading so that it can be compared, read and pasted into an example: a line for each
 * fact, nothing for what is not there, {@code –} for an empty member of a row, {@code ⏎} for a new
 * line. What the example's surroundings print is left out.
 */
final class Notation {

  private static final String NONE = "–";
  private static final String NO_FORM = "no form";

  private final Surroundings surroundings;
  private final List<String> lines = new ArrayList<>();

  Notation(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** All forms and refusals; from the second on each begins with a line {@code next form}. */
  List<String> write(List<Outcome> outcomes) {
    for (Outcome outcome : outcomes) {
      if (outcome != outcomes.get(0)) {
        lines.add("next form");
      }
      if (outcome instanceof Form form) {
        write(form);
      } else if (outcome instanceof Refusal refusal) {
        write(refusal);
      }
    }
    return outcomes.isEmpty() ? List.of(NO_FORM) : lines;
  }

  private void write(Refusal refusal) {
    String place = line(refusal.source().firstLine()) + "-" + line(refusal.source().lastLine());
    lines.add("refused " + place + " " + refusal.reason().key());
  }

  private void write(Form form) {
    writeHead(form);
    form.funding().unit().ifPresent(unit -> lines.add("money " + unit));
    form.funding().rows().forEach(this::write);
    form.objectives().expected().ifPresent(text -> lines.add("expected " + shown(text)));
    form.objectives().actual().ifPresent(text -> lines.add("actual " + shown(text)));
    if (surroundings != Surroundings.TOP) {
      form.indicators().forEach(this::write);
    }
    if (form.total().line().isPresent()) {
      int line = line(form.total().line().getAsInt());
      String total = row(number(form.total().points()), number(form.total().score()));
      lines.add("total " + line + " " + total);
    }
    form.grade().ifPresent(grade -> lines.add("grade " + grade));
    form.repairs().forEach(this::write);
    form.leftovers().forEach(this::write);
  }

  private void writeHead(Form form) {
    boolean above = !surroundings.beginsForm();
    if (!(above && form.title().equals(Surroundings.TITLE))) {
      lines.add("title " + (form.title().isEmpty() ? NONE : form.title()));
    }
    form.year()
        .filter(year -> !(above && year == Surroundings.YEAR))
        .ifPresent(year -> lines.add("year " + year));
    form.projectName()
        .filter(name -> !(above && name.equals(Surroundings.PROJECT)))
        .ifPresent(name -> lines.add("project " + shown(name)));
    form.supervisingDepartment().ifPresent(name -> lines.add("department " + shown(name)));
    form.implementingUnit().ifPresent(name -> lines.add("unit " + shown(name)));
    form.attributes().forEach((label, text) -> lines.add(label + " = " + shown(text)));
  }

  /** {@code fund 2 total · 年度资金总额 · 100 · 100 · 90 · 10 · 90 · 9}. */
  private void write(Funding.Row row) {
    String values =
        row(
            row.kind().key(),
            row.label(),
            number(row.initialBudget()),
            number(row.annualBudget()),
            number(row.executed()),
            number(row.points()),
            number(row.executionRatePercent()),
            number(row.score()));
    lines.add("fund " + line(row.line()) + " " + values);
  }

  /** {@code 1 产出指标 · 数量指标 · 绿地养护面积 · >=290万㎡ · 290万㎡ · 5 · 5 · –}. */
  private void write(Indicator row) {
    String values =
        row(
            text(row.level1()),
            text(row.level2()),
            text(row.level3()),
            text(row.target().map(Quantity::text)),
            text(row.actual().map(Quantity::text)),
            number(row.points()),
            number(row.score()),
            text(row.deviation()));
    lines.add(line(row.line()) + " " + values);
  }

  private void write(Repair repair) {
    String path = repair.path().toString();
    String where = path.isEmpty() ? "" : " " + path;
    lines.add("repair " + line(repair.line()) + " " + repair.kind().key() + where);
  }

  private void write(Leftover leftover) {
    String kind = leftover.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String where = leftover.path().equals(Pointer.FORM) ? "" : leftover.path() + " ";
    String text = shown(leftover.text());
    lines.add("leftover " + line(leftover.line()) + " " + kind + " " + where + text);
  }

  /** The line counted from the example's first; what stands above it has 0 and less. */
  private int line(int line) {
    return line - surroundings.above().size();
  }

  private static String row(String... values) {
    return Stream.of(values).collect(Collectors.joining(" · "));
  }

  private static String text(Optional<String> text) {
    return text.map(Notation::shown).orElse(NONE);
  }

  private static String number(Optional<BigDecimal> number) {
    return number.map(Notation::plain).orElse(NONE);
  }

  /** As the output has it: 5.00 and 5 are one number. */
  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String shown(String text) {
    return text.replace("\n", "⏎").replace("\t", "⇥");
  }
}
