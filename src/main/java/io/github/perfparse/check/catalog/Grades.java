package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Decimals;
import io.github.perfparse.check.evidence.Figure;
import io.github.perfparse.check.evidence.Figures;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.Examination;
import java.util.List;
import java.util.Optional;

/** 评分等级 against the total it is given for. */
final class Grades {

  private Grades() {}

  /** A total that is not out of 100 has no grade by the table. */
  static List<Finding> check(Examination examination) {
    Optional<String> printed = examination.form().grade();
    Figure score = examination.figures().totalScore();
    if (printed.isEmpty() || score.isBlank() || !isOutOf100(examination.figures())) {
      return List.of();
    }
    Optional<Grade> grade = Grade.find(printed.get());
    return grade.isEmpty() || grade.get() == Grade.of(score.number())
        ? List.of()
        : List.of(disagreement(examination, score, grade.get()));
  }

  private static boolean isOutOf100(Figures figures) {
    Figure points = figures.totalPoints();
    return points.isBlank() || Decimals.same(points.number(), Decimals.HUNDRED);
  }

  private static Finding disagreement(Examination examination, Figure score, Grade grade) {
    Grade earned = Grade.of(score.number());
    Figure printed = examination.figures().grade();
    return examination
        .finding(printed)
        .compares(earned.label(), grade.label())
        .using(score, printed)
        .says("grade.wrong", grade.label(), score.number(), earned.label(), earned);
  }
}
