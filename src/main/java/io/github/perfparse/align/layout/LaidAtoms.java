package io.github.perfparse.align.layout;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Gap;
import io.github.perfparse.align.layout.page.Word;
import io.github.perfparse.text.markup.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of rows that geometry has put together, for the reader of words in reading order: a tab
 * stands between cells, the columns left out between them are blank cells.
 */
public final class LaidAtoms {

  private final List<Atom> atoms = new ArrayList<>();
  private int lastLine;

  private LaidAtoms() {}

  /** The words of the rows. */
  public static List<Atom> of(List<LaidRow> rows) {
    LaidAtoms laid = new LaidAtoms();
    for (LaidRow row : rows) {
      laid.row(row);
    }
    return laid.atoms;
  }

  private void row(LaidRow row) {
    int next = 0;
    for (LaidCell cell : row.cells()) {
      cell(row, cell, next);
      next = cell.column() + 1;
    }
  }

  private void cell(LaidRow row, LaidCell cell, int expected) {
    boolean first = cell == row.cells().get(0);
    Word before = null;
    for (Word word : cell.words()) {
      String text = Markup.clean(word.text());
      if (!text.isEmpty()) {
        Gap gap =
            before == null
                ? begin(row, first, cell.column() - expected, word.line())
                : within(before, word);
        atoms.add(Atom.of(text, word.text(), word.line(), word.column(), gap));
        before = word;
        lastLine = word.line();
      }
    }
  }

  private Gap begin(LaidRow row, boolean first, int blanks, int line) {
    int apart = row.columns() == 0 ? Math.max(1, line - lastLine) : 1;
    int breaks = first ? apart : 0;
    if (first && row.afterPage()) {
      return new Gap(Gap.Kind.PAGE, 0, 1, 0, true);
    }
    if (row.columns() > 0) {
      return new Gap(Gap.Kind.TAB, 0, breaks, blanks, false);
    }
    return new Gap(first ? Gap.Kind.LINE : Gap.Kind.WIDE, 0, breaks, 0, false);
  }

  private static Gap within(Word before, Word word) {
    if (before.line() != word.line()) {
      return new Gap(Gap.Kind.LINE, 0, 1, 0, false);
    }
    boolean glued =
        before.column() + before.text().codePointCount(0, before.text().length()) == word.column();
    return glued ? Gap.NONE : new Gap(Gap.Kind.SPACE, 0, 0, 0, false);
  }
}
