package io.github.perfparse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What single points, scores and amounts may be. */
final class ScoreBounds {

  private ScoreBounds() {}

  static Stream<Finding> pointsNot100(Examination examination) {
    Figure points = examination.figures().totalPoints();
    return points.value().stream()
        .filter(number -> !Numbers.same(number, Numbers.HUNDRED))
        .map(
            number ->
                examination
                    .finding(points)
                    .compares(Numbers.HUNDRED, number)
                    .using(points)
                    .says(points.spoken() + " is printed, but a form has 100 points"));
  }

  static Stream<Finding> scoreAbovePoints(Examination examination) {
    Figures figures = examination.figures();
    List<Finding> findings = new ArrayList<>();
    Figure fund = figures.fundTotal(FundCell.SCORE);
    above(examination, fund, figures.fundTotal(FundCell.POINTS)).ifPresent(findings::add);
    above(examination, figures.totalScore(), figures.totalPoints()).ifPresent(findings::add);
    for (IndicatorRow row : figures.indicators()) {
      if (row.isExceeded()) {
        above(examination, row.score(), row.points()).ifPresent(findings::add);
      }
    }
    return findings.stream();
  }

  private static Optional<Finding> above(Examination examination, Figure score, Figure points) {
    boolean both = score.isPrinted() && points.isPrinted();
    if (!both || score.number().compareTo(points.number()) <= 0) {
      return Optional.empty();
    }
    String message = "%s is more than %s".formatted(score.spoken(), points.spoken());
    return Optional.of(
        examination
            .finding(score)
            .compares(points.number(), score.number())
            .using(points, score)
            .says(message));
  }

  static Stream<Finding> negative(Examination examination) {
    Figures figures = examination.figures();
    List<Figure> below = new ArrayList<>();
    for (FundRow row : figures.fundRows()) {
      row.amounts().forEach(amount -> addNegative(amount, below));
    }
    addNegative(figures.fundTotal(FundCell.POINTS), below);
    addNegative(figures.fundTotal(FundCell.SCORE), below);
    addNegative(figures.totalPoints(), below);
    addNegative(figures.totalScore(), below);
    for (IndicatorRow row : figures.indicators()) {
      addNegative(row.points(), below);
      addNegative(row.score(), below);
    }
    return below.stream().map(figure -> belowZero(examination, figure));
  }

  private static void addNegative(Figure figure, List<Figure> below) {
    if (figure.value().isPresent() && figure.number().signum() < 0) {
      below.add(figure);
    }
  }

  private static Finding belowZero(Examination examination, Figure figure) {
    return examination
        .finding(figure)
        .actually(figure.number())
        .using(figure)
        .says(figure.spoken() + " is below zero");
  }
}
