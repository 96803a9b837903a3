package io.github.perfparse.cli;

import io.github.perfparse.text.Dialect;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How to read and judge.
 *
 * @param encoding the inputs' encoding; empty to detect it
 * @param dialect how the inputs' cells are parted; empty to detect it
 * @param judgement what to make of it
 * @param depth how much to say of a mistake of the program's own
 */
record ExtractSettings(
    Optional<Charset> encoding, Optional<Dialect> dialect, Judgement judgement, Talk.Depth depth) {

  /** The settings of a command line without options. */
  static ExtractSettings ofNoOptions() {
    return new ExtractSettings(
        Optional.empty(), Optional.empty(), Judgement.DEFAULT, Talk.Depth.ONE_LINE);
  }
}
