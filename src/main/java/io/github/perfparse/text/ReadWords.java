package io.github.perfparse.text;

import io.github.perfparse.say.Misfit;
import io.github.perfparse.say.Series;
import io.github.perfparse.text.line.Limit;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.row.Dialect;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Understands how an input is to be read, from the command line or the options of a table.
 *
 * <pre>
 * ReadWords.limit(Limits.USUAL, "form-rows", "20000")
 * </pre>
 */
public final class ReadWords {

  private static final String NUMBER = "[1-9][0-9]{0,8}";

  private ReadWords() {}

  /**
   * The encoding of that name.
   *
   * @throws Misfit if there is none
   */
  public static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new Misfit("usage.encoding", name);
    }
  }

  /**
   * The dialect of that name: {@code cell-per-line}.
   *
   * @throws Misfit if there is none
   */
  public static Dialect dialect(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(Dialect.values())
        .filter(dialect -> dialect.isOfText() && dialect.key().equals(key))
        .findFirst()
        .orElseThrow(
            () -> new Misfit("usage.dialect", name, new Series("series.comma", dialects())));
  }

  /** The names of all dialects that a text can be in. */
  public static List<String> dialects() {
    return Arrays.stream(Dialect.values()).filter(Dialect::isOfText).map(Dialect::key).toList();
  }

  /**
   * The limits with another value for the one of that name.
   *
   * @throws Misfit if there is none, or the value is no number
   */
  public static Limits limit(Limits limits, String name, String value) {
    Limit limit =
        Limit.named(name)
            .orElseThrow(() -> new Misfit("usage.limit", name, new Series("series.comma", keys())));
    if (!value.matches(NUMBER)) {
      String setting = value.isEmpty() ? name : name + "=" + value;
      throw new Misfit("usage.limit-form", setting, name);
    }
    return limits.with(limit, Integer.parseInt(value));
  }

  private static List<String> keys() {
    return Arrays.stream(Limit.values()).map(Limit::key).toList();
  }
}
