package io.github.perfparse;

import io.github.perfparse.form.Leftover;
import io.github.perfparse.form.Pointer;
import io.github.perfparse.text.row.Row;

/**
 * Lines that are not blank.
 *
 * @param from the first of them
 * @param to the last of them
 * @param text how their text begins
 * @param afterGap whether blank lines stand above them
 * @param project whether they begin with the label of a form's project
 * @param again which names the line above them gives another form
 */
record Passage(int from, int to, String text, boolean afterGap, boolean project, int again) {

  private static final int LONGEST_QUOTE = 40;

  static Passage of(Row row, LinesInTurn lines) {
    String text = row.printed().get(0).text();
    int end = Math.min(text.length(), LONGEST_QUOTE);
    boolean project = LinesInTurn.isProject(row);
    return new Passage(
        row.line(),
        lastLine(row),
        text.substring(0, end),
        row.afterGap(),
        project,
        lines.next(row));
  }

  private static int lastLine(Row row) {
    int last = row.line();
    for (int i = 0; i < row.printed().size(); i++) {
      last = Math.max(last, row.printed().get(i).lastLine());
    }
    return last;
  }

  Passage upTo(int line) {
    return new Passage(from, line, text, afterGap, project, again);
  }

  Leftover leftover() {
    return new Leftover(Leftover.Kind.BETWEEN_FORMS, Pointer.FORM, from, to, text);
  }

  /** Whether they stand above or below the lines from one to another. */
  boolean isOutside(int first, int last) {
    return from > last || to < first;
  }
}
