package io.github.perfparse.check.evidence;

import io.github.perfparse.check.doubt.Absence;
import io.github.perfparse.check.evidence.Finding.Operand;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.IndicatorField;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Spoken;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of the form as the rules see it: what it is called, what is printed in it, and whether the
 * reading can be relied on. Most figures only take part in a sum that agrees, so everything but the
 * value is worked out when somebody asks.
 */
public final class Figure {

  private final Evidence evidence;
  private final Object name;
  private final Pointer path;
  private final int line;
  private final Optional<String> text;
  private final Optional<BigDecimal> value;

  /** Made when it is first asked for: most figures only take part in a sum. */
  private Operand operand;

  /**
   * The name of a cell of a table, put together when somebody asks: {@code 居民满意度 得分}.
   *
   * @param row the name of its row
   * @param column the head of its column
   */
  record Cell(Object row, String column) implements Spoken {

    @Override
    public void tell(StringBuilder to, Language language) {
      Message.of("name.cell", row, column).tell(to, language);
    }
  }

  /**
   * A figure.
   *
   * @param evidence what is known of the reading
   * @param name what to call it in a message: a text, or one for each language; of a cell of a
   *     table its row
   * @param line the line it stands on, where the evidence does not know
   * @param text the text that was read; empty for a number
   * @param value the number that was read, or that the text has
   */
  Figure(
      Evidence evidence,
      Object name,
      Pointer path,
      int line,
      Optional<String> text,
      Optional<BigDecimal> value) {
    this.evidence = evidence;
    this.name = name;
    this.path = path;
    this.line = line;
    this.text = text;
    this.value = value;
  }

  /** What to call it in a message. */
  public Object name() {
    if (name instanceof IndicatorRow row) {
      return new Cell(row.name(), IndicatorField.named(path.field()).label());
    }
    return name instanceof FundRow row ? row.name(FundField.named(path.field())) : name;
  }

  /** Its place, its text as printed and its value. */
  public Operand operand() {
    if (operand == null) {
      operand = evidence.operand(this);
    }
    return operand;
  }

  /** This one, which is not the cell that the value at its place was read from. */
  Figure itself() {
    operand = asRead();
    return this;
  }

  /** The same as it was read, where no cell is known. */
  Operand asRead() {
    String number = value.isPresent() ? Decimals.text(value.get()) : "";
    return new Operand(path, line, text.orElse(number), value);
  }

  public Pointer path() {
    return path;
  }

  public int line() {
    return operand().line();
  }

  /** What is read there; of a number its text as printed. */
  public String text() {
    return text.isPresent() ? text.get() : operand().text();
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

  /** The number in a message: an amount of money with its unit. */
  public Object shown() {
    boolean amount = path.section().equals(FundField.SECTION) && FundField.isAmount(path.field());
    return amount ? evidence.money(number()) : number();
  }
}
