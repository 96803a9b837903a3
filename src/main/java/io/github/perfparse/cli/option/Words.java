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
public final class Words<T> implements ITypeConverter<T> {

  private final List<T> values;

  public Words(T[] values) {
    this.values = List.of(values);
  }

  @Override
  public T convert(String word) {
    for (T value : values) {
      if (value.toString().equalsIgnoreCase(word)) {
        return value;
      }
    }
    throw new WrongWord("usage.word", word, new Series("series.comma", values));
  }
}
