package io.github.perfparse.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The points of 产出, 效益 and 满意度 against the usual ones. */
final class CategoryWeights {

  // 财预〔2020〕10号: 10 for the funds, then 50/30/10.
  private static final Map<String, String> CATEGORIES =
      Map.of("产出指标", "产出", "成本指标", "产出", "效益指标", "效益", "满意度指标", "满意度");

  private CategoryWeights() {}

  static Stream<Finding> check(Examination examination) {
    Figures figures = examination.figures();
    Figure fund = figures.fundTotal(FundCell.POINTS);
    boolean known = !figures.indicators().isEmpty();
    for (IndicatorRow row : figures.indicators()) {
      known = known && hasCategory(row);
    }
    boolean ten = fund.value().filter(points -> Numbers.same(points, BigDecimal.TEN)).isPresent();
    return known && ten ? weights(examination, fund) : Stream.empty();
  }

  private static boolean hasCategory(IndicatorRow row) {
    return row.indicator().points().isPresent() && CATEGORIES.containsKey(level1(row));
  }

  private static String level1(IndicatorRow row) {
    return row.indicator().level1().orElse("");
  }

  private static Stream<Finding> weights(Examination examination, Figure fund) {
    List<IndicatorRow> rows = examination.figures().indicators();
    Map<String, BigDecimal> sums = new HashMap<>();
    for (IndicatorRow row : rows) {
      BigDecimal points = row.indicator().points().orElseThrow();
      sums.merge(CATEGORIES.get(level1(row)), points, BigDecimal::add);
    }
    String found =
        Stream.of("产出", "效益", "满意度")
            .map(name -> Numbers.text(sums.getOrDefault(name, BigDecimal.ZERO)))
            .collect(Collectors.joining("/"));
    return found.equals("50/30/10")
        ? Stream.empty()
        : Stream.of(otherWeights(examination, fund, rows, found));
  }

  private static Finding otherWeights(
      Examination examination, Figure fund, List<IndicatorRow> rows, String found) {
    boolean ownCost = rows.stream().anyMatch(row -> level1(row).equals("成本指标"));
    String message =
        "产出/效益/满意度 points are %s, not the usual 50/30/10 beside 10 for the funds%s"
            .formatted(found, ownCost ? " (成本指标 counted as 产出)" : "");
    return examination
        .finding(rows.get(0).points())
        .compares("50/30/10", found)
        .using(fund)
        .using(rows.stream().flatMap(row -> Stream.of(row.level1(), row.points())).toList())
        .says(message);
  }
}
