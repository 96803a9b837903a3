package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.IndicatorRow;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.check.rule.Rule;
import io.github.perfparse.check.rule.RuleSheet;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.lexicon.Taxonomy;
import java.util.ArrayList;
import java.util.List;

/** Rules about single indicators. */
public enum IndicatorRule implements Rule {
  DEDUCTION_UNEXPLAINED(
      RuleSheet.warning("deduction-unexplained", "score < points with an empty 偏差原因 cell")
          .because(
              """
              The form asks for 偏差原因分析及改进措施 wherever an indicator falls short (财预〔2020〕10号, annex). A form
              that explains all deductions in one cell at its foot has explained them.
              """)
          .finds(
              """
              16: ⇥效益指标⇥生态效益指标⇥河岸环境⇥改善⇥基本改善⇥30⇥28⇥
              18: 总分⇥⇥⇥⇥⇥⇥100⇥97.5⇥
              """,
              """
              16: warning deduction-unexplained: 河岸环境 scored 28 of 30, but 偏差原因分析及改进措施 is blank
              """)
          .accepts(
              """
              16: ⇥效益指标⇥生态效益指标⇥河岸环境⇥改善⇥基本改善⇥30⇥28⇥汛期河岸受损，正在修复。
              18: 总分⇥⇥⇥⇥⇥⇥100⇥97.5⇥
              """)),

  FULL_SCORE_TARGET_MISSED(
      RuleSheet.warning(
              "full-score-target-missed",
              "target and actual are comparable numbers in one unit, the target is missed, and the score is full")
          .because(
              """
              A quantitative indicator that misses its target loses points in proportion (scoring notes of the
              forms). Compared are numbers in one unit, 万 and 亿 worked out; a bare number beside a unit counts only
              where it is plainly meant in it. With = the value is the stated one, of which less is a miss, but not
              of time or money. Texts such as 及时 or 达成指标, dates and ranges are never compared.
              """)
          .finds(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥93%⇥20⇥20⇥
              """,
              """
              14: warning full-score-target-missed: 水质达标率 scored 20 of 20, but the target is ≥95% and the actual value
              93% misses it
              """)
          .accepts(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥95%⇥20⇥20⇥
              """)),

  DEDUCTION_TARGET_MET(
      RuleSheet.info(
              "deduction-target-met",
              "comparable, target met, and points deducted without a reason")
          .because(
              """
              An indicator that meets its target earns its full points (scoring notes of the forms). Agencies do
              deduct from such indicators out of caution, so this is a note; with a reason there is nothing to
              say.
              """)
          .finds(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥19⇥
              18: 总分⇥⇥⇥⇥⇥⇥100⇥98.5⇥
              """,
              """
              14: info deduction-target-met: 水质达标率 scored 19 of 20 without a reason, but the target is ≥95% and the
              actual value 96% meets it
              """)
          .accepts(
              """
              14: ⇥⇥质量指标⇥水质达标率⇥≥95%⇥96%⇥20⇥19⇥五月有一次水质超标。
              18: 总分⇥⇥⇥⇥⇥⇥100⇥98.5⇥
              """)),

  UNIT_MISMATCH(
      RuleSheet.warning("unit-mismatch", "target and actual carry different units")
          .because(
              """
              The actual value answers the target, so it is given in its unit. A unit that is not printed is no
              other unit, two spellings of one unit are the same (千米 and 公里, ㎡ and 平方米), and 万 and 亿 only
              scale. Longer words after a number are not taken for a unit.
              """)
          .finds(
              """
              13: ⇥产出指标⇥数量指标⇥保洁河道长度⇥≥12公里⇥12座⇥20⇥20⇥
              """,
              """
              13: warning unit-mismatch: 保洁河道长度: the target is ≥12公里 and the actual value 12座 is in another unit
              """)
          .accepts(
              """
              13: ⇥产出指标⇥数量指标⇥保洁河道长度⇥≥12公里⇥12千米⇥20⇥20⇥
              """)),

  LEVEL_MISMATCH(
      RuleSheet.warning(
              "level-mismatch",
              "a level-2 label printed under a level-1 label that the taxonomy does not allow")
          .because(
              """
              The ministry's form fixes which 二级指标 stands under which 一级指标 (财预〔2020〕10号): 数量, 质量, 时效 and
              成本 under 产出, 经济效益, 社会效益, 生态效益 and 可持续影响 under 效益, 服务对象满意度 under 满意度; since 2021 also
              经济成本, 社会成本 and 生态环境成本 under 成本. A 二级指标 of the agency's own is no mismatch.
              """)
          .finds(
              """
              16: ⇥效益指标⇥质量指标⇥河岸环境⇥改善⇥改善⇥30⇥30⇥
              """,
              """
              16: warning level-mismatch: 河岸环境: 质量指标 does not belong under 效益指标
              """)
          .accepts(
              """
              16: ⇥效益指标⇥经济效益指标⇥河岸环境⇥改善⇥改善⇥30⇥30⇥
              """)),

  DUPLICATE_INDICATOR(
      RuleSheet.warning(
              "duplicate-indicator", "one level-3 name twice in a form, under the same level 2")
          .because(
              """
              Each 三级指标 measures one thing, so the same name twice under one 二级指标 is scored twice or copied
              by mistake. The same name under another 二级指标 may measure another side of it.
              """)
          .finds(
              """
              15: ⇥⇥⇥水质达标率⇥=100%⇥100%⇥10⇥10⇥
              """,
              """
              15: warning duplicate-indicator: 水质达标率 stands twice under 质量指标, first on line 14
              """)
          .accepts(
              """
              15: ⇥⇥时效指标⇥水质达标率⇥=100%⇥100%⇥10⇥10⇥
              """));

  private final RuleSheet sheet;

  IndicatorRule(RuleSheet sheet) {
    this.sheet = sheet;
  }

  @Override
  public RuleSheet sheet() {
    return sheet;
  }

  @Override
  public List<Finding> check(Examination examination) {
    return switch (this) {
      case DEDUCTION_UNEXPLAINED -> Deductions.unexplained(examination);
      case FULL_SCORE_TARGET_MISSED -> Deductions.targetMissed(examination);
      case DEDUCTION_TARGET_MET -> Deductions.targetMet(examination);
      case UNIT_MISMATCH -> Deductions.unitsDiffer(examination);
      case LEVEL_MISMATCH -> levels(examination);
      case DUPLICATE_INDICATOR -> Duplicates.indicators(examination);
    };
  }

  private static List<Finding> levels(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (IndicatorRow row : examination.figures().indicators()) {
      if (isMisplaced(row.indicator())) {
        findings.add(level(examination, row));
      }
    }
    return findings;
  }

  /** Whether both labels are printed and known and the second does not belong under the first. */
  private static boolean isMisplaced(Indicator indicator) {
    if (indicator.level1().isEmpty() || indicator.level2().isEmpty()) {
      return false;
    }
    Taxonomy taxonomy = Taxonomy.standard();
    String level1 = indicator.level1().get();
    return !taxonomy.allows(level1, indicator.level2().get())
        && !taxonomy.children(level1).isEmpty();
  }

  private static Finding level(Examination examination, IndicatorRow row) {
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
