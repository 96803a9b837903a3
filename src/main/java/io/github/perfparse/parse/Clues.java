package io.github.perfparse.parse;

import io.github.perfparse.form.Refusal.Reason;
import io.github.perfparse.parse.cell.Rows;
import io.github.perfparse.parse.head.Titles;
import io.github.perfparse.text.row.Cell;
import io.github.perfparse.text.row.Row;
import java.util.List;
import java.util.Optional;

/** Remembers what an input without any form was: its user has to know why nothing came out. */
final class Clues {

  private final Titles titles;
  private Optional<Clue> kindred = Optional.empty();
  private Optional<Clue> title = Optional.empty();
  private int last;

  /**
   * What stands in the input instead of a form.
   *
   * @param span its lines, to the last of the input
   * @param title the line that tells
   * @param reason why it is none
   * @param detail one clause for a person
   */
  record Clue(Span span, String title, Reason reason, String detail) {

    private Clue upTo(int line) {
      return new Clue(new Span(span.first(), line, span.dialect()), title, reason, detail);
    }
  }

  Clues(Titles titles) {
    this.titles = titles;
  }

  /** {@code this is a 绩效目标申报表, not a self-evaluation form}. */
  static String otherDocument(String kind) {
    return "this is a " + kind + ", not a self-evaluation form";
  }

  void watch(Row row) {
    last = row.line();
    if (kindred.isPresent()) {
      return;
    }
    List<Cell> printed = Rows.printed(row);
    if (printed.size() == 1) {
      look(row, printed.get(0).text());
    }
  }

  private void look(Row row, String text) {
    Optional<String> kind = titles.lookAlike(text);
    if (kind.isPresent()) {
      kindred = Optional.of(clue(row, text, Reason.LOOK_ALIKE, otherDocument(kind.get())));
    } else if (title.isEmpty() && titles.names(text)) {
      title = Optional.of(clue(row, text, Reason.NO_TABLE, ""));
    }
  }

  private static Clue clue(Row row, String text, Reason reason, String detail) {
    return new Clue(Span.of(List.of(row)), text, reason, detail);
  }

  /** What stands there instead of a form; empty where nothing has to do with one. */
  Optional<Clue> found() {
    Optional<Clue> clue = kindred.isPresent() ? kindred : title;
    return clue.isPresent() ? Optional.of(clue.get().upTo(last)) : Optional.empty();
  }
}
