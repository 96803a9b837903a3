package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Claim;
import io.github.perfparse.check.evidence.Decimals;
import io.github.perfparse.check.evidence.Figure;
import io.github.perfparse.check.evidence.Figures;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.FundRow;
import io.github.perfparse.check.evidence.IndicatorRow;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.form.FundField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What single points, scores and amounts may be. */
final class ScoreBounds {

  private ScoreBounds() {}

  static List<Finding> pointsNot100(Examination examination) {
    Figure points = examination.figures().totalPoints();
    if (points.isBlank() || Decimals.same(points.number(), Decimals.HUNDRED)) {
      return List.of();
    }
    return List.of(
        examination
            .finding(points)
            .claims(Totals.areConfirmed(examination) ? Claim.DISAGREES : Claim.UNCONFIRMED)
            .compares(Decimals.HUNDRED, points.number())
            .using(points)
            .says("points.not-100", points.name(), points.number()));
  }

  static List<Finding> scoreAbovePoints(Examination examination) {
    Figures figures = examination.figures();
    List<Finding> findings = new ArrayList<>();
    Figure fund = figures.fundTotal(FundField.SCORE);
    Figure fundPoints = figures.fundTotal(FundField.POINTS);
    if (isAbove(fund, fundPoints)) {
      findings.add(above(examination, fund, fundPoints));
    }
    if (isAbove(figures.totalScore(), figures.totalPoints())) {
      findings.add(above(examination, figures.totalScore(), figures.totalPoints()));
    }
    for (IndicatorRow row : figures.indicators()) {
      if (row.isExceeded()) {
        findings.add(above(examination, row.score(), row.points()));
      }
    }
    return findings;
  }

  private static boolean isAbove(Figure score, Figure points) {
    boolean both = score.isPrinted() && points.isPrinted();
    return both && score.number().compareTo(points.number()) > 0;
  }

  private static Finding above(Examination examination, Figure score, Figure points) {
    return examination
        .finding(score)
        .compares(points.number(), score.number())
        .using(points, score)
        .says("score.above", score.name(), score.number(), points.name(), points.number());
  }

  static List<Finding> negative(Examination examination) {
    Figures figures = examination.figures();
    List<Figure> below = new ArrayList<>();
    for (FundRow row : figures.fundRows()) {
      for (FundField amount : FundField.AMOUNTS) {
        if (isNegative(row.value(amount))) {
          below.add(row.cell(amount));
        }
      }
    }
    addNegative(figures.fundTotal(FundField.POINTS), below);
    addNegative(figures.fundTotal(FundField.SCORE), below);
    addNegative(figures.totalPoints(), below);
    addNegative(figures.totalScore(), below);
    for (IndicatorRow row : figures.indicators()) {
      if (isNegative(row.indicator().points())) {
        below.add(row.points());
      }
      if (isNegative(row.indicator().score())) {
        below.add(row.score());
      }
    }
    List<Finding> findings = new ArrayList<>(below.size());
    for (Figure figure : below) {
      findings.add(belowZero(examination, figure));
    }
    return findings;
  }

  private static void addNegative(Figure figure, List<Figure> below) {
    if (isNegative(figure.value())) {
      below.add(figure);
    }
  }

  private static boolean isNegative(Optional<BigDecimal> number) {
    return number.isPresent() && number.get().signum() < 0;
  }

  private static Finding belowZero(Examination examination, Figure figure) {
    return examination
        .finding(figure)
        .actually(figure.number())
        .using(figure)
        .says("value.negative", figure.name(), figure.shown());
  }
}
