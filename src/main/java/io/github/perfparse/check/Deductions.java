package io.github.perfparse.check;

import io.github.perfparse.form.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Scores of single indicators against their targets and reasons. */
final class Deductions {

  private Deductions() {}

  static Stream<Finding> unexplained(Examination examination) {
    return rows(examination, row -> row.isDeducted() && isUnexplained(examination, row))
        .map(
            row ->
                about(examination, row)
                    .compares(row.points().number(), row.score().number())
                    .says(row.name() + scored(row) + ", but 偏差原因分析及改进措施 is blank"));
  }

  static Stream<Finding> targetMissed(Examination examination) {
    return rows(examination, row -> row.isFull() && row.comparison() == Comparison.MISSED)
        .map(
            row ->
                about(examination, row)
                    .compares(row.target().text(), row.actual().text())
                    .says(row.name() + scored(row) + ", but" + compared(row) + " misses it"));
  }

  static Stream<Finding> targetMet(Examination examination) {
    return rows(examination, row -> row.isDeducted() && isUnexplained(examination, row))
        .filter(row -> row.comparison() == Comparison.MET)
        .map(
            row ->
                about(examination, row)
                    .compares(row.points().number(), row.score().number())
                    .says(
                        row.name()
                            + scored(row)
                            + " without a reason, but"
                            + compared(row)
                            + " meets it"));
  }

  static Stream<Finding> unitsDiffer(Examination examination) {
    return rows(examination, row -> row.comparison() == Comparison.UNITS_DIFFER)
        .map(
            row ->
                examination
                    .finding(row.actual())
                    .compares(unit(row.indicator().target()), unit(row.indicator().actual()))
                    .using(row.target(), row.actual())
                    .says(row.name() + ":" + compared(row) + " is in another unit"));
  }

  private static String unit(Optional<Quantity> quantity) {
    return quantity.flatMap(Quantity::unit).orElse("");
  }

  private static Stream<IndicatorRow> rows(
      Examination examination, Predicate<IndicatorRow> condition) {
    List<IndicatorRow> rows = new ArrayList<>();
    for (IndicatorRow row : examination.figures().indicators()) {
      if (condition.test(row)) {
        rows.add(row);
      }
    }
    return rows.stream();
  }

  /** Some layouts explain all deductions in one cell at the foot. */
  private static boolean isUnexplained(Examination examination, IndicatorRow row) {
    return row.indicator().deviation().isEmpty()
        && examination.form().attributes().keySet().stream().noneMatch(key -> key.contains("原因"));
  }

  private static Draft about(Examination examination, IndicatorRow row) {
    return examination
        .finding(row.score())
        .using(row.target(), row.actual(), row.points(), row.score());
  }

  private static String scored(IndicatorRow row) {
    return " scored %s of %s"
        .formatted(Numbers.text(row.score().number()), Numbers.text(row.points().number()));
  }

  private static String compared(IndicatorRow row) {
    return " the target is %s and the actual value %s"
        .formatted(row.target().text(), row.actual().text());
  }
}
