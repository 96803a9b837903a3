package io.github.perfparse.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The points of 产出, 效益 and 满意度 against the usual ones. */
final class CategoryWeights {

  // 财预〔2020〕10号: 10 for the funds, then 50/30/10.
  private static final Map<String, String> CATEGORIES =
      Map.of("产出指标", "产出", "成本指标", "产出", "效益指标", "效益", "满意度指标", "满意度");

  private static final String USUAL = "50/30/10";

  private CategoryWeights() {}

  static List<Finding> check(Examination examination) {
    Figures figures = examination.figures();
    Figure fund = figures.fundTotal(FundCell.POINTS);
    boolean known = !figures.indicators().isEmpty();
    for (IndicatorRow row : figures.indicators()) {
      known = known && hasCategory(row);
    }
    boolean ten = fund.isPrinted() && Numbers.same(fund.number(), BigDecimal.TEN);
    return known && ten ? weights(examination, fund) : List.of();
  }

  private static boolean hasCategory(IndicatorRow row) {
    return row.indicator().points().isPresent() && CATEGORIES.containsKey(level1(row));
  }

  private static String level1(IndicatorRow row) {
    return row.indicator().level1().orElse("");
  }

  private static List<Finding> weights(Examination examination, Figure fund) {
    List<IndicatorRow> rows = examination.figures().indicators();
    Map<String, BigDecimal> sums = new HashMap<>();
    for (IndicatorRow row : rows) {
      String category = CATEGORIES.get(level1(row));
      BigDecimal points = row.indicator().points().orElseThrow();
      sums.put(category, sums.getOrDefault(category, BigDecimal.ZERO).add(points));
    }
    StringJoiner found = new StringJoiner("/");
    for (String category : List.of("产出", "效益", "满意度")) {
      found.add(Numbers.text(sums.getOrDefault(category, BigDecimal.ZERO)));
    }
    return found.toString().equals(USUAL)
        ? List.of()
        : List.of(otherWeights(examination, fund, rows, found.toString()));
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
    String message =
        Sentence.of(
            "产出/效益/满意度 points are {}, not the usual 50/30/10 beside 10 for the funds{}",
            found,
            ownCost ? " (成本指标 counted as 产出)" : "");
    return examination
        .finding(rows.get(0).points())
        .compares(USUAL, found)
        .using(fund)
        .using(operands)
        .says(message);
  }
}
