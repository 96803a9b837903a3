package io.github.perfparse.cli;

import io.github.perfparse.Perfparse;
import io.github.perfparse.form.Form;
import io.github.perfparse.text.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How the commands read a dump: the library in the program, a stand-in in the commands' own tests.
 *
 * @param forms reads forms
 * @param rows reads rows
 */
record Readers(FormReader forms, RowReader rows) {

  static Readers ofLibrary() {
    return new Readers(Perfparse::read, Perfparse::rows);
  }

  /** See {@link Perfparse#read}. */
  @FunctionalInterface
  interface FormReader {
    void read(String name, InputStream input, Optional<Charset> encoding, Consumer<Form> forms)
        throws IOException;
  }

  /** See {@link Perfparse#rows}. */
  @FunctionalInterface
  interface RowReader {
    void read(InputStream input, Optional<Charset> encoding, Consumer<Row> rows) throws IOException;
  }
}
