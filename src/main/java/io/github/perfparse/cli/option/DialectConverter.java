package io.github.perfparse.cli.option;

import io.github.perfparse.text.ReadWords;
import io.github.perfparse.text.row.Dialect;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;

/** {@code cell-per-line} → the dialect of that name. */
final class DialectConverter implements ITypeConverter<Dialect> {

  @Override
  public Dialect convert(String name) {
    return ReadWords.dialect(name);
  }

  /** The dialects' names, for help and completion. */
  static final class Names implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return ReadWords.dialects().iterator();
    }
  }
}
