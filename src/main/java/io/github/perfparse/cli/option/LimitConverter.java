package io.github.perfparse.cli.option;

import io.github.perfparse.say.Series;
import io.github.perfparse.text.line.Limit;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;

/** {@code form-rows=20000} → that limit with that value. */
final class LimitConverter implements ITypeConverter<LimitConverter.Setting> {

  private static final String NUMBER = "[1-9][0-9]{0,8}";

  /** A limit and what it is set to. */
  record Setting(Limit limit, int value) {}

  @Override
  public Setting convert(String setting) {
    int equals = setting.indexOf('=');
    String name = equals < 0 ? setting : setting.substring(0, equals);
    String value = setting.substring(equals + 1);
    Limit limit =
        Limit.named(name)
            .orElseThrow(
                () -> new WrongWord("usage.limit", name, new Series("series.comma", keys())));
    if (equals < 0 || !value.matches(NUMBER)) {
      throw new WrongWord("usage.limit-form", setting, name);
    }
    return new Setting(limit, Integer.parseInt(value));
  }

  private static List<String> keys() {
    return Arrays.stream(Limit.values()).map(Limit::key).toList();
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
