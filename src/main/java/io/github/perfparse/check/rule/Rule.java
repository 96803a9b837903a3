package io.github.perfparse.check.rule;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.check.evidence.Severity;
import io.github.perfparse.say.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One thing that must hold in a form, with all that can be said about it. A rule is one constant of
 * one of the enums of the catalog, whose {@code Rules} lists them.
 */
public interface Rule {

  /** What the rule says of itself. */
  RuleSheet sheet();

  /** Judges one form; a rule that has nothing to go by finds nothing. */
  List<Finding> check(Examination examination);

  /** The stable name, as {@code score-total-mismatch}. */
  default String id() {
    return sheet().id();
  }

  /** When it fires, in one line. */
  default String summary(Language language) {
    return in(language, "rule.", sheet().summary());
  }

  /** Why, and by what source, in a paragraph. */
  default String rationale(Language language) {
    return in(language, "why.", sheet().rationale());
  }

  /** The finding that its example gives. */
  default String finding(Language language) {
    return in(language, "found.", sheet().finding());
  }

  private String in(Language language, String key, String english) {
    return switch (language) {
      case EN -> english;
      case ZH -> language.phrase(key + id());
    };
  }

  /** How much a finding weighs unless the user says otherwise. */
  default Severity severity() {
    return sheet().severity();
  }

  /** How far apart two numbers may be; empty for a rule that compares none. */
  default Optional<BigDecimal> tolerance() {
    return sheet().tolerance();
  }
}
