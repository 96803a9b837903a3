package io.github.perfparse.check;

import java.util.List;
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
    Stream<List<Figure>> ends =
        Stream.of(
            List.of(figures.fundTotal(FundCell.SCORE), figures.fundTotal(FundCell.POINTS)),
            List.of(figures.totalScore(), figures.totalPoints()));
    Stream<List<Figure>> rows =
        figures.indicators().stream().map(row -> List.of(row.score(), row.points()));
    return Stream.concat(ends, rows)
        .filter(pair -> pair.stream().allMatch(Figure::isPrinted))
        .filter(pair -> pair.get(0).number().compareTo(pair.get(1).number()) > 0)
        .map(pair -> above(examination, pair.get(0), pair.get(1)));
  }

  private static Finding above(Examination examination, Figure score, Figure points) {
    String message = "%s is more than %s".formatted(score.spoken(), points.spoken());
    return examination
        .finding(score)
        .compares(points.number(), score.number())
        .using(points, score)
        .says(message);
  }

  static Stream<Finding> negative(Examination examination) {
    Figures figures = examination.figures();
    Stream<Figure> amounts = figures.fundRows().stream().flatMap(row -> row.amounts().stream());
    Stream<Figure> marks =
        Stream.of(
            figures.fundTotal(FundCell.POINTS),
            figures.fundTotal(FundCell.SCORE),
            figures.totalPoints(),
            figures.totalScore());
    Stream<Figure> rows =
        figures.indicators().stream().flatMap(row -> Stream.of(row.points(), row.score()));
    return Stream.of(amounts, marks, rows)
        .flatMap(figure -> figure)
        .filter(figure -> figure.isPrinted() && figure.number().signum() < 0)
        .map(figure -> belowZero(examination, figure));
  }

  private static Finding belowZero(Examination examination, Figure figure) {
    return examination
        .finding(figure)
        .actually(figure.number())
        .using(figure)
        .says(figure.spoken() + " is below zero");
  }
}
