package io.github.perfparse.check;

import java.util.stream.Stream;

/** 评分等级 against the total it is given for. */
final class Grades {

  private Grades() {}

  /** A total that is not out of 100 has no grade by the table. */
  static Stream<Finding> check(Examination examination) {
    Figures figures = examination.figures();
    Figure score = figures.totalScore();
    boolean outOf100 =
        figures.totalPoints().value().map(all -> Numbers.same(all, Numbers.HUNDRED)).orElse(true);
    return examination.form().grade().flatMap(Grade::find).stream()
        .filter(grade -> score.isPrinted() && outOf100)
        .filter(grade -> grade != Grade.of(score.number()))
        .map(grade -> disagreement(examination, score, grade));
  }

  private static Finding disagreement(Examination examination, Figure score, Grade grade) {
    Grade earned = Grade.of(score.number());
    Figure printed = examination.figures().grade();
    String message =
        "评分等级 %s is printed, but %s is %s (%s)"
            .formatted(grade.label(), score.spoken(), earned.label(), earned.range());
    return examination
        .finding(printed)
        .compares(earned.label(), grade.label())
        .using(score, printed)
        .says(message);
  }
}
