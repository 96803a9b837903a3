package io.github.perfparse;

import io.github.perfparse.document.rendition.Note;
import io.github.perfparse.document.rendition.Rendition;
import io.github.perfparse.form.CutForm;
import io.github.perfparse.form.Form;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.form.Provenance;
import io.github.perfparse.form.Repair;
import io.github.perfparse.form.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Tells the forms of a document where in it they stand, and what was done or left out before its
 * lines were read.
 */
final class DocumentForms implements Consumer<CutForm> {

  private final Rendition rendition;
  private final Consumer<CutForm> forms;

  /**
   * @param rendition the lines the forms are read from
   * @param forms takes each form
   */
  DocumentForms(Rendition rendition, Consumer<CutForm> forms) {
    this.rendition = rendition;
    this.forms = forms;
  }

  @Override
  public void accept(CutForm form) {
    forms.accept(form.then(this::placed));
  }

  private Form placed(Form form) {
    SourceRef source = form.source();
    List<Provenance> places = new ArrayList<>(form.provenance().size());
    for (Provenance piece : form.provenance()) {
      places.add(piece.in(rendition.place(piece.line(), piece.column())));
    }
    List<Repair> mended = new ArrayList<>();
    for (Note note : rendition.notes()) {
      if (isAbout(note, source)) {
        mended.add(new Repair(kind(note), Pointer.FORM, note.line(), note.text()));
      }
    }
    SourceRef place = source.inDocument(rendition.kind().key(), rendition.place(firstRow(source)));
    return form.inDocument(place, mended, places);
  }

  private static boolean isAbout(Note note, SourceRef source) {
    return note.line() >= source.firstLine() && note.line() <= source.lastLine();
  }

  private static Repair.Kind kind(Note note) {
    return switch (note.kind()) {
      case HIDDEN -> Repair.Kind.DROPPED_HIDDEN;
      case JOINED -> Repair.Kind.JOINED_FRAGMENT;
      case FURNITURE -> Repair.Kind.DROPPED_FURNITURE;
    };
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
}
