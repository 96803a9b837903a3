package io.github.perfparse.check.rule;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.say.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One thing that must hold in a form. What it says of itself are the sentences {@code rule.ID},
 * {@code why.ID} and {@code found.ID} of {@code src/docs/rules.md}; {@code Rules} lists all rules.
 */
public interface Rule {

  /** The stable name, as {@code score-total-mismatch}. */
  String id();

  /** How much a finding weighs unless the user says otherwise. */
  Severity severity();

  /** How far apart two numbers may be; empty for a rule that compares none. */
  Optional<BigDecimal> tolerance();

  /** Judges one form; a rule that has nothing to go by finds nothing. */
  List<Finding> check(Examination examination);

  /** When it fires, in one line. */
  default String summary(Language language) {
    return language.phrase("rule." + id());
  }

  /** Why, and by what source, in a paragraph. */
  default String rationale(Language language) {
    return language.phrase("why." + id());
  }

  /** A form that fires it. */
  default Example example() {
    return Example.of(id(), '+');
  }

  /** The finding that its example gives. */
  default String finding(Language language) {
    return language.phrase("found." + id());
  }

  /** A form that does not fire it. */
  default Example counterExample() {
    return Example.of(id(), '-');
  }
}
