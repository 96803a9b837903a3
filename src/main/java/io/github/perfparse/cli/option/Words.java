package io.github.perfparse.cli.option;

import io.github.perfparse.say.Series;
import java.util.List;
import picocli.CommandLine.ITypeConverter;

/**
 * Turns a word of the command line into the value that is called so, and names all of them where
 * none is.
 *
 * @param <T> the values; each is called what its {@code toString} says
 */
public final class Words<T extends Enum<T>> implements ITypeConverter<T> {

  private final Class<T> type;

  public Words(Class<T> type) {
    this.type = type;
  }

  @Override
  public T convert(String word) {
    T[] values = type.getEnumConstants();
    for (T value : values) {
      if (value.toString().equalsIgnoreCase(word)) {
        return value;
      }
    }
    throw new WrongWord("usage.word", word, new Series("series.comma", List.of(values)));
  }
}
