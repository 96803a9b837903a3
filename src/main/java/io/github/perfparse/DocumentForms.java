package io.github.perfparse;

import io.github.perfparse.document.rendition.DocumentNote;
import io.github.perfparse.document.rendition.Rendition;
import io.github.perfparse.document.rendition.Unread;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Outcome;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Refusal;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import io.github.perfparse.text.ReadSettings;
import io.github.perfparse.text.Stepwise;
import io.github.perfparse.text.Tokenizer;
import io.github.perfparse.text.line.Lines;
import io.github.perfparse.text.row.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The forms of a document: tells each where in it it stands, and what was done or left out before
 * its lines were read; tells in the end of the pages that were not read.
 */
final class DocumentForms implements Consumer<CutForm> {

  private final Rendition rendition;
  private final Consumer<CutForm> forms;
  private int count;

  private DocumentForms(Rendition rendition, Consumer<CutForm> forms) {
    this.rendition = rendition;
    this.forms = forms;
  }

  private record DocumentRows(Rendition rendition) implements InputForms.RowSource {

    @Override
    public PrintedText store() {
      return new DocumentText(rendition);
    }

    @Override
    public Stepwise rows(Consumer<Row> rows) {
      return () -> {
        DocumentForms.rows(rendition, rows);
        return false;
      };
    }
  }

  /**
   * Gives every row of a document to {@code rows}.
   *
   * @throws IOException if a text in it goes over a limit
   */
  static void rows(Rendition rendition, Consumer<Row> rows) throws IOException {
    Optional<String> pasted = rendition.pasted();
    if (pasted.isEmpty()) {
      rendition.rows(rows);
      return;
    }
    byte[] text = pasted.get().getBytes(StandardCharsets.UTF_8);
    Lines lines = Lines.open(new ByteArrayInputStream(text), Optional.of(StandardCharsets.UTF_8));
    Tokenizer.tokenize(lines, Optional.empty(), rows);
  }

  /**
   * Cuts the forms out of a document.
   *
   * @param name the input's name, kept in each outcome's source
   * @param forms takes each form and each refusal
   * @throws IOException if it goes over a limit
   */
  static void cut(String name, Rendition rendition, ReadSettings settings, Consumer<CutForm> forms)
      throws IOException {
    DocumentForms placed = new DocumentForms(rendition, forms);
    new InputForms(name, new DocumentRows(rendition), settings, placed).finish();
    for (Unread unread : rendition.unread()) {
      placed.refuse(name, unread);
    }
  }

  private void refuse(String name, Unread unread) {
    count++;
    SourceRef source =
        new SourceRef(name, count, unread.line(), unread.line(), "grid")
            .inDocument(rendition.kind().key(), unread.place());
    forms.accept(
        CutForm.of(new Refusal(source, "", unread.reason(), Optional.of(unread.detail()))));
  }

  @Override
  public void accept(CutForm form) {
    count++;
    forms.accept(form.then(this::placed));
  }

  private Outcome placed(Outcome outcome) {
    if (outcome instanceof Form form) {
      return placed(form);
    }
    Refusal refusal = (Refusal) outcome;
    Optional<Form> readAs = refusal.readAs().map(this::placed);
    return new Refusal(
        placed(refusal.source()), refusal.title(), refusal.reason(), refusal.detail(), readAs);
  }

  private Form placed(Form form) {
    SourceRef source = form.source();
    List<Provenance> places = new ArrayList<>(form.provenance().size());
    for (Provenance piece : form.provenance()) {
      places.add(piece.in(rendition.place(piece.line(), piece.column())));
    }
    List<Repair> mended = new ArrayList<>();
    for (DocumentNote note : rendition.notes()) {
      if (note.line() >= source.firstLine() && note.line() <= source.lastLine()) {
        mended.add(new Repair(kind(note), Pointer.FORM, note.line(), note.text()));
      }
    }
    return form.inDocument(placed(source), mended, places);
  }

  private static Repair.Kind kind(DocumentNote note) {
    return switch (note.kind()) {
      case HIDDEN -> Repair.Kind.DROPPED_HIDDEN;
      case JOINED -> Repair.Kind.JOINED_FRAGMENT;
      case FURNITURE -> Repair.Kind.DROPPED_FURNITURE;
    };
  }

  private SourceRef placed(SourceRef source) {
    return source.inDocument(rendition.kind().key(), rendition.place(firstRow(source)));
  }

  /** The first of the form's lines that stands in a table: its title may stand above. */
  private int firstRow(SourceRef source) {
    for (int line = source.firstLine(); line <= source.lastLine(); line++) {
      if (rendition.place(line).table().isPresent()) {
        return line;
      }
    }
    return source.firstLine();
  }

  /** The outcome with the lines of the rendition that it is about. */
  static Outcome quotedIn(Outcome outcome, Rendition rendition) {
    if (!(outcome instanceof Form form)) {
      return outcome;
    }
    SourceRef source = form.source();
    return form.quoting(rendition.lines(source.firstLine(), source.lastLine()));
  }
}
