package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.IndicatorRow;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.form.Indicator;
import io.github.perfparse.lexicon.Taxonomy;
import java.util.ArrayList;
import java.util.List;

/** 二级指标 that do not belong under their 一级指标. */
final class MisplacedLevels {

  private MisplacedLevels() {}

  static List<Finding> check(Examination examination) {
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
