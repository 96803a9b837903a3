package io.github.perfparse.check.evidence;

import io.github.perfparse.check.evidence.Finding.Fact;
import io.github.perfparse.say.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A finding being written. The rule says what it claims; {@link Causes} says whose mistake it is.
 */
public final class Draft {

  private final String rule;
  private final Figure subject;
  private final ArrayList<Figure> operands = new ArrayList<>();
  private Severity severity;
  private Claim claim = Claim.DISAGREES;
  private final List<Figure> lacking = new ArrayList<>();
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

  /** What it says of the paper; without a word, that the operands do not agree. */
  public Draft claims(Claim said) {
    claim = said;
    return this;
  }

  /** It says that these values are not printed. */
  public Draft lacks(Collection<Figure> values) {
    return without(values).claims(Claim.LACKS_A_VALUE);
  }

  /** It takes for granted that these values are not printed. */
  public Draft without(Collection<Figure> values) {
    lacking.addAll(values);
    return this;
  }

  /** The two numbers that ought to be one. */
  public Draft compares(BigDecimal should, BigDecimal is) {
    difference = Optional.of(Decimals.plain(is.subtract(should)));
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
    expected = Optional.of(new Fact.Number(Decimals.plain(should)));
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
    operands.ensureCapacity(operands.size() + figures.size());
    for (Figure figure : figures) {
      if (figure.isPrinted()) {
        operands.add(figure);
      }
    }
    return this;
  }

  /**
   * The finding, said by the sentence of that key; {@code parts} are what {@link Message} takes.
   */
  public Finding says(String key, Object... parts) {
    return says(Message.of(key, parts));
  }

  public Finding says(Message message) {
    return new Finding(
        rule,
        severity,
        cause(),
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
    Finding.Operand[] cells = new Finding.Operand[operands.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = operands.get(i).operand();
    }
    return List.of(cells);
  }

  /** Whose mistake it is, as far as it is written. */
  public Cause cause() {
    List<Figure> used = new ArrayList<>(operands.size() + 1);
    used.addAll(operands);
    if (claim != Claim.LACKS_A_VALUE) {
      used.add(subject);
    }
    return subject.causes().of(claim, used, lacking);
  }
}
