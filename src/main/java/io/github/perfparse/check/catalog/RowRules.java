package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Claim;
import io.github.perfparse.check.evidence.Comparison;
import io.github.perfparse.check.evidence.Draft;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.IndicatorRow;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.lexicon.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What must hold in every row by itself: its score against its target and reason, the units of its
 * values, and 二级指标 under the 一级指标 that they belong to.
 */
final class RowRules {

  private RowRules() {}

  /** What one of the rules about single rows finds. */
  static List<Finding> check(Rules rule, Examination examination) {
    boolean unexplained = rule == Rules.DEDUCTION_UNEXPLAINED;
    boolean explained = unexplained || rule == Rules.DEDUCTION_TARGET_MET;
    if (explained && !examination.form().has(IndicatorField.DEVIATION)) {
      return unexplained ? noColumn(examination) : List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (IndicatorRow row : examination.figures().indicators()) {
      if (isHit(rule, examination, row)) {
        findings.add(finding(rule, examination, row));
      }
    }
    return findings;
  }

  private static boolean isHit(Rules rule, Examination examination, IndicatorRow row) {
    return switch (rule) {
      case FULL_SCORE_TARGET_MISSED -> row.isFull() && row.comparison() == Comparison.MISSED;
      case UNIT_MISMATCH -> row.comparison() == Comparison.UNITS_DIFFER;
      case LEVEL_MISMATCH -> isMisplaced(row.indicator());
      case DEDUCTION_TARGET_MET ->
          lacksReason(examination, row) && row.comparison() == Comparison.MET;
      default -> lacksReason(examination, row);
    };
  }

  private static Finding finding(Rules rule, Examination examination, IndicatorRow row) {
    return switch (rule) {
      case FULL_SCORE_TARGET_MISSED ->
          about(examination, row)
              .compares(row.target().text(), row.actual().text())
              .says("target.missed", scored(row));
      case UNIT_MISMATCH -> otherUnit(examination, row);
      case LEVEL_MISMATCH -> otherLevel(examination, row);
      default ->
          withoutReason(examination, row)
              .compares(row.points().number(), row.score().number())
              .says(
                  rule == Rules.DEDUCTION_TARGET_MET ? "target.met" : "deduction.unexplained",
                  scored(row));
    };
  }

  /** Once a form: the table has no cell that could be blank, or it was lost on the way. */
  private static List<Finding> noColumn(Examination examination) {
    List<IndicatorRow> rows = examination.figures().indicators();
    int without = 0;
    for (IndicatorRow row : rows) {
      without += lacksReason(examination, row) ? 1 : 0;
    }
    return without == 0
        ? List.of()
        : List.of(
            examination
                .finding(examination.figures().table())
                .note()
                .claims(Claim.UNCONFIRMED)
                .says(
                    "deduction.no-column", IndicatorField.DEVIATION.label(), rows.size(), without));
  }

  private static Finding otherUnit(Examination examination, IndicatorRow row) {
    String target = unit(row.indicator().target());
    String actual = unit(row.indicator().actual());
    return examination
        .finding(row.actual())
        .claims(mayBeTorn(examination, target, actual) ? Claim.UNCONFIRMED : Claim.DISAGREES)
        .compares(target, actual)
        .using(row.target(), row.actual())
        .says("unit.differs", row.name(), row.target().text(), row.actual().text());
  }

  /** {@code =6方米}, {@code 6万平方米}: without a grid a line of it may have gone into another cell. */
  private static boolean mayBeTorn(Examination examination, String target, String actual) {
    boolean piece = target.contains(actual) || actual.contains(target);
    return piece && examination.form().source().isWithoutGrid();
  }

  private static String unit(Optional<Quantity> quantity) {
    return quantity.isPresent() ? quantity.get().unit().orElse("") : "";
  }

  private static boolean lacksReason(Examination examination, IndicatorRow row) {
    return row.isDeducted()
        && row.indicator().deviation().isEmpty()
        && !explainsAll(examination.form().attributes());
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

  /**
   * Whether both labels are printed and known and the second does not belong under the first, as
   * one does that is the first again: {@code 成本指标⇥成本指标}.
   */
  private static boolean isMisplaced(Indicator indicator) {
    if (indicator.level1().isEmpty() || indicator.level2().isEmpty()) {
      return false;
    }
    Taxonomy taxonomy = Taxonomy.standard();
    String level1 = indicator.level1().get();
    String level2 = indicator.level2().get();
    return !taxonomy.allows(level1, level2)
        && !level1.equals(level2)
        && !taxonomy.children(level1).isEmpty();
  }

  private static Finding otherLevel(Examination examination, IndicatorRow row) {
    return examination
        .finding(row.level2())
        .using(row.level1(), row.level2())
        .says(
            "level.misplaced",
            row.name(),
            row.indicator().level2().orElseThrow(),
            row.indicator().level1().orElseThrow());
  }
}
