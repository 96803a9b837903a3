package io.github.perfparse.correction;

import io.github.perfparse.form.Form;
import io.github.perfparse.form.FundField;
import io.github.perfparse.form.Quantity;
import io.github.perfparse.parse.cell.MoneyUnit;
import io.github.perfparse.parse.cell.Numbers;
import io.github.perfparse.parse.cell.Quantities;
import io.github.perfparse.say.Misfit;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a value of a form is written by people: as the form prints it, amounts in the form's own
 * unit.
 *
 * @param type what the record that holds it takes
 * @param tens the power of ten between the printed unit and yuan; 0 for all but amounts
 */
record Field(String path, Type type, int tens) {

  private static final int MYRIAD = 4;
  private static final int YEAR_DIGITS = 4;

  static Field of(Form form, String path, Type type) {
    boolean isAmount = FundField.isAmount(path.substring(path.lastIndexOf('/') + 1));
    boolean isMyriads = form.funding().unit().filter(MoneyUnit.TEN_THOUSAND::equals).isPresent();
    return new Field(path, type, isAmount && isMyriads ? MYRIAD : 0);
  }

  /** The value as text; blank if there is none. */
  String text(Object value) {
    Object bare = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    if (bare == null) {
      return "";
    }
    if (bare instanceof BigDecimal number) {
      return number.movePointLeft(tens).stripTrailingZeros().toPlainString();
    }
    return bare instanceof Quantity quantity ? quantity.text() : bare.toString();
  }

  /**
   * The value that a text is.
   *
   * @throws Misfit if no such value is written so
   */
  Object value(String text) {
    boolean isNone = text.isEmpty() || Numbers.isNone(text);
    if (type.equals(String.class)) {
      return isNone ? "" : text;
    }
    if (!(type instanceof ParameterizedType optional)) {
      throw new Misfit("correction.no-value", path);
    }
    return isNone
        ? Optional.empty()
        : Optional.of(bare(optional.getActualTypeArguments()[0], text));
  }

  private Object bare(Type wanted, String text) {
    if (wanted.equals(String.class)) {
      return text;
    }
    if (wanted.equals(Quantity.class)) {
      return Quantities.read(text);
    }
    BigDecimal number = number(text);
    if (wanted.equals(BigDecimal.class)) {
      return number.movePointRight(tens);
    }
    if (wanted.equals(Integer.class) && number.toPlainString().length() == YEAR_DIGITS) {
      return number.intValueExact();
    }
    throw new Misfit("correction.cannot-stand", text, path);
  }

  private BigDecimal number(String text) {
    Optional<BigDecimal> number = Numbers.read(text);
    if (number.isEmpty()) {
      throw new Misfit("correction.no-number", text, path);
    }
    return number.get();
  }

  /** Whether two texts say the same value: 9.50 and 9.5 do. */
  static boolean areSame(String one, String other) {
    Optional<BigDecimal> a = Numbers.read(one);
    Optional<BigDecimal> b = Numbers.read(other);
    return a.isPresent() && b.isPresent()
        ? a.get().compareTo(b.get()) == 0
        : one.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""));
  }
}
