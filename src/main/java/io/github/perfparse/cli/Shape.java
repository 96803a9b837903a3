package io.github.perfparse.cli;

import io.github.perfparse.write.FormFormat;
import io.github.perfparse.write.FormWriter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What the outputs of the single inputs look like.
 *
 * @param format their format
 * @param writers begins one of them
 */
record Shape(FormFormat format, Writers writers) {

  /** See {@link FormFormat#open}. */
  @FunctionalInterface
  interface Writers {
    FormWriter open(OutputStream out) throws IOException;
  }
}
