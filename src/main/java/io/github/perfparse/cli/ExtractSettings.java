package io.github.perfparse.cli;

import io.github.perfparse.write.Detail;
import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.FormStyle;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How to extract.
 *
 * @param encoding the inputs' encoding; empty to detect it
 * @param format what to write
 * @param style how to write it, so far as the format leaves a choice
 * @param failOn from which findings on to fail
 * @param depth how much to say of a mistake of the program's own
 */
record ExtractSettings(
    Optional<Charset> encoding,
    FormFormat format,
    FormStyle style,
    FailOn failOn,
    Talk.Depth depth) {

  /** The settings of a command line without options. */
  static ExtractSettings ofNoOptions() {
    return new ExtractSettings(
        Optional.empty(),
        FormFormat.JSON,
        FormStyle.of(Detail.VALUES),
        FailOn.NEVER,
        Talk.Depth.ONE_LINE);
  }
}
