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

/** The score that a form states at its top against 总分 below the table. */
final class StatedScores {

  private static final int LONGEST = 6;

  private StatedScores() {}

  static List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    Figure total = examination.figures().totalScore();
    for (Map.Entry<String, String> stated : examination.form().attributes().entrySet()) {
      boolean score = total.isPrinted() && Lexicon.standard().isStatedScore(stated.getKey());
      Optional<BigDecimal> number =
          score ? number(stated.getValue().replace("分", "")) : Optional.empty();
      if (number.isPresent()
          && !Decimals.within(examination.tolerance(), total.number(), number.get())) {
        findings.add(disagreement(examination, total, stated.getKey(), number.get()));
      }
    }
    return findings;
  }

  /** A longer number is a sum of money or a date. */
  private static Optional<BigDecimal> number(String text) {
    boolean number = Decimals.isNumber(text) && text.length() <= LONGEST;
    return number ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  private static Finding disagreement(
      Examination examination, Figure total, String label, BigDecimal number) {
    Pointer path = Pointer.attribute(label);
    Optional<String> text = Optional.of(examination.form().attributes().get(label));
    return examination
        .finding(total)
        .within(examination.tolerance())
        .compares(number, total.number())
        .using(examination.figures().text(label, path, text), total)
        .says("stated.wrong", total.name(), total.number(), label, number);
  }
}
