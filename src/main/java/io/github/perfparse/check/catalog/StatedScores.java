package io.github.perfparse.check.catalog;

import io.github.perfparse.check.evidence.Decimals;
import io.github.perfparse.check.evidence.Figure;
import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.rule.Examination;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The score that a form states at its top against 总分 below the table. */
final class StatedScores {

  private static final Pattern SCORE = Pattern.compile("\\d{1,3}(\\.\\d+)?分?");

  private StatedScores() {}

  static List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    Figure total = examination.figures().totalScore();
    for (Map.Entry<String, String> stated : examination.form().attributes().entrySet()) {
      boolean score = SCORE.matcher(stated.getValue()).matches();
      if (score && total.isPrinted() && Lexicon.standard().isStatedScore(stated.getKey())) {
        BigDecimal number = new BigDecimal(stated.getValue().replace("分", ""));
        if (!Decimals.within(examination.tolerance(), total.number(), number)) {
          findings.add(disagreement(examination, total, stated.getKey(), number));
        }
      }
    }
    return findings;
  }

  private static Finding disagreement(
      Examination examination, Figure total, String label, BigDecimal number) {
    Pointer path = Pointer.of("attributes", label);
    Optional<String> text = Optional.of(examination.form().attributes().get(label));
    return examination
        .finding(total)
        .within(examination.tolerance())
        .compares(number, total.number())
        .using(examination.figures().text(label, path, text), total)
        .says("stated.wrong", total.name(), total.number(), label, number);
  }
}
