package io.github.perfparse.align;

import io.github.perfparse.align.atom.Atom;
import io.github.perfparse.align.atom.Weeded;
import io.github.perfparse.align.span.FormSpan;
import io.github.perfparse.align.span.Sheet;
import io.github.perfparse.text.row.Characters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The words of one form without the heads and titles that were printed again.
 *
 * @param span where its parts stand among them
 * @param furniture the words that were taken out
 */
record OwnSheet(Sheet sheet, FormSpan span, List<List<Atom>> furniture) {

  /** A blank line may stand between cells. */
  private static final int RIGHT_BELOW = 2;

  static OwnSheet of(Sheet sheet, FormSpan whole) {
    BitSet again = new BitSet();
    List<List<Atom>> furniture = new ArrayList<>();
    for (FormSpan.Title piece : whole.furniture()) {
      again.set(piece.from() - whole.from(), piece.to() - whole.from());
      furniture.add(sheet.atoms(piece.from(), piece.to()));
    }
    int[] moved = new int[whole.to() - whole.from() + 1];
    for (int i = 1; i < moved.length; i++) {
      moved[i] = moved[i - 1] + (again.get(i - 1) ? 0 : 1);
    }
    List<Atom> kept = Weeded.of(sheet.atoms(whole.from(), whole.to()), again, true).kept();
    Sheet own = furniture.isEmpty() ? sheet.part(whole.from(), whole.to()) : new Sheet(kept);
    return new OwnSheet(own, whole.moved(moved), furniture);
  }

  /**
   * Notes what was taken out.
   *
   * @param marks page marks and running heads of the whole text
   * @param last the form's last line
   */
  void claimFurniture(WordLedger book, List<Atom> marks, int last) {
    for (List<Atom> piece : furniture) {
      book.furniture(piece, "furniture.head");
    }
    claim(book, marks, "furniture.page-mark", last);
  }

  /** Notes those of the words that stood in the form, and digits right below its last line. */
  void claim(WordLedger book, List<Atom> words, String what, int last) {
    int first = sheet.line(0);
    for (List<Atom> line : lines(words)) {
      int at = line.get(0).line();
      boolean below = at <= last + RIGHT_BELOW && Characters.areLastDigits(line.get(0).text());
      if (at > first && (at < last || below)) {
        book.furniture(line, what);
      }
    }
  }

  private static List<List<Atom>> lines(List<Atom> words) {
    List<List<Atom>> lines = new ArrayList<>();
    for (Atom word : words) {
      boolean begins = lines.isEmpty() || lines.get(lines.size() - 1).get(0).line() != word.line();
      if (begins) {
        lines.add(new ArrayList<>());
      }
      lines.get(lines.size() - 1).add(word);
    }
    return lines;
  }
}
