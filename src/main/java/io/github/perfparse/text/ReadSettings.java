package io.github.perfparse.text;

import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.row.Dialect;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How an input is read.
 *
 * @param encoding the charset; empty to find it out
 * @param dialect how the cells are parted; empty to find it out form by form
 * @param limits what the input may not go beyond
 */
public record ReadSettings(Optional<Charset> encoding, Optional<Dialect> dialect, Limits limits) {

  /** Everything found out, within the usual limits. */
  public static final ReadSettings DETECTED =
      new ReadSettings(Optional.empty(), Optional.empty(), Limits.USUAL);
}
