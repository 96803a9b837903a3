package io.github.perfparse.write.book;

import io.github.perfparse.form.SourceRef;
import io.github.perfparse.write.base.Wording;

/** Where in its file something stands: 第 5 行, 第 3 页, 表“附件2”. */
final class FormPlace {

  private final Wording wording;

  FormPlace(Wording wording) {
    this.wording = wording;
  }

  /** Of a document the page or the sheet, where it has any; else the line. */
  String of(SourceRef source, int line) {
    if (source.place().page().isPresent()) {
      return wording.text("book.page", source.place().page().getAsInt());
    }
    return source.place().sheet().orElseGet(() -> wording.text("book.line", line));
  }
}
