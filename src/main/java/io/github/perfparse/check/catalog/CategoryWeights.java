package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Claim;
import io.github.perfparse.check.evidence.Decimals;
import io.github.perfparse.check.evidence.Figure;
import io.github.perfparse.check.evidence.Figures;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.IndicatorRow;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.form.Adding;
import io.github.perfparse.form.FundField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** The points of 产出, 效益 and 满意度 against the usual ones. */
final class CategoryWeights {

  // 财预〔2020〕10号: 10 for the funds, then 50/30/10.
  private static final String USUAL = "50/30/10";

  private static final int NONE = -1;

  private CategoryWeights() {}

  static List<Finding> check(Examination examination) {
    Figures figures = examination.figures();
    Figure fund = figures.fundTotal(FundField.POINTS);
    boolean ten = fund.isPrinted() && Decimals.same(fund.number(), BigDecimal.TEN);
    List<IndicatorRow> rows = figures.indicators();
    String found = ten && !rows.isEmpty() ? weights(rows) : "";
    return found.isEmpty() || found.equals(USUAL)
        ? List.of()
        : List.of(otherWeights(examination, fund, rows, found));
  }

  /** The points of the three, {@code 50/30/10}; empty where one row cannot be counted. */
  private static String weights(List<IndicatorRow> rows) {
    Adding[] sums = {new Adding(), new Adding(), new Adding()};
    for (IndicatorRow row : rows) {
      int category = category(level1(row));
      Optional<BigDecimal> points = row.indicator().points();
      if (category == NONE || points.isEmpty()) {
        return "";
      }
      sums[category].add(points.get());
    }
    StringJoiner weights = new StringJoiner("/");
    for (Adding category : sums) {
      weights.add(Decimals.text(category.sum()));
    }
    return weights.toString();
  }

  private static String level1(IndicatorRow row) {
    return row.indicator().level1().orElse("");
  }

  /** The place of a level 1 in {@link #USUAL}. */
  private static int category(String level1) {
    return switch (level1) {
      case "产出指标", "成本指标" -> 0;
      case "效益指标" -> 1;
      case "满意度指标" -> 2;
      default -> NONE;
    };
  }

  private static Finding otherWeights(
      Examination examination, Figure fund, List<IndicatorRow> rows, String found) {
    boolean ownCost = false;
    List<Figure> operands = new ArrayList<>(2 * rows.size());
    for (IndicatorRow row : rows) {
      ownCost |= level1(row).equals("成本指标");
      operands.add(row.level1());
      operands.add(row.points());
    }
    return examination
        .finding(rows.get(0).points())
        .claims(Totals.areConfirmed(examination) ? Claim.DISAGREES : Claim.UNCONFIRMED)
        .compares(USUAL, found)
        .using(fund)
        .using(operands)
        .says(ownCost ? "weights.with-cost" : "weights.other", found);
  }
}
