package io.github.perfparse;

import io.github.perfparse.dialect.PlainRuns;
import io.github.perfparse.dialect.RepeatedMerges;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.parse.FormParser;
import io.github.perfparse.parse.NoForm;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.Tokenizer;
import io.github.perfparse.text.line.Limits;
import io.github.perfparse.text.line.Lines;
import io.github.perfparse.text.line.OverLimitException;
import io.github.perfparse.text.line.UnreadableInputException;
import io.github.perfparse.text.row.Dialect;
import io.github.perfparse.text.row.Row;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Consumer;

/** The library's entry: a dump goes in, forms come out one by one. */
public final class Perfparse {

  private static final String SCRAMBLED =
      "a form whose columns cannot be told apart; flatten it with another tool, or keep its tabs";

  private Perfparse() {}

  /**
   * Loads what every form is read with. Nobody has to call it: a program that has something else to
   * do before it reads may call it on another thread meanwhile.
   */
  public static void prepare() {
    FormParser.prepare();
  }

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
   * @throws UnreadableInputException if the bytes are no text, or go over a limit
   * @throws IOException if the input cannot be read
   */
  public static void read(
      String name,
      InputStream input,
      Optional<Charset> encoding,
      Optional<Dialect> dialect,
      Consumer<Form> forms)
      throws IOException {
    read(name, input, new ReadSettings(encoding, dialect, Limits.USUAL), forms);
  }

  /**
   * Reads every form of one input as the settings say.
   *
   * @param name the input's name, kept in each form's source
   * @param input the bytes; not closed here
   * @param settings how to read it
   * @param forms called once for each form, in order
   * @throws NoFormException if the input holds a document that looks like the form but is none, or
   *     a form whose cells cannot be told apart
   * @throws UnreadableInputException if the bytes are no text, or go over a limit
   * @throws IOException if the input cannot be read
   */
  public static void read(
      String name, InputStream input, ReadSettings settings, Consumer<Form> forms)
      throws IOException {
    cut(name, input, settings, form -> forms.accept(form.read()));
  }

  /**
   * Like {@link #read(String, InputStream, ReadSettings, Consumer)}, but cuts the forms out only:
   * to read them is left to the caller, who may have more than one thread.
   *
   * @throws NoFormException as there
   * @throws UnreadableInputException if the bytes are no text, or go over a limit
   * @throws IOException if the input cannot be read
   */
  public static void cut(
      String name, InputStream input, ReadSettings settings, Consumer<CutForm> forms)
      throws IOException {
    cut(name, open(input, settings), settings, forms);
  }

  /**
   * Like {@link #read(String, InputStream, ReadSettings, Consumer)}, but each form's source also
   * quotes the lines it was read from.
   *
   * @throws NoFormException as there
   * @throws UnreadableInputException if the bytes are no text, or go over a limit
   * @throws IOException if the input cannot be read
   */
  public static void readQuoting(
      String name, InputStream input, ReadSettings settings, Consumer<Form> forms)
      throws IOException {
    KeptLines kept = new KeptLines();
    Lines lines = open(input, settings).tell(kept);
    cut(name, lines, settings, form -> forms.accept(kept.quotedIn(form.read())));
  }

  private static Lines open(InputStream input, ReadSettings settings) throws IOException {
    return Lines.open(input, settings.encoding(), settings.limits());
  }

  private static void cut(String name, Lines lines, ReadSettings settings, Consumer<CutForm> forms)
      throws IOException {
    FormParser parser = new FormParser(name, settings.limits(), forms);
    PlainRuns runs = new PlainRuns(settings.dialect(), new RepeatedMerges(parser));
    try {
      Tokenizer.tokenize(lines, settings.dialect(), runs);
      runs.finish();
      parser.finish();
    } catch (OverLimitException e) {
      throw e.failure();
    }
    if (runs.unread().isPresent()) {
      throw new NoFormException(new NoForm(runs.unread().getAsInt(), SCRAMBLED));
    }
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
   * @throws UnreadableInputException if the bytes are no text, or go over a limit
   * @throws IOException if the input cannot be read
   */
  public static void rows(
      InputStream input, Optional<Charset> encoding, Optional<Dialect> dialect, Consumer<Row> rows)
      throws IOException {
    rows(input, new ReadSettings(encoding, dialect, Limits.USUAL), rows);
  }

  /**
   * Gives every row the tokenizer sees to {@code rows}.
   *
   * @param input the bytes; not closed here
   * @param settings how to read it
   * @param rows called once for each row, in order
   * @throws UnreadableInputException if the bytes are no text, or go over a limit
   * @throws IOException if the input cannot be read
   */
  public static void rows(InputStream input, ReadSettings settings, Consumer<Row> rows)
      throws IOException {
    try {
      Tokenizer.tokenize(open(input, settings), settings.dialect(), rows);
    } catch (OverLimitException e) {
      throw e.failure();
    }
  }
}
