package io.github.perfparse.cli.option;

import io.github.perfparse.text.ReadWords;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;

/** {@code form-rows=20000} → that limit with that value. */
final class LimitConverter implements ITypeConverter<LimitConverter.Setting> {

  /** A limit and what it is set to. */
  record Setting(String limit, String value) {

    Limits in(Limits limits) {
      return ReadWords.limit(limits, limit, value);
    }
  }

  @Override
  public Setting convert(String setting) {
    int equals = setting.indexOf('=');
    String name = equals < 0 ? setting : setting.substring(0, equals);
    Setting read = new Setting(name, equals < 0 ? "" : setting.substring(equals + 1));
    read.in(Limits.USUAL);
    return read;
  }

  /** The limits as help tells of them. */
  static final class Names implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Limit.values())
          .map(limit -> limit.key() + "=" + limit.usual())
          .iterator();
    }
  }
}
