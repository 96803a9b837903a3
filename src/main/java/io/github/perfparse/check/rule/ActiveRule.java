package io.github.perfparse.check.rule;

import io.github.perfparse.check.evidence.Severity;
import java.math.BigDecimal;

/**
 * A rule as the user wants it, the same for all forms of a run.
 *
 * @param tolerance how far apart two numbers may be; 0 for a rule that compares none
 */
public record ActiveRule(Rule rule, Severity severity, BigDecimal tolerance) {}
