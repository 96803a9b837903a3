package io.github.perfparse.say;

/**
 * A constant of an enumeration, as {@code LEVEL1} of {@code IndicatorColumn}: in English what a
 * sentence of that key says or else its name, in Chinese always a word of the form.
 *
 * @param enumeration its enumeration's name
 * @param name its own
 */
public record Term(String enumeration, String name) implements Spoken {

  static Term of(Enum<?> constant) {
    String type = constant.getDeclaringClass().getName();
    return new Term(type.substring(type.lastIndexOf('.') + 1).replace('$', '.'), constant.name());
  }

  @Override
  public String in(Language language) {
    String key = enumeration + "." + name;
    String phrase = language.phrase(key);
    return phrase.equals(key) ? name : phrase;
  }
}
