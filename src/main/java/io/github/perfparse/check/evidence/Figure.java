package io.github.perfparse.check.evidence;

import io.github.perfparse.check.doubt.Absence;
import io.github.perfparse.check.evidence.Finding.Operand;
import io.github.perfparse.form.Pointer;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of the form as the rules see it: what it is called, what is printed in it, and whether the
 * reading can be relied on. Most figures only take part in a sum that agrees, so everything but the
 * value is worked out when somebody asks.
 */
public final class Figure {

  private final Evidence evidence;
  private final Label label;
  private final Pointer path;
  private final int line;
  private final Optional<String> text;
  private final Optional<BigDecimal> value;
  private Optional<Operand> operand = Optional.empty();

  /**
   * What to call a figure in a message: {@code 居民满意度 得分}.
   *
   * @param row the name of its row; empty where there is but one such figure
   * @param column the name of its column
   */
  record Label(String row, String column) {

    @Override
    public String toString() {
      return row.isEmpty() ? column : row + " " + column;
    }
  }

  /**
   * A figure.
   *
   * @param evidence what is known of the reading
   * @param line the line it stands on, where the evidence does not know
   * @param text the text that was read; empty for a number
   * @param value the number that was read, or that the text has
   */
  Figure(
      Evidence evidence,
      Label label,
      Pointer path,
      int line,
      Optional<String> text,
      Optional<BigDecimal> value) {
    this.evidence = evidence;
    this.label = label;
    this.path = path;
    this.line = line;
    this.text = text;
    this.value = value;
  }

  public String name() {
    return label.toString();
  }

  /** Its place, its text as printed and its value. */
  public Operand operand() {
    if (operand.isEmpty()) {
      operand = Optional.of(evidence.operand(path, line, textRead(), value));
    }
    return operand.get();
  }

  private String textRead() {
    if (text.isPresent()) {
      return text.get();
    }
    return value.isPresent() ? Decimals.text(value.get()) : "";
  }

  public Pointer path() {
    return path;
  }

  public int line() {
    return operand().line();
  }

  public String text() {
    return operand().text();
  }

  public Optional<BigDecimal> value() {
    return value;
  }

  /** The number of a figure that is known to have one. */
  public BigDecimal number() {
    return value.orElseThrow();
  }

  /** Whether there is a value at all. */
  public boolean isPrinted() {
    return value.isPresent() || text.isPresent() && !text.get().isEmpty();
  }

  public boolean isBlank() {
    return !isPrinted();
  }

  Causes causes() {
    return evidence.causes();
  }

  /** What can be said of it where it is blank. */
  public Absence absence() {
    return evidence.causes().absence(this);
  }

  /** Whether it was repaired, inferred or could not be read. */
  public boolean isDoubtful() {
    return evidence.isDoubtful(operand());
  }

  /** Whether what is printed there is quoted as what could not be read. */
  public boolean isLeftOver() {
    return isBlank() && evidence.isLeftOver(path);
  }

  /** Whether something is printed that could not be read, or may have been. */
  public boolean isUnread() {
    return isBlank() && isDoubtful();
  }

  /** The name and the number: {@code fund score 9.5}. */
  public String spoken() {
    return value.isPresent() ? name() + " " + Decimals.text(value.get()) : name();
  }
}
