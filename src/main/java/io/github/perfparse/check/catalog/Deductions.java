package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Claim;
import io.github.perfparse.check.evidence.Comparison;
import io.github.perfparse.check.evidence.Draft;
import io.github.perfparse.check.evidence.Figure;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.IndicatorRow;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores of single indicators against their targets and reasons. */
final class Deductions {

  private Deductions() {}

  static List<Finding> unexplained(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    int without = 0;
    for (IndicatorRow row : examination.figures().indicators()) {
      without += isUnexplainable(examination, row) ? 1 : 0;
      if (isUnexplained(examination, row)) {
        findings.add(
            withoutReason(examination, row)
                .compares(row.points().number(), row.score().number())
                .says("deduction.unexplained", scored(row)));
      }
    }
    if (without > 0) {
      findings.add(noColumn(examination, without));
    }
    return findings;
  }

  /** Once a form: the table has no cell that could be blank, or it was lost on the way. */
  private static Finding noColumn(Examination examination, int rows) {
    Figure table = examination.figures().table();
    int all = examination.figures().indicators().size();
    return examination
        .finding(table)
        .note()
        .claims(Claim.UNCONFIRMED)
        .says("deduction.no-column", IndicatorField.DEVIATION.label(), all, rows);
  }

  static List<Finding> targetMissed(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (IndicatorRow row : examination.figures().indicators()) {
      if (row.isFull() && row.comparison() == Comparison.MISSED) {
        findings.add(
            about(examination, row)
                .compares(row.target().text(), row.actual().text())
                .says("target.missed", scored(row)));
      }
    }
    return findings;
  }

  static List<Finding> targetMet(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (IndicatorRow row : examination.figures().indicators()) {
      if (isUnexplained(examination, row) && row.comparison() == Comparison.MET) {
        findings.add(
            withoutReason(examination, row)
                .compares(row.points().number(), row.score().number())
                .says("target.met", scored(row)));
      }
    }
    return findings;
  }

  static List<Finding> unitsDiffer(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (IndicatorRow row : examination.figures().indicators()) {
      if (row.comparison() == Comparison.UNITS_DIFFER) {
        findings.add(
            examination
                .finding(row.actual())
                .compares(unit(row.indicator().target()), unit(row.indicator().actual()))
                .using(row.target(), row.actual())
                .says("unit.differs", row.name(), row.target().text(), row.actual().text()));
      }
    }
    return findings;
  }

  private static String unit(Optional<Quantity> quantity) {
    return quantity.isPresent() ? quantity.get().unit().orElse("") : "";
  }

  private static boolean isUnexplained(Examination examination, IndicatorRow row) {
    return lacksReason(examination, row) && hasReasons(examination);
  }

  private static boolean isUnexplainable(Examination examination, IndicatorRow row) {
    return lacksReason(examination, row) && !hasReasons(examination);
  }

  private static boolean lacksReason(Examination examination, IndicatorRow row) {
    return row.isDeducted()
        && row.indicator().deviation().isEmpty()
        && !explainsAll(examination.form().attributes());
  }

  private static boolean hasReasons(Examination examination) {
    return examination.form().has(IndicatorField.DEVIATION);
  }

  /** Some layouts explain all deductions in one cell at the foot. */
  private static boolean explainsAll(Map<String, String> attributes) {
    for (String label : attributes.keySet()) {
      if (label.contains("原因")) {
        return true;
      }
    }
    return false;
  }

  /** A reason that may be printed all the same is none that is blank on the paper. */
  private static Draft withoutReason(Examination examination, IndicatorRow row) {
    return about(examination, row).without(List.of(row.cell(IndicatorField.DEVIATION)));
  }

  private static Draft about(Examination examination, IndicatorRow row) {
    return examination
        .finding(row.score())
        .using(row.target(), row.actual(), row.points(), row.score());
  }

  /** What the sentences about a score are filled with. */
  private static Object[] scored(IndicatorRow row) {
    return new Object[] {
      row.name(),
      row.score().number(),
      row.points().number(),
      row.target().text(),
      row.actual().text()
    };
  }
}
