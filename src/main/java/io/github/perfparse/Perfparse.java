package io.github.perfparse;

import io.github.perfparse.dialect.PlainRuns;
import io.github.perfparse.dialect.RepeatedMerges;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.parse.FormParser;
import io.github.perfparse.parse.NoForm;
import io.github.perfparse.text.Dialect;
import io.github.perfparse.text.Lines;
import io.github.perfparse.text.Row;
import io.github.perfparse.text.Tokenizer;
import io.github.perfparse.text.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;

/** The library's entry: a dump goes in, forms come out one by one. */
public final class Perfparse {

  private Perfparse() {}

  /**
   * Reads every form of one input and gives each to {@code forms} as soon as the next begins, so
   * that memory is bound by the largest form and not by the input.
   *
   * @param name the input's name, kept in each form's source
   * @param input the bytes; not closed here
   * @param encoding the charset to read with; empty to find it out
   * @param forms called once for each form, in order
   * @throws NoFormException if the input holds a document that looks like the form but is none, or
   *     a form whose cells cannot be told apart
   * @throws UnreadableInputException if the bytes are no text
   * @throws IOException if the input cannot be read
   */
  public static void read(
      String name, InputStream input, Optional<Charset> encoding, Consumer<Form> forms)
      throws IOException {
    read(name, input, encoding, Optional.empty(), forms);
  }

  /**
   * Reads every form of one input whose dialect is known.
   *
   * @param name the input's name, kept in each form's source
   * @param input the bytes; not closed here
   * @param encoding the charset to read with; empty to find it out
   * @param dialect how the cells are parted; empty to find it out form by form
   * @param forms called once for each form, in order
   * @throws NoFormException if the input holds a document that looks like the form but is none, or
   *     a form whose cells cannot be told apart
   * @throws UnreadableInputException if the bytes are no text
   * @throws IOException if the input cannot be read
   */
  public static void read(
      String name,
      InputStream input,
      Optional<Charset> encoding,
      Optional<Dialect> dialect,
      Consumer<Form> forms)
      throws IOException {
    cut(name, input, encoding, dialect, form -> forms.accept(form.read()));
  }

  /**
   * Like {@link #read(String, InputStream, Optional, Optional, Consumer)}, but cuts the forms out
   * only: to read them is left to the caller, who may have more than one thread.
   *
   * @throws NoFormException as there
   * @throws UnreadableInputException if the bytes are no text
   * @throws IOException if the input cannot be read
   */
  public static void cut(
      String name,
      InputStream input,
      Optional<Charset> encoding,
      Optional<Dialect> dialect,
      Consumer<CutForm> forms)
      throws IOException {
    cut(name, Lines.open(input, encoding), dialect, forms);
  }

  /**
   * Like {@link #read(String, InputStream, Optional, Optional, Consumer)}, but each form's source
   * also quotes the lines it was read from.
   *
   * @throws NoFormException as there
   * @throws UnreadableInputException if the bytes are no text
   * @throws IOException if the input cannot be read
   */
  public static void readQuoting(
      String name,
      InputStream input,
      Optional<Charset> encoding,
      Optional<Dialect> dialect,
      Consumer<Form> forms)
      throws IOException {
    KeptLines kept = new KeptLines();
    Lines lines = Lines.open(input, encoding).tell(kept);
    cut(name, lines, dialect, form -> forms.accept(kept.quotedIn(form.read())));
  }

  private static void cut(
      String name, Lines lines, Optional<Dialect> dialect, Consumer<CutForm> forms)
      throws IOException {
    FormParser parser = new FormParser(name, forms);
    PlainRuns runs = new PlainRuns(dialect, new RepeatedMerges(parser));
    Tokenizer.tokenize(lines, dialect, runs);
    runs.finish();
    parser.finish();
    Optional<NoForm> reason = parser.whyNone();
    if (reason.isPresent()) {
      throw new NoFormException(reason.get());
    }
  }

  /**
   * Gives every row the tokenizer sees to {@code rows}.
   *
   * @param input the bytes; not closed here
   * @param encoding the charset to read with; empty to find it out
   * @param dialect how the cells are parted; empty to find it out
   * @param rows called once for each row, in order
   * @throws UnreadableInputException if the bytes are no text
   * @throws IOException if the input cannot be read
   */
  public static void rows(
      InputStream input, Optional<Charset> encoding, Optional<Dialect> dialect, Consumer<Row> rows)
      throws IOException {
    Tokenizer.tokenize(Lines.open(input, encoding), dialect, rows);
  }
}
