package io.github.perfparse.check.rule;

import io.github.perfparse.check.evidence.Severity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the user wants otherwise than the rules' sheets say.
 *
 * <pre>
 * RuleSettings.DEFAULT
 *     .withSeverity("points-not-100", Severity.ERROR)
 *     .without("category-weights")
 *     .withTolerance("score-total-mismatch", new BigDecimal("0.05"))
 * </pre>
 *
 * @param severities severity by rule id
 * @param off ids of rules that are not run
 * @param tolerances tolerance by rule id
 */
public record RuleSettings(
    Map<String, Severity> severities, Set<String> off, Map<String, BigDecimal> tolerances) {

  /** Every rule as its sheet says. */
  public static final RuleSettings DEFAULT = new RuleSettings(Map.of(), Set.of(), Map.of());

  public RuleSettings {
    severities = Map.copyOf(severities);
    off = Set.copyOf(off);
    tolerances = Map.copyOf(tolerances);
  }

  /**
   * The rule on, and its findings of this severity; those it weighs less itself stay as they are.
   */
  public RuleSettings withSeverity(String id, Severity severity) {
    Map<String, Severity> changed = new HashMap<>(severities);
    changed.put(id, severity);
    Set<String> rest = new HashSet<>(off);
    rest.remove(id);
    return new RuleSettings(changed, rest, tolerances);
  }

  /** The rule off. */
  public RuleSettings without(String id) {
    Set<String> more = new HashSet<>(off);
    more.add(id);
    return new RuleSettings(severities, more, tolerances);
  }

  /** The rule with another tolerance. */
  public RuleSettings withTolerance(String id, BigDecimal tolerance) {
    Map<String, BigDecimal> changed = new HashMap<>(tolerances);
    changed.put(id, tolerance);
    return new RuleSettings(severities, off, changed);
  }

  /** The severity the rule runs with; empty where it is off. */
  public Optional<Severity> severity(Rule rule) {
    return off.contains(rule.id())
        ? Optional.empty()
        : Optional.of(severities.getOrDefault(rule.id(), rule.severity()));
  }

  /** The tolerance the rule runs with; empty for a rule that compares no numbers. */
  public Optional<BigDecimal> tolerance(Rule rule) {
    Optional<BigDecimal> usual = rule.tolerance();
    return usual.isPresent() ? Optional.of(tolerances.getOrDefault(rule.id(), usual.get())) : usual;
  }
}
