package io.github.perfparse.cli;

import io.github.perfparse.write.Detail;
import io.github.perfparse.write.FormFormat;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How to extract.
 *
 * @param encoding the inputs' encoding; empty to detect it
 * @param format what to write
 * @param detail how much to tell of each form
 * @param failOn from which findings on to fail
 * @param depth how much to say of a mistake of the program's own
 */
record ExtractSettings(
    Optional<Charset> encoding, FormFormat format, Detail detail, FailOn failOn, Talk.Depth depth) {

  /** The settings of a command line without options. */
  static ExtractSettings ofNoOptions() {
    return new ExtractSettings(
        Optional.empty(), FormFormat.JSON, Detail.VALUES, FailOn.NEVER, Talk.Depth.ONE_LINE);
  }
}
