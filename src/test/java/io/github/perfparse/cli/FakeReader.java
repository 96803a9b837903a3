package io.github.perfparse.cli;

import io.github.perfparse.Forms;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.run.Library;
import io.github.perfparse.say.Message;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.line.UnreadableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Stands in for the library: each line of an input is a word that says what comes.
 *
 * <pre>
 * form      a form whose project has the encoding's name
 * refused   a form that is refused, and would have been read as such a form
 * binary    the input turns out to be no text
 * broken    the disk fails
 * bug       the library fails
 * slip      a form over which the library fails
 * deep      the stack overflows
 * </pre>
 */
public final class FakeReader implements Library.FormReader {

  @Override
  public void read(String name, InputStream input, ReadSettings settings, Consumer<CutForm> forms)
      throws IOException {
    String[] words = new String(input.readAllBytes(), StandardCharsets.UTF_8).split("\n");
    for (int i = 0; i < words.length; i++) {
      switch (words[i]) {
        case "form" -> forms.accept(CutForm.of(form(name, i + 1, settings.encoding()).build()));
        case "refused" -> forms.accept(CutForm.of(refusal(name, i + 1)));
        case "binary" ->
            throw new UnreadableInputException(i + 1, Message.text("is binary; name a text"));
        case "broken" -> throw new IOException("Input/output error");
        case "slip" -> forms.accept(new CutForm(i + 1, i + 2, 1, 1, FakeReader::slip));
        case "bug" -> throw new IllegalStateException("a\nbug");
        case "deep" -> throw new StackOverflowError();
        default -> {}
      }
    }
  }

  private static Outcome slip() {
    throw new IllegalStateException("a slip");
  }

  private static Refusal refusal(String name, int number) {
    Form form = form(name, number, Optional.empty()).build();
    return new Refusal(
        form.source(),
        "自评表",
        Refusal.Reason.CELLS_NOT_TOLD_APART,
        Optional.of(Message.text("9 rows run together")),
        Optional.of(form));
  }

  private static Forms form(String name, int number, Optional<Charset> encoding) {
    Forms form = Forms.complete();
    form.source = new SourceRef(name, number, number, number, "tab");
    form.projectName = encoding.map(Charset::name);
    return form;
  }
}
