package io.github.perfparse.cli.option;

import io.github.perfparse.say.Misfit;
import io.github.perfparse.say.Series;
import java.util.List;
import java.util.Optional;
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
    Optional<T> named = PlainOptions.named(type, word);
    if (named.isEmpty()) {
      Series all = new Series("series.comma", List.of(type.getEnumConstants()));
      throw new Misfit("usage.word", word, all);
    }
    return named.get();
  }
}
