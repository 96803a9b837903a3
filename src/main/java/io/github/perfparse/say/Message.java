package io.github.perfparse.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Something said to a person: which sentence, and what fills its places. It is put into words only
 * when somebody reads it, in the reader's language; {@code toString} gives English.
 *
 * <pre>
 * Message.of("points.not-100", name, 98)   says  {0} {1} is printed, but a form has 100 points
 * </pre>
 *
 * @param key the sentence's key in {@code en.properties} and {@code zh.properties}
 * @param parts texts, numbers, constants of enums (which have sentences too, {@code
 *     IndicatorColumn.LEVEL1 = …}) and whatever else is {@link Spoken}
 */
public record Message(String key, List<Object> parts) implements Spoken {

  public static Message of(String key, Object... parts) {
    return new Message(key, List.of(parts));
  }

  /** A text that is the same in every language. */
  public static Message text(String text) {
    return of("text", text);
  }

  /** The sentence for one, {@code key.one}, or that for several, {@code key.many}. */
  public static Message counted(String key, int count, Object... parts) {
    return of(key + (count == 1 ? ".one" : ".many"), parts);
  }

  /** This, and behind it another sentence where there is one. */
  public Message and(Optional<Message> other) {
    return other.isPresent() ? of("sentence.and", this, other.get()) : this;
  }

  /** The sentence in that language, everything filled in. */
  @Override
  public void tell(StringBuilder to, Language language) {
    String phrase = language.phrase(key);
    int from = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
      to.append(phrase, from, open);
      tell(parts.get(phrase.charAt(open + 1) - '0'), to, language);
      from = open + "{0}".length();
    }
    to.append(phrase, from, phrase.length());
  }

  /** Says a part: a number without exponent and trailing zeros, a text as it stands. */
  static void tell(Object part, StringBuilder to, Language language) {
    if (part instanceof Spoken spoken) {
      spoken.tell(to, language);
    } else if (part instanceof BigDecimal number) {
      to.append(Amount.plain(number));
    } else if (part instanceof Integer number) {
      to.append(number.intValue());
    } else if (part instanceof Enum<?> constant) {
      Term.of(constant).tell(to, language);
    } else {
      to.append(part);
    }
  }

  @Override
  public String toString() {
    return in(Language.EN);
  }
}
