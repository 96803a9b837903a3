package io.github.perfparse.say;

/**
 * A constant of an enumeration, as {@code LEVEL1} of {@code IndicatorColumn}: what the sentence of
 * that key says, or else its plain name. In Chinese there is always a word of the form.
 *
 * @param enumeration its enumeration's name
 * @param name its own
 * @param plain what it is called where there is no sentence
 */
public record Term(String enumeration, String name, String plain) implements Spoken {

  public Term(String enumeration, String name) {
    this(enumeration, name, name);
  }

  static Term of(Enum<?> constant) {
    String type = constant.getDeclaringClass().getName();
    String enumeration = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    return new Term(enumeration, constant.name(), constant.toString());
  }

  @Override
  public void tell(StringBuilder to, Language language) {
    String key = enumeration + "." + name;
    String phrase = language.phrase(key);
    to.append(phrase.equals(key) ? plain : phrase);
  }
}
