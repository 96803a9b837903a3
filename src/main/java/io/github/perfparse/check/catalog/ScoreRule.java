package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.check.rule.RuleSheet;
import java.util.List;

/** Rules about points, scores, their totals and the grade. */
public enum ScoreRule implements Rule {
  SCORE_TOTAL_MISMATCH(
      RuleSheet.error(
              "score-total-mismatch", "fund score + Σ indicator scores ≠ the printed 总分 score")
          .because(
              """
              Arithmetic: the total is the fund score and the scores of all indicators. Some places leave the
              fund score out, work the total out from points × rate, or round it; the message says so where
              that sum agrees, and where one row that is not printed would explain both totals it says that.
              Where one score is not printed there is no wrong sum: the finding is a note that says what the
              score would have to be, unless no score from 0 to its points could make the total true.
              """)
          .within("0")
          .finds(
              """
              18: 总分⇥⇥⇥⇥⇥⇥100⇥98.5⇥
              """,
              """
              18: error score-total-mismatch: 总分 98.5 is printed, but fund score 9.5 + 5 indicator scores 90 = 99.5
              (difference -1)
              """)
          .accepts(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥19⇥五月有一次水质超标。
              18: 总分⇥⇥⇥⇥⇥⇥100⇥98.5⇥
              """)),

  POINTS_TOTAL_MISMATCH(
      RuleSheet.error(
              "points-total-mismatch", "fund points + Σ indicator points ≠ the printed 总分 points")
          .because(
              """
              Arithmetic: the total is the fund points and the points of all indicators. The message says
              where the sum without the fund points agrees, and where one row that is not printed would explain
              both totals; points that are not printed give a note with what they would have to be.
              """)
          .within("0")
          .finds(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥21⇥20⇥五月有一次水质超标。
              """,
              """
              18: error points-total-mismatch: 总分 分值 100 is printed, but fund points 10 + 5 indicator points 91 = 101
              (difference -1)
              """)
          .accepts(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥21⇥21⇥
              15: ⇥⇥时效指标⇥垃圾清运及时率⇥=100%⇥100%⇥9⇥9⇥
              """)),

  POINTS_NOT_100(
      RuleSheet.warning("points-not-100", "the printed total points ≠ 100")
          .because(
              """
              The points of a form are 100 in all: 10 for the funds and 90 for the indicators (财预〔2020〕10号).
              The grades are bounds on a score out of 100.
              """)
          .finds(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥21⇥21⇥
              18: 总分⇥⇥⇥⇥⇥⇥101⇥100.5⇥
              """,
              """
              18: warning points-not-100: 总分 分值 101 is printed, but a form has 100 points
              """)
          .accepts(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥21⇥21⇥
              15: ⇥⇥时效指标⇥垃圾清运及时率⇥=100%⇥100%⇥9⇥9⇥
              """)),

  SCORE_ABOVE_POINTS(
      RuleSheet.error("score-above-points", "a score exceeds its points")
          .because(
              """
              The points are the most that can be scored; a target met beyond 100 % earns no more (财预〔2020〕10号).
              Looked at are the funds, every indicator and the total.
              """)
          .finds(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥20.5⇥
              18: 总分⇥⇥⇥⇥⇥⇥100⇥100⇥
              """,
              """
              14: error score-above-points: 水质达标率 得分 20.5 is more than 水质达标率 分值 20
              """)
          .accepts(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥20.00⇥
              """)),

  NEGATIVE_VALUE(
      RuleSheet.error("negative-value", "an amount, points or score is below zero")
          .because(
              """
              Budgets, expenditure, points and scores count from zero. A small negative amount in 其他资金 is
              often what was left over when the other rows were made to add up.
              """)
          .finds(
              """
              8: ⇥上年结转资金⇥100000⇥100000⇥100003⇥—⇥⇥
              9: ⇥其他资金⇥0⇥0⇥-3⇥—⇥⇥
              """,
              """
              9: error negative-value: 其他资金 全年执行数 -3 is below zero
              """)
          .accepts(
              """
              7: ⇥其中：当年财政拨款⇥400000⇥380000⇥355994⇥—⇥⇥
              8: ⇥上年结转资金⇥100000⇥100000⇥100003⇥—⇥⇥
              9: ⇥其他资金⇥0⇥0⇥3⇥—⇥⇥
              """)),

  GRADE_MISMATCH(
      RuleSheet.error(
              "grade-mismatch",
              "评分等级 disagrees with the total: 优 ≥ 90, 良 80–89.99, 中 60–79.99, 差 < 60")
          .because(
              """
              The four grades are bounds on the total score (财预〔2020〕10号): 优 from 90, 良 from 80, 中 from 60,
              差 below. The bounds are half-open, so 89.5 is 良. A form without a grade, or with a total that is
              not out of 100, has nothing to compare.
              """)
          .finds(
              """
              19: 评分等级⇥良
              """,
              """
              19: error grade-mismatch: 评分等级 良 is printed, but 总分 99.5 is 优 (90 and more)
              """)
          .accepts(
              """
              16: ⇥效益指标⇥生态效益指标⇥河岸环境⇥改善⇥基本改善⇥30⇥20⇥汛期河岸受损，正在修复。
              18: 总分⇥⇥⇥⇥⇥⇥100⇥89.5⇥
              19: 评分等级⇥良
              """)),

  CATEGORY_WEIGHTS(
      RuleSheet.info(
              "category-weights",
              "产出/效益/满意度 points differ from the standard 50/30/10 beside 10 for the funds")
          .because(
              """
              The usual points are 10 for the funds, 50 for 产出, 30 for 效益 and 10 for 满意度 (财预〔2020〕10号);
              places may set others, so this is a note. 成本指标 as a 一级指标 of its own counts as 产出. Nothing is
              said where the funds have other points than 10, or where a row prints no points or no known
              一级指标.
              """)
          .finds(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥25⇥25⇥
              16: ⇥效益指标⇥生态效益指标⇥河岸环境⇥改善⇥改善⇥25⇥25⇥
              """,
              """
              13: info category-weights: 产出/效益/满意度 points are 55/25/10, not the usual 50/30/10 beside 10 for the funds
              """)
          .accepts(
              """
              13: ⇥产出指标⇥数量指标⇥保洁河道长度⇥≥12公里⇥12公里⇥15⇥15⇥
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥25⇥25⇥
              """));

  private final RuleSheet sheet;

  ScoreRule(RuleSheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public RuleSheet sheet() {
    return sheet;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return switch (this) {
      case SCORE_TOTAL_MISMATCH -> Totals.scores(examination);
      case POINTS_TOTAL_MISMATCH -> Totals.points(examination);
      case POINTS_NOT_100 -> ScoreBounds.pointsNot100(examination);
      case SCORE_ABOVE_POINTS -> ScoreBounds.scoreAbovePoints(examination);
      case NEGATIVE_VALUE -> ScoreBounds.negative(examination);
      case GRADE_MISMATCH -> Grades.check(examination);
      case CATEGORY_WEIGHTS -> CategoryWeights.check(examination);
    };
  }
}
