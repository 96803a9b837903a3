package io.github.perfparse.check;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.Funding;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A form's cells as figures, made once for all rules. */
final class Figures {

  private final Form form;
  private final Evidence evidence;
  private final List<FundRow> fundRows = new ArrayList<>();
  private final List<IndicatorRow> indicators = new ArrayList<>();

  Figures(Form form) {
    this.form = form;
    evidence = new Evidence(form);
    for (Funding.Row row : form.funding().rows()) {
      fundRows.add(new FundRow(row, fundRows.size(), evidence));
    }
    for (Indicator indicator : form.indicators()) {
      indicators.add(IndicatorRow.of(indicator, indicators.size(), evidence));
    }
  }

  List<FundRow> fundRows() {
    return fundRows;
  }

  /** The 年度资金总额 row. */
  Optional<FundRow> fundTotal() {
    return fundRows.stream().filter(row -> row.kind() == Funding.Kind.TOTAL).findFirst();
  }

  /** The rows that the total row is made of. */
  List<FundRow> fundSources() {
    return fundRows.stream().filter(row -> row.kind() != Funding.Kind.TOTAL).toList();
  }

  /** A cell of the 年度资金总额 row; blank where the form has no such row. */
  Figure fundTotal(FundCell cell) {
    return fundTotal()
        .map(row -> row.cell(cell))
        .orElseGet(
            () ->
                evidence.number(
                    "fund " + cell.key(), Pointer.of("funding"), first(), Optional.empty()));
  }

  List<IndicatorRow> indicators() {
    return indicators;
  }

  List<Figure> indicators(Function<IndicatorRow, Figure> cell) {
    return indicators.stream().map(cell).toList();
  }

  Figure totalPoints() {
    return evidence.number(
        "总分 分值", Pointer.of("total", "points"), totalLine(), form.total().points());
  }

  Figure totalScore() {
    return evidence.number("总分", Pointer.of("total", "score"), totalLine(), form.total().score());
  }

  private int totalLine() {
    return form.total().line().orElse(form.source().lastLine());
  }

  Figure grade() {
    return text("评分等级", Pointer.of("grade"), form.grade());
  }

  /** A text of the form's head or foot. */
  Figure text(String name, Pointer path, Optional<String> text) {
    return evidence.figure(name, path, first(), text.orElse(""), Optional.empty());
  }

  /** A cell that found no place or could not be read. */
  Figure leftover(Leftover leftover) {
    return evidence.figure(
        "cell", leftover.path(), leftover.line(), leftover.text(), Optional.empty());
  }

  /**
   * Whether cells of the indicator table found no place, so that a row may have been lost in
   * reading.
   */
  boolean hasStrayCells() {
    int first =
        form.indicators().stream().mapToInt(Indicator::line).min().orElse(Integer.MAX_VALUE);
    return form.leftovers().stream()
        .filter(leftover -> leftover.kind() == Leftover.Kind.UNRECOGNISED_TEXT)
        .anyMatch(leftover -> leftover.line() >= first && leftover.line() <= totalLine());
  }

  private int first() {
    return form.source().firstLine();
  }
}
