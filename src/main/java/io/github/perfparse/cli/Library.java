package io.github.perfparse.cli;

import io.github.perfparse.Perfparse;
import io.github.perfparse.check.Checker;
import io.github.perfparse.check.Finding;
import io.github.perfparse.check.RuleSettings;
import io.github.perfparse.form.Form;
import io.github.perfparse.text.Dialect;
import io.github.perfparse.text.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What the commands use of the library: the real one in the program, a stand-in in the commands'
 * own tests.
 *
 * @param forms reads forms
 * @param rows reads rows
 * @param checks begins to check the forms of a run by these rules
 */
record Library(FormReader forms, RowReader rows, Function<RuleSettings, FormCheck> checks) {

  static Library real() {
    return new Library(Perfparse::read, Perfparse::rows, settings -> new Checker(settings)::check);
  }

  /** Reads forms whose dialect may be known. */
  FormReader forms(Optional<Dialect> dialect) {
    return dialect.isEmpty()
        ? forms
        : (name, input, encoding, taker) -> Perfparse.read(name, input, encoding, dialect, taker);
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

  /** See {@link Checker#check}. */
  @FunctionalInterface
  interface FormCheck {
    List<Finding> check(Form form);
  }
}
