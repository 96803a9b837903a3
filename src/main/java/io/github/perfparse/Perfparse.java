package io.github.perfparse;

import io.github.perfparse.document.DocumentHead;
import io.github.perfparse.document.Documents;
import io.github.perfparse.document.rendition.Rendition;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.parse.FormParser;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.Stepwise;
import io.github.perfparse.text.Tokenizer;
import io.github.perfparse.text.line.LineListener;
import io.github.perfparse.text.line.Lines;
import io.github.perfparse.text.line.OverLimitException;
import io.github.perfparse.text.line.UnreadableInputException;
import io.github.perfparse.text.row.Row;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The library's entry: a dump goes in, forms come out one by one, and a refusal for each that
 * cannot be read without guessing.
 */
public final class Perfparse {

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
   * that memory is bound by the largest form and not by the input. Who has to know of what is
   * refused besides takes {@link #outcomes}.
   *
   * @param name the input's name, kept in each form's source
   * @param input the bytes; not closed here
   * @param forms called once for each form, in order
   * @throws NoFormException in the end, if something in the input was refused: the first of it
   * @throws UnreadableInputException if the bytes are no text, or go over a limit
   * @throws IOException if the input cannot be read
   */
  public static void read(
      String name, InputStream input, ReadSettings settings, Consumer<Form> forms)
      throws IOException {
    FormsOnly only = new FormsOnly(forms);
    outcomes(name, input, settings, only);
    only.complain();
  }

  /** Gives forms on and remembers that there was something else. */
  private static final class FormsOnly implements Consumer<Outcome> {

    private final Consumer<Form> forms;
    private Optional<Refusal> refused = Optional.empty();

    FormsOnly(Consumer<Form> forms) {
      this.forms = forms;
    }

    @Override
    public void accept(Outcome outcome) {
      if (outcome instanceof Form form) {
        forms.accept(form);
      } else if (refused.isEmpty() && outcome instanceof Refusal refusal) {
        refused = Optional.of(refusal);
      }
    }

    void complain() throws NoFormException {
      if (refused.isPresent()) {
        throw new NoFormException(refused.get());
      }
    }
  }

  /**
   * Reads every form of one input as the settings say, and tells of every form, and every document
   * that looks like one, that is not read.
   *
   * @param name the input's name, kept in each outcome's source
   * @param input the bytes; not closed here
   * @param settings how to read it
   * @param outcomes called once for each form and each refusal, in order; not at all if there is no
   *     trace of a form in the input
   * @throws UnreadableInputException if the bytes are no text, or go over a limit
   * @throws IOException if the input cannot be read
   */
  public static void outcomes(
      String name, InputStream input, ReadSettings settings, Consumer<Outcome> outcomes)
      throws IOException {
    cut(name, input, settings, cut -> outcomes.accept(cut.read()));
  }

  /**
   * Like {@link #outcomes}, but cuts the forms out only: to read them is left to the caller, who
   * may have more than one thread.
   *
   * @throws UnreadableInputException if the bytes are no text, or go over a limit
   * @throws IOException if the input cannot be read
   */
  public static void cut(
      String name, InputStream input, ReadSettings settings, Consumer<CutForm> forms)
      throws IOException {
    cutting(name, input, settings, TextPart.WHOLE, forms).finish();
  }

  /** Like {@link #cut}, but a bit of the input at a time; a document is read at once. */
  static Stepwise cutting(
      String name, InputStream input, ReadSettings settings, TextPart part, Consumer<CutForm> forms)
      throws IOException {
    if (!part.isWhole()) {
      ReadSettings own = part.settings(settings);
      return cutting(name, open(input, own), own, part, forms);
    }
    DocumentHead head = DocumentHead.of(input);
    if (head.isEmpty()) {
      throw new UnreadableInputException(0, Message.of("failure.empty"));
    }
    return head.isDocument()
        ? new Document(name, head, settings, forms)
        : cutting(name, open(head.input(), settings), settings, part, forms);
  }

  /** Cuts the forms out of lines that are those of a part from its first on. */
  static Stepwise cutting(
      String name, Lines lines, ReadSettings settings, TextPart part, Consumer<CutForm> forms) {
    InputForms.RowSource text = text(lines.from(part.line()), settings, Optional.empty());
    return new InputForms(name, text, settings, forms).after(part.form() - 1);
  }

  private record Document(
      String name, DocumentHead head, ReadSettings settings, Consumer<CutForm> forms)
      implements Stepwise {

    @Override
    public boolean step() throws IOException {
      DocumentForms.cut(name, document(head, settings), settings, forms);
      return false;
    }
  }

  private static Rendition document(DocumentHead head, ReadSettings settings) throws IOException {
    return Documents.read(head.input(), settings.limits(), new KnownLabels());
  }

  /**
   * Like {@link #outcomes}, but each form's source also quotes the lines it was read from.
   *
   * @throws UnreadableInputException if the bytes are no text, or go over a limit
   * @throws IOException if the input cannot be read
   */
  public static void readQuoting(
      String name, InputStream input, ReadSettings settings, Consumer<Outcome> outcomes)
      throws IOException {
    DocumentHead head = DocumentHead.of(input);
    if (head.isDocument()) {
      Rendition rendition = document(head, settings);
      DocumentForms.cut(
          name,
          rendition,
          settings,
          cut -> outcomes.accept(DocumentForms.quotedIn(cut.read(), rendition)));
      return;
    }
    KeptLines kept = new KeptLines();
    InputForms.RowSource text = text(open(head.input(), settings), settings, Optional.of(kept));
    new InputForms(name, text, settings, cut -> outcomes.accept(kept.quotedIn(cut.read())))
        .finish();
  }

  private static Lines open(InputStream input, ReadSettings settings) throws IOException {
    return Lines.open(input, settings.encoding(), settings.limits());
  }

  private static InputForms.RowSource text(
      Lines lines, ReadSettings settings, Optional<LineListener> listener) {
    TextStore store = new TextStore(listener);
    return new TextRows(lines.tell(store), settings, store);
  }

  // No lambda, for those cost a start as much as reading ten rows.
  private record TextRows(Lines lines, ReadSettings settings, TextStore store)
      implements InputForms.RowSource {

    @Override
    public Stepwise rows(Consumer<Row> rows) {
      return new Tokenizer(lines, settings.dialect(), rows);
    }
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
    DocumentHead head = DocumentHead.of(input);
    try {
      if (head.isDocument()) {
        DocumentForms.rows(document(head, settings), rows);
      } else {
        Tokenizer.tokenize(open(head.input(), settings), settings.dialect(), rows);
      }
    } catch (OverLimitException e) {
      throw e.failure();
    }
  }
}
