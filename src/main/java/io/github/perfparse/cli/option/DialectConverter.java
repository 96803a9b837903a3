package io.github.perfparse.cli.option;

import io.github.perfparse.say.Series;
import io.github.perfparse.text.row.Dialect;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** {@code cell-per-line} → the dialect of that name. */
final class DialectConverter implements ITypeConverter<Dialect> {

  @Override
  public Dialect convert(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(Dialect.values())
        .filter(dialect -> dialect.isOfText() && dialect.key().equals(key))
        .findFirst()
        .orElseThrow(
            () -> new WrongWord("usage.dialect", name, new Series("series.comma", keys())));
  }

  private static List<String> keys() {
    return Arrays.stream(Dialect.values()).filter(Dialect::isOfText).map(Dialect::key).toList();
  }

  /** The dialects' names, for help and completion. */
  static final class Names implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return keys().iterator();
    }
  }
}
