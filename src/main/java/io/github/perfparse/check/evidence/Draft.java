package io.github.perfparse.check.evidence;

import io.github.perfparse.check.evidence.Finding.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A finding being written. Its cause is {@link Cause#READING} as soon as one of its operands is
 * doubtful, unless the rule knows better.
 */
public final class Draft {

  private final String rule;
  private final Figure subject;
  private final List<Figure> operands = new ArrayList<>();
  private Severity severity;
  private Optional<Cause> cause = Optional.empty();
  private Cause presumption = Cause.SOURCE;
  private Optional<Fact> expected = Optional.empty();
  private Optional<Fact> actual = Optional.empty();
  private Optional<BigDecimal> difference = Optional.empty();
  private Optional<BigDecimal> tolerance = Optional.empty();

  public Draft(String rule, Severity severity, Figure subject) {
    this.rule = rule;
    this.severity = severity;
    this.subject = subject;
  }

  /** A finding that is no more than a note, whatever the severity of its rule. */
  public Draft note() {
    return atMost(Severity.INFO);
  }

  public Draft atMost(Severity limit) {
    severity = severity.compareTo(limit) > 0 ? limit : severity;
    return this;
  }

  /** Whose mistake it is, where the rule knows it. */
  public Draft cause(Cause known) {
    cause = Optional.of(known);
    return this;
  }

  /** Whose mistake it is, unless an operand is doubtful. */
  public Draft presumes(Cause presumed) {
    presumption = presumed;
    return this;
  }

  /** The two numbers that ought to be one. */
  public Draft compares(BigDecimal should, BigDecimal is) {
    difference = Optional.of(Numbers.plain(is.subtract(should)));
    actual = Optional.of(new Fact.Number(is));
    return expects(should);
  }

  /** The number that is wrong by itself. */
  public Draft actually(BigDecimal is) {
    actual = Optional.of(new Fact.Number(is));
    return this;
  }

  /** The two texts that ought to be one. */
  public Draft compares(String should, String is) {
    expected = Optional.of(new Fact.Text(should));
    actual = Optional.of(new Fact.Text(is));
    return this;
  }

  /** What a value that is not there would have to be. */
  public Draft expects(BigDecimal should) {
    expected = Optional.of(new Fact.Number(Numbers.plain(should)));
    return this;
  }

  public Draft within(BigDecimal apart) {
    tolerance = Optional.of(apart);
    return this;
  }

  public Draft using(Figure... figures) {
    return using(List.of(figures));
  }

  /** Adds the operands that are printed. */
  public Draft using(Collection<Figure> figures) {
    for (Figure figure : figures) {
      if (figure.isPrinted()) {
        operands.add(figure);
      }
    }
    return this;
  }

  public Finding says(String message) {
    return new Finding(
        rule,
        severity,
        cause.isPresent() ? cause.get() : causeByOperands(),
        message,
        subject.path(),
        subject.line(),
        expected,
        actual,
        difference,
        tolerance,
        operands());
  }

  private List<Finding.Operand> operands() {
    List<Finding.Operand> cells = new ArrayList<>(operands.size());
    for (Figure figure : operands) {
      cells.add(figure.operand());
    }
    return cells;
  }

  private Cause causeByOperands() {
    boolean doubtful = subject.isDoubtful();
    for (Figure operand : operands) {
      doubtful = doubtful || operand.isDoubtful();
    }
    return doubtful ? Cause.READING : presumption;
  }
}
