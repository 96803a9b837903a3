package io.github.perfparse.check.rule;

import io.github.perfparse.check.evidence.Severity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a rule says of itself in English, the text of {@code perfparse rules} and {@code perfparse
 * explain}; in Chinese it says {@code rule.ID}, {@code why.ID} and {@code found.ID}.
 *
 * @param id the stable name
 * @param severity the default severity
 * @param summary when it fires, in one line
 * @param rationale why, and by what source, in a paragraph
 * @param tolerance how far apart two numbers may be; empty for a rule that compares none
 * @param example a form that fires the rule
 * @param finding the finding it gives there
 * @param counterExample a form that does not
 */
public record RuleSheet(
    String id,
    Severity severity,
    String summary,
    String rationale,
    Optional<BigDecimal> tolerance,
    Example example,
    String finding,
    Example counterExample) {

  // Put into one line where they are asked for: a run that only checks asks for neither.

  @Override
  public String rationale() {
    return inOneLine(rationale);
  }

  @Override
  public String finding() {
    return inOneLine(finding);
  }

  private static String inOneLine(String text) {
    return text.strip().replace('\n', ' ');
  }

  public static RuleSheet error(String id, String summary) {
    return blank(id, Severity.ERROR, summary);
  }

  public static RuleSheet warning(String id, String summary) {
    return blank(id, Severity.WARNING, summary);
  }

  public static RuleSheet info(String id, String summary) {
    return blank(id, Severity.INFO, summary);
  }

  private static RuleSheet blank(String id, Severity severity, String summary) {
    Example none = new Example("");
    return new RuleSheet(id, severity, summary, "", Optional.empty(), none, "", none);
  }

  public RuleSheet because(String why) {
    return new RuleSheet(id, severity, summary, why, tolerance, example, finding, counterExample);
  }

  public RuleSheet within(String most) {
    Optional<BigDecimal> apart = Optional.of(new BigDecimal(most));
    return new RuleSheet(id, severity, summary, rationale, apart, example, finding, counterExample);
  }

  public RuleSheet finds(String lines, String found) {
    Example fires = new Example(lines);
    return new RuleSheet(id, severity, summary, rationale, tolerance, fires, found, counterExample);
  }

  public RuleSheet accepts(String lines) {
    Example passes = new Example(lines);
    return new RuleSheet(id, severity, summary, rationale, tolerance, example, finding, passes);
  }
}
