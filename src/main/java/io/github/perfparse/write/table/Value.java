package io.github.perfparse.write.table;

import io.github.perfparse.check.evidence.Finding;
import io.github.perfparse.say.Amount;
import io.github.perfparse.say.Language;
import io.github.perfparse.say.Message;
import io.github.perfparse.say.Spoken;
import io.github.perfparse.write.base.WellFormed;
import java.math.BigDecimal;
import java.util.Optional;

/** What stands in a cell of a {@link Table}: a text, a number, or nothing. */
public sealed interface Value {

  /** What is not printed. */
  Value NOTHING = new Text("");

  /** A text. */
  record Text(String plain) implements Value {}

  /** An exact number. */
  record Number(BigDecimal value) implements Value {

    /** A double holds any number of so many digits so that they come out again. */
    private static final int DIGITS_OF_DOUBLE = 15;

    @Override
    public String plain() {
      return Amount.plain(value);
    }

    /** Whether a program that keeps numbers as doubles shows this one as it is. */
    public boolean fitsDouble() {
      return value.stripTrailingZeros().precision() <= DIGITS_OF_DOUBLE;
    }
  }

  /** A sentence of the program's own. */
  record Said(Spoken spoken) implements Value {

    @Override
    public String plain() {
      return in(Language.EN);
    }

    @Override
    public String in(Language language) {
      return WellFormed.text(spoken.in(language));
    }
  }

  /** The text in that language: what stands on the form is the same in each. */
  default String in(Language language) {
    return plain();
  }

  /** The exact text: of a number the plain digits that the JSON has as well. */
  String plain();

  /** Whether there is nothing to show. */
  default boolean isBlank() {
    return plain().isEmpty();
  }

  /** A field of the form: a text, a number, or nothing. */
  static Value of(Optional<?> field) {
    if (field.isEmpty()) {
      return NOTHING;
    }
    return field.get() instanceof BigDecimal number
        ? new Number(number)
        : field.get() instanceof Integer number ? number(number) : text((String) field.get());
  }

  /** A text. */
  static Value text(String text) {
    return text.isEmpty() ? NOTHING : new Text(WellFormed.text(text));
  }

  /** A constant, in English by its key. */
  static Value word(Enum<?> constant) {
    return new Said(Message.of("text", constant));
  }

  /** An expected or actual value. */
  static Value fact(Optional<Finding.Fact> fact) {
    if (fact.isEmpty()) {
      return NOTHING;
    }
    return fact.get() instanceof Finding.Fact.Number number
        ? new Number(number.value())
        : text(fact.get().text());
  }

  /** A whole number. */
  static Value number(int number) {
    return new Number(BigDecimal.valueOf(number));
  }
}
